import { createContext, use } from "react";
import type { Desk } from "../session/desk";
import type { State } from "../state";
import type { Store } from "../store";
import type { Voice } from "../texts/voice";

/** What every part of the pane needs. */
export interface Pane {
  readonly state: State;
  readonly dispatch: Store["dispatch"];
  readonly desk: Desk;
  readonly voice: Voice;
}

export const PaneContext = createContext<Pane | null>(null);

/** The pane that a component is part of. */
export function usePane(): Pane {
  const pane = use(PaneContext);
  if (!pane) throw new Error("usePane outside of PaneContext");
  return pane;
}
