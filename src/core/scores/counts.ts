import { fold } from "../text/fold";
import { codeText } from "./code";
import type { Profile, ProfileCriterion } from "./profile";
import type { ScoreTree } from "./tree";

/** How points count: to the base, on top of it, or off it. */
export type Counts = ProfileCriterion["counts"];

/** Folded, at the beginning: what a field or criterion of bonus or penalty points is called; not `Tiêu chí bị trừ điểm`. */
const ADJUSTING =
  /^(?:(?:cac |nhung )?(?:noi dung|tieu chi|muc|phan|nhom|khoan|truong hop)(?: [ivx\d]{1,5}\b)?[ .:-]+)?(?:duoc )?(?:(diem (?:thuong|cong)|(?:thuong|cong) diem)|(?:diem (?:tru|phat)|(?:tru|phat) diem))\b/;
/** What is worth folding: `điểm` with whatever marks. */
const POINTS = /[đd]i\P{ASCII}*e?\P{ASCII}*m/iu;
const LONGEST_LOOK = 80;

/** How the points of every node count: as the profile says of its code, else as the words of the node or of one above it do. */
export function countsIn({ nodes }: Pick<ScoreTree, "nodes">, profile: Profile | null): readonly Counts[] {
  const known = new Map((profile?.criteria ?? []).map((criterion) => [criterion.code, criterion.counts]));
  const counts: Counts[] = [];
  for (const node of nodes) {
    const named = node.code ? known.get(codeText(node.code)) : undefined;
    const above = counts[node.parent] ?? "base";
    counts.push(named ?? (above === "base" ? countsByWords(node.name) : above));
  }
  return counts;
}

/** How the words of a field or criterion say that its points count. */
export function countsByWords(name: string): Counts {
  const beginning = name.slice(0, LONGEST_LOOK);
  const match = POINTS.test(beginning) ? ADJUSTING.exec(fold(beginning)) : null;
  if (!match) return "base";
  return match[1] === undefined ? "penalty" : "bonus";
}
