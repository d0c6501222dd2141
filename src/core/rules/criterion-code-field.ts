import { codeText, readCode } from "../scores/code";
import { fieldName } from "../scores/names";
import type { CriterionNode } from "../scores/tree";
import { fieldOf } from "../scores/tree";
import type { Fix } from "../report";
import { formulaAt, valueAt } from "../workbook/workbook";
import type { ScoreRule, TableContext } from "./rule";
import { withCode } from "./score-words";

export const criterionCodeField: ScoreRule = {
  id: "criterion-code-field",
  scope: "scores",
  level: "warning",
  group: "score",
  needs: [],
  options: null,
  title: { vi: "Mã tiêu chí không đúng lĩnh vực", en: "Criterion code of another field" },
  messages: {
    field: {
      vi: "Mã {code} thuộc lĩnh vực khác, trong khi tiêu chí nằm ở “{field}”; có thể là {right}.",
      en: "The code {code} belongs to another field, but the criterion stands in “{field}”; it may be {right}.",
    },
  },
  why: {
    vi: "Số đầu của mã là số của lĩnh vực; mã sai thì không đối chiếu được với bộ tiêu chí.",
    en: "A code begins with its field's number; a wrong one cannot be found in the set of criteria.",
  },
  remedy: {
    vi: "Đối chiếu với bộ tiêu chí rồi sửa mã hoặc chuyển dòng.",
    en: "Compare with the set of criteria; correct the code or move the row.",
  },
  fix: { vi: "Sửa mã thành {right}", en: "Make the code {right}" },
  examples: { bad: "VII | … | TCTP 4.4.2", good: "VII | … | TCTP 7.4.2" },
  check: ({ tree, codes }, context) => {
    const taken = new Set(tree.nodes.flatMap(({ code }) => (code ? [codeText(code)] : [])));
    return codes.flatMap((fact) => {
      const node = tree.nodes[fact.node];
      if (fact.kind !== "wrong-field" || !node) return [];
      const { row, column } = node.cell;
      const right = codeText(fact.right);
      const field = tree.nodes[fieldOf(tree, fact.node)];
      const data = { code: codeText(fact.code), right, field: field ? fieldName(field) : "" };
      const fix = taken.has(right) ? {} : correction(node, right, context);
      return [{ row, column, message: "field", data, text: node.text, ...fix }];
    });
  },
};

/** None where the code is TT's own number. */
function correction(
  { cell, sheet, text }: CriterionNode,
  right: string,
  { table }: TableContext,
): { readonly fix?: Fix } {
  const expect = valueAt(table.grid.sheet, cell.row, cell.column);
  const isTyped = formulaAt(table.grid.sheet, cell.row, cell.column) === null;
  const value = typeof expect === "string" && readCode(text) ? withCode(expect, right) : null;
  if (value === null || !isTyped) return {};
  return { fix: { safe: false, edits: [{ type: "set", sheet, cell, expect, value }], data: { right } } };
}
