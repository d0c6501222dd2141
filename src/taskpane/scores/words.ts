import type { Reach, ReachBy } from "../../core/scores/reach";
import type { Outcome } from "../../core/scores/scenario";
import type { SettingsProblem } from "../../core/settings-problems";
import type { Voice } from "../texts/voice";
import { changeText, roundedText } from "./numbers";
import type { ScoreSet } from "../../core/scores/score-set";
import { nameOf } from "./view";

/** A percentage with its grade: `75,73% · Khá`. */
export function standingText({ percent, grade }: Pick<Outcome, "percent" | "grade">, voice: Voice): string {
  if (percent === null) return "–";
  const text = roundedText(percent, voice.language);
  return grade === null
    ? voice.say("scorePercent", { percent: text })
    : voice.say("scoreGraded", { percent: text, grade });
}

/** The way that was asked for. */
export interface Asked {
  readonly grade: string;
  readonly by: ReachBy;
  /** Whether criteria are locked that might be raised. */
  readonly locks: boolean;
}

/** The answer to what a grade takes, in one sentence. */
export function reachText(answer: Reach, view: ScoreSet, asked: Asked, voice: Voice): string {
  const { say, count, language } = voice;
  const { grade, by, locks } = asked;
  const percentOf = (percent: number | null): string => roundedText(percent ?? 0, language);
  switch (answer.kind) {
    case "unknown-grade":
      return "";
    case "reached":
      return say("reachReached", { grade, percent: percentOf(answer.standing.percent) });
    case "out-of-reach":
      return say(locks ? "reachOut" : "reachOutAll", { grade, percent: percentOf(answer.most.percent) });
    case "reachable": {
      const raises = answer.raises
        .map(({ node, from, to }) => {
          const { code, name } = nameOf(view, { node });
          return say("reachRaise", {
            name: code === "" ? name : code,
            change: changeText(to - from, language),
          });
        })
        .join(", ");
      const plan = by === "fewest" ? "reachPlan" : "reachPlanEffort";
      return say(answer.exact ? plan : "reachPlanBound", {
        criteria: count(answer.raises.length, "criterion"),
        raises,
        percent: percentOf(answer.standing.percent),
        grade: answer.standing.grade ?? grade,
      });
    }
  }
}

/** One thing wrong in a profile: where, what is there, and what would be right. */
export function problemLine(
  { kind, path, found, example, nearest }: SettingsProblem,
  { say }: Voice,
): string {
  const words = { missing: say("profileMissing"), unknown: say("profileUnknown"), wrong: found }[kind];
  return say("profileProblem", {
    path: path === "" ? say("profileWhole") : path,
    found: words,
    example: nearest ?? example,
  });
}
