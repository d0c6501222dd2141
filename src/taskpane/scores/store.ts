import { vi } from "../texts/vi";
import { fill } from "../../core/language";
import type { Desk } from "../session/desk";
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
  const known = stores.get(desk) ?? makeStore();
  stores.set(desk, known);
  return known;
}

function makeStore(): ScoresStore {
  // Scenarios travel with the workbook, whose language is Vietnamese.
  let state = initialScores(fill(vi.scenarioName, { number: 1 }));
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (event) => {
      state = reduceScores(state, event);
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
