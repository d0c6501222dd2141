import { codeText } from "../scores/code";
import type { CodeConflict, CriterionPlace } from "../scores/join-trees";
import type { CriterionNode } from "../scores/tree";
import { fullAddress } from "../workbook/address";
import type { JoinedScoreRule, JoinedScores } from "./rule";

/** Tables that disagree about more than these and half of what they share are of different sets of criteria. */
const FEW = 2;

export const criterionCodeConflict: JoinedScoreRule = {
  id: "criterion-code-conflict",
  scope: "all-scores",
  level: "warning",
  group: "score",
  needs: [],
  options: null,
  title: { vi: "Mã tiêu chí không thống nhất giữa các bảng", en: "Tables disagree about a code" },
  messages: {
    codes: {
      vi: "Tiêu chí này có mã {code} ở đây nhưng có mã {other} ở {there}.",
      en: "This criterion has the code {code} here, but {other} in {there}.",
    },
    names: {
      vi: "Mã {code} ở {there} là tiêu chí khác: “{name}”.",
      en: "The code {code} is another criterion in {there}: “{name}”.",
    },
    both: {
      vi: "Tiêu chí này có mã {code} ở đây nhưng có mã {other} ở {there}; mã {code} ở đó là tiêu chí khác: “{name}”.",
      en: "This criterion has the code {code} here, but {other} in {there}; {code} is another criterion there: “{name}”.",
    },
  },
  why: {
    vi: "Hai bảng ghi mã khác nhau thì điểm của tiêu chí không khớp khi tổng hợp.",
    en: "Where tables disagree about codes the points get mixed up.",
  },
  remedy: {
    vi: "Đối chiếu với bộ tiêu chí rồi sửa cho thống nhất.",
    en: "Compare with the set of criteria and make the tables agree.",
  },
  fix: null,
  examples: {
    bad: "Bảng 1: TC 1.4 Đổi mới, sáng tạo; Bảng 2: TC 1.6 Đổi mới, sáng tạo",
    good: "Bảng 1: TC 1.4 Đổi mới, sáng tạo; Bảng 2: TC 1.4 Đổi mới, sáng tạo",
  },
  check: (scores) =>
    scores.trees.flatMap((_, at) => {
      const conflicts = scores.joined.conflicts.filter(({ here }) => here.tree === at);
      const shared = scores.joined.from.filter(([first, ...others]) =>
        first ? first.tree < at && others.some(({ tree }) => tree === at) : false,
      );
      if (conflicts.length > FEW && conflicts.length * 2 > shared.length) return [];
      return conflicts.flatMap((conflict) => draftOf(scores, conflict));
    }),
};

function draftOf({ trees }: JoinedScores, conflict: CodeConflict): ReturnType<JoinedScoreRule["check"]> {
  const nodeAt = ({ tree, node }: CriterionPlace): CriterionNode | undefined => trees[tree]?.nodes[node];
  const [here, there] = [nodeAt(conflict.here), nodeAt(conflict.there)];
  const taken = conflict.kind === "two-codes" && conflict.taken ? nodeAt(conflict.taken) : undefined;
  if (!here?.code || !there) return [];
  const { row, column } = here.cell;
  const data = {
    code: codeText(here.code),
    other: there.code ? codeText(there.code) : "",
    there: fullAddress(there.sheet, there.cell),
    name: (taken ?? there).name,
  };
  const related = [there, ...(taken ? [taken] : [])].map(({ sheet, cell }) => ({ sheet, ...cell }));
  const message = conflict.kind === "two-names" ? "names" : taken ? "both" : "codes";
  return [{ sheet: here.sheet, row, column, message, data, related, text: here.text }];
}
