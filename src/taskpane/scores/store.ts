import type { Desk } from "../session/desk";
import type { Store } from "../store";
import { voiceOf } from "../texts/voice";
import type { ScoresEvent, ScoresState } from "./state";
import { initialScores, reduceScores } from "./state";

/** What is tried out, for as long as the pane is open: going to another tab loses nothing of it. */
export interface ScoresStore {
  readonly get: () => ScoresState;
  readonly dispatch: (event: ScoresEvent) => void;
  /** Tells of every change; the result ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

const stores = new WeakMap<Desk, ScoresStore>();

/** The store of a desk, always the same one. */
export function scoresStore(desk: Desk): ScoresStore {
  const known = stores.get(desk) ?? makeStore(desk.store);
  stores.set(desk, known);
  return known;
}

function makeStore(pane: Store): ScoresStore {
  const nameNow = (): string => voiceOf(pane.get().language).say("scenarioName", { number: 1 });
  let [name, state] = [nameNow(), initialScores(nameNow())];
  const listeners = new Set<() => void>();
  const dispatch = (event: ScoresEvent): void => {
    state = reduceScores(state, event);
    for (const listener of [...listeners]) listener();
  };
  pane.subscribe(() => {
    const before = name;
    name = nameNow();
    if (name !== before) dispatch({ type: "language-changed", before, name });
  });
  return {
    get: () => state,
    dispatch,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
