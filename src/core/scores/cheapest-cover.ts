import { coverByGain } from "./cover-by-gain";

/** Something that can be taken: what it gains, and what it costs. Positive whole numbers. */
export interface Option {
  readonly gain: number;
  readonly cost: number;
}

/** A choice among the first options, as a chain. */
interface State {
  readonly gain: number;
  readonly cost: number;
  readonly count: number;
  /** Index of the option taken last, and the choice before it. */
  readonly taken: number;
  readonly before: State | null;
}

/** Options chosen: their indices, ascending. */
export interface Cover {
  readonly chosen: readonly number[];
  /** Whether no other choice is cheaper, or as cheap with fewer options. */
  readonly exact: boolean;
}

/** Choices kept in all before a table by gain is tried, and at most: beyond it a good choice is given. */
const FEW_STATES = 50_000;
const MOST_STATES = 1_000_000;

/**
 * The cheapest options that together gain `need`; of equally cheap choices one with the fewest. Exact where all cost the
 * same, as long as the work stays within `mostStates`, and beyond it for gains with a common measure that is not too
 * fine. Null where all of them gain too little.
 *
 * Options are looked at from the best gain for its cost on; of the choices so far only those are kept that no cheaper one
 * out-gains, and that could still end no dearer than a choice already known (the bound is the cost when the last option
 * may be taken in part).
 */
export function cheapestCover(
  options: readonly Option[],
  need: number,
  mostStates = MOST_STATES,
): Cover | null {
  if (need <= 0) return { chosen: [], exact: true };
  const order = options.map((_, at) => at).sort((a, b) => byWorth(options[a], options[b]) || a - b);
  const sorted = order.flatMap((at) => options[at] ?? []);
  const sums = runningSums(sorted);
  if ((sums.gain.at(-1) ?? 0) < need) return null;
  const greedy = greedyCover(sorted, need);
  const fallback = { chosen: greedy.map((at) => order[at] ?? -1).sort((a, b) => a - b), exact: false };
  // At one cost for all, the largest gains first is the best that can be.
  if (sorted.every(({ cost }) => cost === sorted[0]?.cost)) return { ...fallback, exact: true };
  let most = greedy.reduce((sum, at) => sum + (sorted[at]?.cost ?? 0), 0);
  let states: readonly State[] = [{ gain: 0, cost: 0, count: 0, taken: -1, before: null }];
  let work = 0;
  let few = Math.min(FEW_STATES, mostStates);
  for (const [at, option] of sorted.entries()) {
    work += states.length;
    if (work > few) {
      const chosen = coverByGain(options, need);
      if (chosen) return { chosen, exact: true };
      few = Infinity;
    }
    if (work > mostStates) return fallback;
    const extended = states
      .filter(({ gain }) => gain < need)
      .map((state) => ({
        gain: Math.min(need, state.gain + option.gain),
        cost: state.cost + option.cost,
        count: state.count + 1,
        taken: at,
        before: state,
      }));
    const all = undominated(states, extended);
    most = Math.min(most, all.find(({ gain }) => gain >= need)?.cost ?? most);
    states = all.filter(({ gain, cost }) => cost + leastCost(sorted, sums, at + 1, need - gain) <= most);
  }
  const best = states.find(({ gain }) => gain >= need);
  return best ? { chosen: chosenIn(best, order), exact: true } : fallback;
}

function byWorth(a: Option | undefined, b: Option | undefined): number {
  return a && b ? b.gain * a.cost - a.gain * b.cost || b.gain - a.gain : 0;
}

interface Sums {
  readonly gain: readonly number[];
  readonly cost: readonly number[];
}

/** What the first so many options gain and cost together. */
function runningSums(options: readonly Option[]): Sums {
  const [gain, cost] = [[0], [0]];
  for (const option of options) {
    gain.push((gain.at(-1) ?? 0) + option.gain);
    cost.push((cost.at(-1) ?? 0) + option.cost);
  }
  return { gain, cost };
}

/** The options taken in their order until they gain enough, the needless ones given back from the last on. */
function greedyCover(options: readonly Option[], need: number): number[] {
  const taken: number[] = [];
  let gain = 0;
  for (const [at, option] of options.entries()) {
    if (gain >= need) break;
    taken.push(at);
    gain += option.gain;
  }
  return taken.toReversed().filter((at) => {
    const own = options[at]?.gain ?? 0;
    if (gain - own < need) return true;
    gain -= own;
    return false;
  });
}

/** A lower bound: the cost of the missing gain from the option `from` on, the last one taken in part. */
function leastCost(options: readonly Option[], { gain, cost }: Sums, from: number, missing: number): number {
  if (missing <= 0) return 0;
  const [start = 0, paid = 0] = [gain[from], cost[from]];
  let low = from;
  let high = options.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gain[middle] ?? 0) - start >= missing) high = middle;
    else low = middle + 1;
  }
  const last = options[low - 1];
  if (!last || (gain[low] ?? 0) - start < missing) return Infinity;
  const before = (gain[low - 1] ?? 0) - start;
  // Costs are whole, so the bound may be rounded up; the hair taken off is for what division may have added.
  return Math.ceil((cost[low - 1] ?? 0) - paid + (last.cost * (missing - before)) / last.gain - 1e-6);
}

/** Both lists, cheapest first, without those that a cheaper (or shorter) choice gains as much as. */
function undominated(a: readonly State[], b: readonly State[]): State[] {
  const kept: State[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [a[i], b[j]];
    const next = one && other ? (isBefore(other, one) ? other : one) : (one ?? other);
    if (!next) return kept;
    if (next === one) i += 1;
    else j += 1;
    if (next.gain > (kept.at(-1)?.gain ?? -1)) kept.push(next);
  }
}

function isBefore(a: State, b: State): boolean {
  return a.cost !== b.cost ? a.cost < b.cost : a.count !== b.count ? a.count < b.count : a.gain > b.gain;
}

function chosenIn(state: State, order: readonly number[]): number[] {
  const chosen: number[] = [];
  for (let at: State | null = state; at && at.taken >= 0; at = at.before) chosen.push(order[at.taken] ?? -1);
  return chosen.sort((a, b) => a - b);
}
