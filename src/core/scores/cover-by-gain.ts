import type { Option } from "./cheapest-cover";

/** Cells of the table, at most. */
const MOST_CELLS = 12_000_000;

/**
 * The cheapest options that together gain `need`, of equally cheap choices one with the fewest: their indices, ascending.
 * By a table of the least cost for every gain up to the need, a cell for each option and each step of the gains' common
 * measure (points in hundredths make few of them); null where that is too large, or all options gain too little.
 */
export function coverByGain(options: readonly Option[], need: number): readonly number[] | null {
  const measure = options.reduce((common, { gain }) => greatestCommon(common, gain), 0);
  const steps = Math.ceil(need / measure);
  if (!(steps * options.length <= MOST_CELLS)) return null;
  const width = steps + 1;
  // Of one cost, fewer options weigh less.
  const weightOf = ({ cost }: Option): number => cost * (options.length + 1) + 1;
  const least = new Float64Array(width).fill(Infinity);
  least[0] = 0;
  const taken = new Uint8Array(width * options.length);
  options.forEach((option, at) => {
    const [gain, weight] = [option.gain / measure, weightOf(option)];
    for (let to = steps; to > 0; to -= 1) {
      const weighs = (least[Math.max(0, to - gain)] ?? Infinity) + weight;
      if (weighs >= (least[to] ?? Infinity)) continue;
      least[to] = weighs;
      taken[at * width + to] = 1;
    }
  });
  if (least[steps] === Infinity) return null;
  const chosen: number[] = [];
  let left = steps;
  for (let at = options.length - 1; at >= 0 && left > 0; at -= 1) {
    if (taken[at * width + left] !== 1) continue;
    chosen.push(at);
    left = Math.max(0, left - (options[at]?.gain ?? 0) / measure);
  }
  return chosen.reverse();
}

function greatestCommon(a: number, b: number): number {
  let [one, other] = [a, b];
  while (other > 0) [one, other] = [other, one % other];
  return one;
}
