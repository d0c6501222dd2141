import { createContext, use } from "react";
import type { Outcome, Scenario, Tried } from "../../../core/scores/scenario";
import type { ScoresEvent, ScoresState } from "../../scores/state";
import type { ScoreSet } from "../../../core/scores/score-set";

/** What every part of the Điểm tab needs. */
export interface Scores {
  readonly view: ScoreSet;
  readonly state: ScoresState;
  readonly dispatch: (event: ScoresEvent) => void;
  readonly scenario: Scenario;
  /** The criteria as the scenario has them, in the order of the model's. */
  readonly tried: readonly Tried[];
  /** What the sheet comes to, and what the scenario does. */
  readonly now: Outcome;
  readonly trial: Outcome;
  /** Whether anything is tried out that differs from the sheet. */
  readonly isTrying: boolean;
}

export const ScoresContext = createContext<Scores | null>(null);

/** The tab that a component is part of. */
export function useScores(): Scores {
  const scores = use(ScoresContext);
  if (!scores) throw new Error("useScores outside of ScoresContext");
  return scores;
}
