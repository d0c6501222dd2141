import type { Raise, ReachBy } from "../../core/scores/reach";
import type { Scenario } from "../../core/scores/scenario";
import { emptyScenario, resetCriterion, tryApplicable, tryScore } from "../../core/scores/scenario";

/** What is shown before it is done: nothing, applying the scenario, or writing formulas. */
export type Proposal = "none" | "apply" | "formulas";

/** What the user tries out; nothing of it stands in the sheet. */
export interface ScoresState {
  /** At least one. */
  readonly scenarios: readonly Scenario[];
  /** Index of the scenario that is tried out. */
  readonly current: number;
  /** The grade whose way is asked for. */
  readonly goal: string | null;
  readonly by: ReachBy;
  readonly filter: "lost" | "all";
  readonly proposal: Proposal;
  /** The scenarios as the workbook keeps them, as JSON; null before that is known. */
  readonly kept: string | null;
}

export type ScoresEvent =
  | { readonly type: "score-tried"; readonly key: string; readonly points: number | null }
  | { readonly type: "applicable-tried"; readonly key: string; readonly applies: boolean | null }
  | { readonly type: "left-out"; readonly keys: readonly string[] }
  | { readonly type: "raises-tried"; readonly raises: readonly Raise[] }
  | { readonly type: "lock-toggled"; readonly key: string }
  | { readonly type: "effort-set"; readonly key: string; readonly effort: number }
  | { readonly type: "criterion-reset"; readonly key: string }
  | { readonly type: "scenario-reset" }
  | { readonly type: "scenario-added"; readonly name: string }
  | { readonly type: "scenario-renamed"; readonly name: string }
  | { readonly type: "scenario-removed"; readonly name: string }
  | { readonly type: "scenario-chosen"; readonly index: number }
  | { readonly type: "goal-chosen"; readonly grade: string | null }
  | { readonly type: "way-chosen"; readonly by: ReachBy }
  | { readonly type: "filter-chosen"; readonly filter: ScoresState["filter"] }
  | { readonly type: "proposal-chosen"; readonly proposal: Proposal }
  /** What the first scenario is called by itself, in the language before and now. */
  | { readonly type: "language-changed"; readonly before: string; readonly name: string }
  | { readonly type: "kept"; readonly scenarios: readonly Scenario[]; readonly loads: boolean };

/** Nothing tried out yet. */
export function initialScores(name: string): ScoresState {
  return {
    scenarios: [emptyScenario(name)],
    current: 0,
    goal: null,
    by: "fewest",
    filter: "lost",
    proposal: "none",
    kept: null,
  };
}

/** The scenario that is tried out. */
export function currentScenario({ scenarios, current }: ScoresState): Scenario {
  return scenarios[current] ?? emptyScenario("?");
}

/** The state after an event. */
export function reduceScores(state: ScoresState, event: ScoresEvent): ScoresState {
  switch (event.type) {
    case "goal-chosen":
      return { ...state, goal: event.grade };
    case "way-chosen":
      return { ...state, by: event.by };
    case "filter-chosen":
      return { ...state, filter: event.filter };
    case "proposal-chosen":
      return { ...state, proposal: event.proposal };
    case "scenario-chosen":
      return { ...state, current: event.index, proposal: "none" };
    case "scenario-added":
      return {
        ...state,
        scenarios: [...state.scenarios, emptyScenario(event.name)],
        current: state.scenarios.length,
        proposal: "none",
      };
    case "scenario-removed":
      return removed(state, event.name);
    case "language-changed":
      return renamedByItself(state, event);
    case "kept":
      return kept(state, event.scenarios, event.loads);
    default:
      return withCurrent(state, tried(currentScenario(state), event));
  }
}

type TrialEvent = Exclude<
  ScoresEvent,
  {
    readonly type:
      | "goal-chosen"
      | "way-chosen"
      | "filter-chosen"
      | "proposal-chosen"
      | "scenario-chosen"
      | "scenario-added"
      | "scenario-removed"
      | "language-changed"
      | "kept";
  }
>;

function tried(scenario: Scenario, event: TrialEvent): Scenario {
  switch (event.type) {
    case "score-tried":
      return tryScore(scenario, event.key, event.points);
    case "applicable-tried":
      return tryApplicable(scenario, event.key, event.applies);
    case "left-out":
      return event.keys.reduce((before, key) => tryApplicable(before, key, false), scenario);
    case "raises-tried":
      return event.raises.reduce((before, { key, to }) => tryScore(before, key, to), scenario);
    case "lock-toggled": {
      const others = scenario.locked.filter((key) => key !== event.key);
      return {
        ...scenario,
        locked: others.length < scenario.locked.length ? others : [...others, event.key],
      };
    }
    case "effort-set":
      return { ...scenario, effort: { ...scenario.effort, [event.key]: event.effort } };
    case "criterion-reset":
      return resetCriterion(scenario, event.key);
    case "scenario-reset":
      return { ...scenario, scores: {}, applicable: {} };
    case "scenario-renamed":
      return { ...scenario, name: event.name };
  }
}

function withCurrent(state: ScoresState, scenario: Scenario): ScoresState {
  return { ...state, scenarios: state.scenarios.with(state.current, scenario) };
}

/** The last one is emptied: there is always a scenario to try things in, which takes the name given. */
function removed(state: ScoresState, name: string): ScoresState {
  const rest = state.scenarios.filter((_, at) => at !== state.current);
  const scenarios = rest.length > 0 ? rest : [emptyScenario(name)];
  return { ...state, scenarios, current: Math.min(state.current, scenarios.length - 1), proposal: "none" };
}

/** A first scenario that nobody named or used takes the name of the pane's language; saved ones keep theirs. */
function renamedByItself(
  state: ScoresState,
  { before, name }: Extract<ScoresEvent, { readonly type: "language-changed" }>,
): ScoresState {
  const [only, ...others] = state.scenarios;
  const isOwn = only?.name === before && isEmpty(only) && others.length === 0;
  const isKept = state.kept !== null && state.kept === JSON.stringify(state.scenarios);
  return only && isOwn && !isKept ? { ...state, scenarios: [{ ...only, name }] } : state;
}

/** What the workbook keeps takes the place of scenarios in which nothing was tried out yet. */
function kept(state: ScoresState, scenarios: readonly Scenario[], loads: boolean): ScoresState {
  const known = { ...state, kept: JSON.stringify(scenarios) };
  const isUntouched = state.scenarios.every(isEmpty);
  return loads && isUntouched && scenarios.length > 0 ? { ...known, scenarios, current: 0 } : known;
}

function isEmpty({ scores, applicable, locked, effort }: Scenario): boolean {
  return [scores, applicable, locked, effort].every((part) => Object.keys(part).length === 0);
}

/** Whether something is tried out that the workbook does not keep. */
export function isUnsaved({ scenarios, kept: known }: ScoresState): boolean {
  return (
    JSON.stringify(scenarios) !== known && !(scenarios.every(isEmpty) && (known === null || known === "[]"))
  );
}

/** Whether a scenario tries out anything. */
export function triesAnything({ scores, applicable }: Scenario): boolean {
  return Object.keys(scores).length > 0 || Object.keys(applicable).length > 0;
}

/** How hard it is to raise a criterion; 1 where nothing is said. */
export function effortOf({ effort }: Scenario, key: string): number {
  return Object.hasOwn(effort, key) ? (effort[key] ?? 1) : 1;
}
