import { fold } from "../text/fold";
import type { Table } from "../tables/table";
import { readCode } from "../scores/code";
import { codeText } from "../scores/code";
import { pointUnits } from "../scores/points";
import type { Profile } from "../scores/profile";
import type { CriterionNode, Measure, PointCell, ScoreTree } from "../scores/tree";
import { MEASURES } from "../scores/tree";

/** The columns of points won, as far as a table has them. */
export function wonMeasures({ measures }: ScoreTree): readonly Measure[] {
  return MEASURES.filter((one) => one !== "maxScore" && one !== "lostScore" && measures.includes(one));
}

/** A column by its header, on one line. */
export function columnName({ columns }: Table, { column }: Pick<PointCell, "column">): string {
  const header = columns.find((one) => one.column === column)?.header ?? "";
  return header.replace(/\s+/g, " ").trim();
}

/** Folded: fields and criteria whose points are added to the others or taken off. */
const ADJUSTING = /\bdiem (?:tru|phat|thuong|cong)\b|\btru diem\b|\b(?:thuong|cong) diem\b/;

/** Whether a node is about bonus or penalty points, by the profile or by its words or those above it. */
export function isAdjustment(tree: ScoreTree, index: number, profile: Profile | null): boolean {
  for (let at = index; at >= 0; at = tree.nodes[at]?.parent ?? -1) {
    const node = tree.nodes[at];
    if (node && (ADJUSTING.test(fold(node.text.slice(0, 200))) || countsApart(node, profile))) return true;
  }
  return false;
}

function countsApart({ code }: CriterionNode, profile: Profile | null): boolean {
  const known = code && profile?.criteria.find((one) => one.code === codeText(code));
  return known ? known.counts !== "base" : false;
}

/** Whether lost points are written as negative numbers throughout: `-0,5` for half a point lost. */
export function losesBelowZero({ nodes }: ScoreTree): boolean {
  const lost = nodes
    .map(({ cells }) => pointUnits(cells.lostScore?.points) ?? 0)
    .filter((units) => units !== 0);
  return lost.length > 1 && lost.every((units) => units < 0);
}

/** A node's own points lost, in millionths: maximum − score, else as stated; null where it does not say. */
export function ownLoss(tree: ScoreTree, { cells }: CriterionNode): number | null {
  const measure = tree.scores;
  const [max, score] = [
    pointUnits(cells.maxScore?.points),
    measure === null ? null : pointUnits(cells[measure]?.points),
  ];
  return max !== null && score !== null ? max - score : pointUnits(cells.lostScore?.points);
}

/** The code in its written place with another one put in; null where the words carry none. */
export function withCode(text: string, code: string): string | null {
  const written = readCode(text);
  return written && text.slice(0, written.start) + code + text.slice(written.end);
}
