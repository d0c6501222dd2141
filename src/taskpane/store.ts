import type { Event, State } from "./state";
import { reduce } from "./state";

/** The pane's one state, with whoever wants to know of its changes. */
export interface Store {
  readonly get: () => State;
  readonly dispatch: (event: Event) => void;
  /** Tells of every change; the result ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store that holds a state. */
export function createStore(initial: State): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (event) => {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
