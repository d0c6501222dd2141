import type { Fix } from "../report";
import type { Code } from "../scores/code";
import { codeText, readCode } from "../scores/code";
import { missingCodes } from "../scores/code-facts";
import type { KnownCriterion } from "../scores/name-index";
import type { CriterionNode, ScoreTree } from "../scores/tree";
import type { Table } from "../tables/table";
import { formulaAt, valueAt } from "../workbook/workbook";
import type { Draft, JoinedScoreRule, JoinedScores } from "./rule";
import { NONE } from "./rule";

export const criterionCodeMissing: JoinedScoreRule = {
  id: "criterion-code-missing",
  scope: "all-scores",
  level: "info",
  group: "score",
  needs: [],
  options: null,
  title: { vi: "Tiêu chí chưa có mã", en: "Criterion without a code" },
  messages: {
    missing: {
      vi: "Tiêu chí chưa có mã, trong khi hầu hết tiêu chí khác đều có.",
      en: "The criterion has no code, and most others have one.",
    },
    nearest: {
      vi: "Tiêu chí chưa có mã, trong khi hầu hết tiêu chí khác đều có; có thể là {code}.",
      en: "The criterion has no code, and most others have one; it may be {code}.",
    },
  },
  why: {
    vi: "Có mã thì mới đối chiếu được với bộ tiêu chí và với các bảng khác.",
    en: "The code finds the criterion in the set of criteria and in other tables.",
  },
  remedy: { vi: "Ghi mã theo bộ tiêu chí.", en: "Write the code as the set of criteria has it." },
  fix: { vi: "Thêm mã: “{written}”", en: "Add the code: “{written}”" },
  examples: {
    bad: "TC 2.2 Rà soát văn bản; Theo dõi thi hành pháp luật",
    good: "TC 2.2 Rà soát văn bản; TC 2.1 Theo dõi thi hành pháp luật",
  },
  check: ({ tables, trees, profile }) => {
    const own = trees.map(criteriaIn);
    const fromProfile = (profile?.criteria ?? []).map(({ code, name }) => ({ code: partsOf(code), name }));
    return tables.flatMap((table, at) => {
      const tree = trees[at];
      const known = [...fromProfile, ...own.flatMap((criteria, other) => (other === at ? [] : criteria))];
      return tree ? draftsOf(table, tree, known) : NONE;
    });
  },
};

type Found = ReturnType<JoinedScoreRule["check"]>;

function criteriaIn({ nodes }: JoinedScores["trees"][number]): readonly KnownCriterion[] {
  return nodes.flatMap(({ code, name }) => (code ? [{ code, name }] : []));
}

function partsOf(code: string): Code {
  return code.split(".").map(Number);
}

function draftsOf(table: Table, tree: ScoreTree, known: readonly KnownCriterion[]): Found {
  const missing = missingCodes(tree, known);
  if (missing.length === 0) return NONE;
  const taken = new Set(criteriaIn(tree).map(({ code }) => codeText(code)));
  return missing.flatMap((fact) => {
    const node = tree.nodes[fact.node];
    if (!node) return [];
    const { row, column } = node.cell;
    const draft: Draft = { row, column, message: "missing", text: node.text };
    const code = fact.nearest && codeText(fact.nearest);
    if (code === null || taken.has(code)) return [{ ...draft, sheet: node.sheet }];
    const fix = insertion(table, tree, node, code);
    return [{ ...draft, sheet: node.sheet, message: "nearest", data: { code }, ...fix }];
  });
}

/** The code put before the words, in the way of the criterion that stands nearest. */
function insertion(
  { grid }: Table,
  { nodes }: ScoreTree,
  { cell, sheet, text }: CriterionNode,
  code: string,
): { readonly fix?: Fix } {
  const expect = valueAt(grid.sheet, cell.row, cell.column);
  const styles = nodes.flatMap((node) => styleOf(node) ?? []);
  const style = styles.find(({ levels }) => levels === code.split(".").length) ?? styles[0];
  const isTyped = formulaAt(grid.sheet, cell.row, cell.column) === null;
  if (!style || typeof expect !== "string" || expect !== text || !isTyped) return {};
  const written = `${style.before}${code}${style.after}`;
  const value = written + expect.trimStart();
  return {
    fix: {
      safe: false,
      edits: [{ type: "set", sheet, cell, expect, value }],
      data: { written: written.trim() },
    },
  };
}

/** How a criterion writes its code in front of its words: `TC ` and `. `. */
function styleOf({
  text,
  code,
}: CriterionNode): { readonly levels: number; readonly before: string; readonly after: string } | null {
  const written = readCode(text);
  if (!written || !code || !/^\s*(?:TCTP|TC)?[\s.:]*$/iu.test(text.slice(0, written.start))) return null;
  const after = /^[.:)]*\s*/u.exec(text.slice(written.end))?.[0] ?? "";
  return {
    levels: code.length,
    before: text.slice(0, written.start).trimStart(),
    after: /\s$/.test(after) ? after : `${after} `,
  };
}
