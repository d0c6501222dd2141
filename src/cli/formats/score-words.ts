import { codeText } from "../../core/scores/code";
import { numberText } from "../../core/text/value-text";
import type { Voice } from "../messages";
import { oneLine, shorten } from "../printable";
import type { Scored } from "./score-table";

/** Characters of a criterion's name that has no code. */
const LONGEST_NAME = 50;

/** Percentage and grade; where criteria have no points yet, what they are worth. */
export function standingText({ score: { model, outcome, profile } }: Scored, voice: Voice): string {
  const { say, count, language } = voice;
  const { percent, grade, unscored } = outcome;
  const all = model.criteria.filter(({ applicable, unlisted }) => applicable && !unlisted).length;
  const data = {
    percent: percent === null ? "–" : numberText(percent, language),
    grade: grade ?? "",
    profile: profile.name,
    scored: all - unscored,
    criteria: count(all, "criterion"),
  };
  if (unscored > 0) return say(grade === null ? "scorePercentSoFar" : "scoreGradedSoFar", data);
  return say(grade === null ? "scorePercent" : "scoreGraded", data);
}

/** What the file has to do to reach the grade asked for; null where none was. */
export function reachText({ score, reach }: Scored, grade: string | null, voice: Voice): string | null {
  const { say, count, language } = voice;
  const number = (value: number | null): string => numberText(value ?? 0, language);
  if (!reach || reach.kind === "unknown-grade") return null;
  if (reach.kind === "out-of-reach") {
    return say("reachNever", { grade: grade ?? "", percent: number(reach.most.percent) });
  }
  const percent = number(reach.standing.percent);
  if (reach.kind === "reached") return say("reachDone", { grade: reach.standing.grade ?? "", percent });
  const raises = reach.raises.map(({ node: index, from, to }) => {
    const node = score.joined.tree.nodes[index];
    const criterion = node?.code
      ? codeText(node.code)
      : `“${shorten(oneLine(node?.name ?? ""), LONGEST_NAME)}”`;
    return say("reachRaise", { criterion, from: number(from), to: number(to) });
  });
  const data = {
    grade: grade ?? "",
    percent,
    criteria: count(raises.length, "criterion"),
    raises: raises.join("; "),
  };
  return say(reach.exact ? "reachPlan" : "reachNear", data);
}
