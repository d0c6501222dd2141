import { normalise } from "../text/normalise";
import { isBlank, isBlankText } from "../text/blank";
import { fold } from "../text/fold";
import { sameTyped } from "../text/scan";
import { mergeAt, spokenValue, textOf } from "../tables/grid";
import { standsUnder } from "../tables/item-number";
import type { Row, Table } from "../tables/table";
import { sheetRow, subjectColumn } from "../tables/table";
import { formulaAt, valueAt } from "../workbook/workbook";
import type { Code } from "./code";
import { isCodeUnder, readCode } from "./code";
import { readPoints } from "./points";
import { totalsOver } from "./totals-over";
import type { TotalWords } from "./totals-over";
import type { CriterionNode, GradeCell, Measure, PointCell, PointCells, ScoreTable, ScoreTree } from "./tree";
import { MEASURES } from "./tree";

/** A node while its children are being found. */
interface Draft extends Omit<CriterionNode, "children"> {
  readonly children: number[];
}

interface Reader {
  readonly table: Table;
  readonly columns: readonly (readonly [Measure, number])[];
  readonly subject: number;
  /** Capital letters number groups of fields where fields have numbers of their own. */
  readonly lettersGroup: boolean;
}

/** What is worth folding: few rows begin with these letters. */
const GRADE_START = /^\s*[kx]/i;
/** Folded: a row or cell that states the grade. */
const GRADE_WORDS = /^(?:ket qua )?xep (?:loai|hang)\b/;
const BEFORE_GRADE = /^(\s*(?:kết quả\s+)?xếp\s+(?:loại|hạng)\s*[:\-–]?\s*)(.*)$/isu;
const GROUP_WORDS = /^(?:nhom|phan|khoi)\b/;
/** A grade is a word or two. */
const LONGEST_GRADE = 60;

/**
 * The criteria of one table as a tree: by sections, codes (`TC 1.6`, `TCTP 7.3.1`, `1.2.3`), TT and `+`/`-` parts.
 * Every cell stays what the sheet says; `sumUp` computes. Linear in the table's rows.
 */
export function buildTree(table: Table): ScoreTree {
  const reader = makeReader(table);
  const nodes: Draft[] = [];
  const open: number[] = [];
  const totals: TotalWords[] = [];
  const grades: GradeCell[] = [];
  table.rows.forEach((row, index) => {
    if (row.kind === "total" || isGradeRow(row)) {
      grades.push(...gradeCells(reader, index));
      if (row.kind !== "total") return;
      const cells = pointCells(reader, index);
      const place = { sheet: table.grid.sheet.name, row: sheetRow(table, index) };
      totals.push({ ...place, text: row.text, cells, before: nodes.length });
      open.length = 0;
    } else if (isCriterion(row) && !(totals.length > 0 && isLoose(row))) {
      addNode(nodes, open, readNode(reader, index, row, nodes, open), row);
    }
  });
  const roots = nodes.flatMap(({ parent }, index) => (parent < 0 ? [index] : []));
  return {
    nodes,
    roots,
    totals: totalsOver(totals, roots),
    grades,
    measures: measuresOf(reader, nodes),
    tables: [placeOf(reader)],
  };
}

function makeReader(table: Table): Reader {
  const columns = MEASURES.flatMap((measure) => {
    const column = table.columnOf[measure];
    return column === undefined ? [] : [[measure, column] as const];
  });
  const sections = table.rows.filter(({ kind }) => kind === "section");
  const lettersGroup = sections.some(({ number }) => number?.style === "roman" || number?.style === "arabic");
  return { table, columns, subject: subjectColumn(table) ?? table.area.left, lettersGroup };
}

function placeOf({ table, columns }: Reader): ScoreTable {
  const body = { ...table.area, top: table.headerBottom + 1 };
  return { sheet: table.grid.sheet.name, body, columns: Object.fromEntries(columns) };
}

/** The measures there are columns for; the maximum also where scores name it, as `8,42/10` does. */
function measuresOf({ columns }: Reader, nodes: readonly Draft[]): Measure[] {
  const measures = columns.map(([measure]) => measure);
  if (measures.includes("maxScore")) return measures;
  return nodes.some(({ cells }) => cells.maxScore) ? ["maxScore", ...measures] : measures;
}

/** Whether a row states the grade. */
export function isGradeRow({ kind, text }: Pick<Row, "kind" | "text">): boolean {
  if (kind === "header" || kind === "section" || !GRADE_START.test(text)) return false;
  return GRADE_WORDS.test(fold(text.slice(0, LONGEST_GRADE)));
}

function isCriterion({ kind }: Row): boolean {
  return kind === "section" || kind === "item" || kind === "part";
}

/** Below a total, a row without number or code says something about the total: the percentage, a rank. */
function isLoose({ kind, number, text }: Row): boolean {
  return kind !== "section" && number === null && readCode(text) === null;
}

function addNode(nodes: Draft[], open: number[], node: Draft, row: Row): void {
  const index = nodes.length;
  nodes[node.parent]?.children.push(index);
  nodes.push(node);
  if (row.kind === "section" || node.parent < 0) {
    open.length = 0;
    if (node.parent >= 0) open.push(node.parent);
  }
  open.push(index);
}

function readNode(reader: Reader, index: number, row: Row, nodes: readonly Draft[], open: number[]): Draft {
  const { table, subject } = reader;
  const written = readCode(row.text);
  const cells = pointCells(reader, index);
  const kind = row.kind === "section" ? sectionKind(reader, row, cells) : "criterion";
  const parent = kind === "group" ? -1 : kind === "field" ? openGroup(nodes, open) : null;
  const code = kind === "criterion" ? (written?.code ?? codeOfNumber(row, nodes, open)) : null;
  const at = sheetRow(table, index);
  const merged = mergeAt(table.grid, at, subject);
  const reason = table.columnOf.reason;
  return {
    kind,
    parent: parent ?? openParent(nodes, open, row, code),
    children: [],
    sheet: table.grid.sheet.name,
    cell: merged ? { row: merged.top, column: merged.left } : { row: at, column: subject },
    number: row.number,
    code,
    text: row.text,
    name: written?.name ?? row.text.trim(),
    reason: reason !== undefined && kind === "criterion" && !isBlank(spokenValue(table.grid, at, reason)),
    cells,
  };
}

function sectionKind({ lettersGroup }: Reader, { number, text }: Row, cells: PointCells): "group" | "field" {
  if (number) return number.style === "capital" && lettersGroup ? "group" : "field";
  return GROUP_WORDS.test(fold(text)) && Object.keys(cells).length === 0 ? "group" : "field";
}

function openGroup(nodes: readonly Draft[], open: readonly number[]): number {
  const first = open[0] ?? -1;
  return nodes[first]?.kind === "group" ? first : -1;
}

/** The open node that a row stands under, closing those that it does not. */
function openParent(nodes: readonly Draft[], open: number[], row: Row, code: Code | null): number {
  for (;;) {
    const at = open.at(-1) ?? -1;
    const node = nodes[at];
    if (!node || node.kind !== "criterion" || isChild(row, code, node)) return at;
    open.pop();
  }
}

function isChild(row: Row, code: Code | null, { number, code: above }: Draft): boolean {
  if (code && above && isCodeUnder(code, above)) return true;
  if (row.kind === "part" && row.number === null && code === null) return number?.style !== "bullet";
  return standsUnder(row.number, number);
}

/** The code that TT gives: `1.2` is one, unless it only counts the parts of an item numbered `1`. */
function codeOfNumber({ number }: Row, nodes: readonly Draft[], open: readonly number[]): Code | null {
  if (number?.style !== "arabic" || number.path.length < 2) return null;
  const first = number.path[0];
  const counts = open.some((at) => {
    const other = nodes[at];
    return (
      other?.kind === "criterion" &&
      other.number?.style === "arabic" &&
      other.number.path.length === 1 &&
      other.number.path[0] === first
    );
  });
  return counts ? null : number.path;
}

/** The cells of points that a row has of its own: not one merged from above or from its title, nor the title itself. */
function pointCells({ table, columns, subject }: Reader, index: number): PointCells {
  const { sheet } = table.grid;
  const row = sheetRow(table, index);
  const cells: Partial<Record<Measure, PointCell>> = {};
  for (const [measure, column] of columns) {
    const area = mergeAt(table.grid, row, column);
    if (area && (area.top < row || area.left < column)) continue;
    const value = valueAt(sheet, row, column);
    if (typeof value === "string" && isTitle(table, row, subject, value)) continue;
    const points = readPoints(value);
    const formula = formulaAt(sheet, row, column);
    if (points.kind === "blank" && formula === null && table.rows[index]?.kind === "section") continue;
    cells[measure] = { sheet: sheet.name, row, column, value, points, formula };
  }
  return withNamedMaximum(cells);
}

/** A section's title filled into every cell of its row. */
function isTitle(table: Table, row: number, subject: number, value: string): boolean {
  return !isBlankText(value) && sameTyped(value, textOf(spokenValue(table.grid, row, subject)));
}

/** Where there is no column of maxima, the one that a score names: the 10 of `8,42/10`. */
function withNamedMaximum(cells: Partial<Record<Measure, PointCell>>): PointCells {
  if (cells.maxScore) return cells;
  for (const cell of Object.values(cells)) {
    if (cell.points.kind !== "points" || cell.points.of === null) continue;
    return { ...cells, maxScore: { ...cell, points: { ...cell.points, value: cell.points.of, of: null } } };
  }
  return cells;
}

/** The cells of a total or grade row that may state a grade: those that say so, and other words beside the total. */
function gradeCells({ table, subject }: Reader, index: number): GradeCell[] {
  const { sheet } = table.grid;
  const row = sheetRow(table, index);
  const cells: GradeCell[] = [];
  for (let column = table.area.left; column <= table.area.right; column += 1) {
    const value = valueAt(sheet, row, column);
    if (typeof value !== "string" || value.length > LONGEST_GRADE || isBlankText(value)) continue;
    const place = { sheet: sheet.name, row, column, value, formula: formulaAt(sheet, row, column) };
    const [, before = "", grade = ""] = BEFORE_GRADE.exec(normalise(value, "NFC")) ?? [];
    if (grade !== "") cells.push({ ...place, before, grade });
    else if (column !== subject && before === "") cells.push({ ...place, before: "", grade: value.trim() });
  }
  return cells;
}
