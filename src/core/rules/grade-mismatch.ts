import { planFormulas } from "../scores/formulas";
import type { GradeCell, ScoreTree } from "../scores/tree";
import type { Mending } from "../scores/mending";
import type { ScoreRule, TableContext } from "./rule";

export const gradeMismatch: ScoreRule = {
  id: "grade-mismatch",
  scope: "scores",
  level: "error",
  group: "score",
  needs: [],
  options: null,
  title: { vi: "Xếp loại không khớp với điểm", en: "Grade does not fit the points" },
  messages: {
    differs: {
      vi: "Ghi xếp loại “{stated}”, nhưng {percent}% là loại “{expected}” theo {profile}.",
      en: "The grade is “{stated}”, but {percent}% makes “{expected}” by {profile}.",
    },
  },
  why: {
    vi: "Xếp loại là kết quả chính của bảng chấm điểm; sai xếp loại thì văn bản bị thu hồi.",
    en: "The grade is what the assessment is for; with a wrong one the document is withdrawn.",
  },
  remedy: {
    vi: "Kiểm tra lại tổng điểm và bộ tiêu chí đang chọn, rồi sửa xếp loại.",
    en: "Check the total and the set of criteria that is chosen, then correct the grade.",
  },
  fix: { vi: "Đặt công thức, kết quả “{grade}”", en: "Put a formula, which gives “{grade}”" },
  examples: { bad: "75,73 điểm | Tốt (bộ tiêu chí: Khá từ 70, Tốt từ 80)", good: "75,73 điểm | Khá" },
  check: ({ tree, grades }, context) =>
    grades.map(({ cell, expected, percent }) => {
      const { row, column, grade: stated } = cell;
      const data = { stated, expected, percent, profile: context.settings.profile?.name ?? "" };
      const edit = gradeFormula(tree, cell, context);
      const fix = edit ? { fix: { safe: false, edits: [edit], data: { grade: expected } } } : {};
      return { row, column, message: "differs", data, text: "", ...fix };
    }),
};

/** The planned formula of the grade, where nothing that it refers to is to be changed as well. */
function gradeFormula(tree: ScoreTree, cell: GradeCell, { table, settings }: TableContext): Mending {
  if (!settings.profile) return null;
  const { formulas } = planFormulas(tree, table.grid.sheet, settings.profile);
  const others = formulas.filter(({ purpose, changes }) => changes && purpose !== "grade");
  const own = formulas.find(({ edit }) => edit.cell.row === cell.row && edit.cell.column === cell.column);
  return others.length > 0 || !own?.changes ? null : own.edit;
}
