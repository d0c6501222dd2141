import Big from "big.js";
import type { Scoring } from "./profile";

/**
 * The points that a criterion earns for what was measured: a ratio of 0 … 1, or for `count` the number counted. Never
 * below 0 or above `max`. In points, exact.
 */
export function pointsFor(scoring: Scoring, measured: number, max: number): number {
  if (!(measured > 0)) return 0;
  switch (scoring.kind) {
    case "proportional":
      if (measured < scoring.from) return 0;
      return measured >= scoring.fullFrom ? max : Big(measured).times(max).toNumber();
    case "steps": {
      const reached = scoring.steps.filter(({ from }) => measured >= from);
      return Math.min(max, Math.max(0, ...reached.map(({ points }) => points)));
    }
    case "all-or-nothing":
      return measured >= scoring.from ? max : 0;
    case "count":
      return Math.min(max, Big(measured).times(scoring.each).toNumber());
  }
}
