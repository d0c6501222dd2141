import { isBlank } from "../text/blank";
import { fold } from "../text/fold";
import { readHeader } from "../tables/column-roles";
import { mergeAt, spokenValue } from "../tables/grid";
import type { ItemNumber } from "../tables/item-number";
import { standsUnder } from "../tables/item-number";
import type { Table } from "../tables/table";
import { sheetRow, subjectColumn } from "../tables/table";
import { valueAt } from "../workbook/workbook";
import { withBareFields } from "./bare-fields";
import { withoutChoices } from "./choices";
import type { Code } from "./code";
import { isCodeUnder } from "./code";
import { countsByWords } from "./counts";
import { gradeCells, isGradeRow } from "./grade-cells";
import type { ScoredRow } from "./point-cells";
import { pointCells, saysPoints, withoutBlanks } from "./point-cells";
import { readPoints } from "./points";
import { saidTotal } from "./said-total";
import type { ScoreColumns } from "./score-columns";
import { scoreColumns } from "./score-columns";
import type { ScoreRow } from "./score-rows";
import { scoreRows } from "./score-rows";
import { totalsOver } from "./totals-over";
import type { TotalWords } from "./totals-over";
import type { CriterionNode, Measure, PointCells, ScoreTable, ScoreTree } from "./tree";
import { mayBeField, scoreMeasure } from "./tree";

/** A node while its children are being found. */
interface Draft extends Omit<CriterionNode, "children"> {
  readonly children: number[];
}

interface Reader {
  readonly table: Table;
  readonly columns: ScoreColumns;
  /** How groups of fields are numbered; null where only their words tell them, `none` where no field has a number. */
  readonly groups: ItemNumber["style"] | "none" | null;
}

/** The tree as far as it is made. */
interface Made {
  readonly nodes: Draft[];
  /** By node, the row that it was read from. */
  readonly rows: ScoreRow[];
  /** The nodes that a next row may stand under, from the outermost in. */
  readonly open: number[];
  readonly totals: TotalWords[];
}

const GROUP_WORDS = /^(?:nhom|phan|khoi)\b/;

/**
 * The criteria of one table as a tree: by sections, codes (`TC 1.6`, `TCTP 7.3.1`, `1.2.3`), TT and `+`/`-` parts.
 * Every cell stays what the sheet says; `sumUp` computes. Linear in the table's rows.
 */
export function buildTree(table: Table): ScoreTree {
  const columns = scoreColumns(table);
  const subject = subjectColumn(table) ?? table.area.left;
  const cellsOf = table.rows.map((_, index) => pointCells(table, columns, subject, index));
  const isScored = (index: number): boolean => Object.values(cellsOf[index] ?? {}).some(saysPoints);
  const read = scoreRows(table, columns, isScored).map((row) => {
    const cells = cellsOf[row.index] ?? {};
    return { row, cells: row.kind === "section" ? withoutBlanks(cells) : cells };
  });
  const rows = withoutChoices(withBareFields(read));
  const reader = { table, columns, groups: groupStyle(rows) };
  const made: Made = { nodes: [], rows: [], open: [], totals: [] };
  for (const one of rows) {
    if (one.row.kind === "total") addTotal(reader, made, one);
    else if (!isAside(made, one.row)) addNode(made, readNode(reader, made, one), one.row);
  }
  const { nodes, totals } = made;
  const measures = measuresOf(columns, nodes);
  const roots = nodes.flatMap(({ parent }, index) => (parent < 0 ? [index] : []));
  return {
    nodes,
    roots,
    totals: totalsOver(totals, roots, (root) => isLooseAdjustment(nodes[root])),
    grades: gradeCells(table, gradeRows(table, rows), subject),
    measures,
    scores: scoreMeasure(measures, nodes),
    tables: [placeOf(table, columns)],
  };
}

/** The rows (indices) that may state the grade: the totals, and those that say so. */
function gradeRows({ rows }: Table, scored: readonly ScoredRow[]): readonly number[] {
  const totals = new Set(scored.flatMap(({ row }) => (row.kind === "total" ? [row.index] : [])));
  return rows.flatMap((row, index) => (totals.has(index) || isGradeRow(row) ? [index] : []));
}

/** Bonus or penalty points that stand in no field, as below a total. */
function isLooseAdjustment(node: Draft | undefined): boolean {
  return node?.kind === "criterion" && countsByWords(node.name) !== "base";
}

/** The style of numbers that groups of fields have: that of the first field, where the next one has another. */
function groupStyle(rows: readonly ScoredRow[]): Reader["groups"] {
  const styles = rows.flatMap(({ row: { kind, number } }) =>
    kind === "section" && number ? [number.style] : [],
  );
  const [first, second] = styles;
  if (first === undefined) return "none";
  if (first === "capital") return styles.some((style) => style !== "capital") ? "capital" : null;
  return first === "roman" && (second === "capital" || second === "small-roman") ? "roman" : null;
}

function placeOf(table: Table, { measures, isWeighted }: ScoreColumns): ScoreTable {
  const body = { ...table.area, top: table.headerBottom + 1 };
  return { sheet: table.grid.sheet.name, body, columns: Object.fromEntries(measures), isWeighted };
}

/** The measures there are columns for; the maximum also where scores name it, as `8,42/10` does. */
function measuresOf(columns: ScoreColumns, nodes: readonly Draft[]): Measure[] {
  const measures = columns.measures.map(([measure]) => measure);
  if (measures.includes("maxScore")) return measures;
  return nodes.some(({ cells }) => cells.maxScore) ? ["maxScore", ...measures] : measures;
}

function addTotal(
  { table, columns }: Reader,
  { nodes, open, totals }: Made,
  { row, cells }: ScoredRow,
): void {
  const at = sheetRow(table, row.index);
  const said = Object.values(cells).some(saysPoints) ? null : saidTotal(table, columns, at);
  const place = { sheet: table.grid.sheet.name, row: at, text: row.text };
  totals.push({ ...place, cells: ofNamedMeasure(row.text, columns, cells), said, before: nodes.length });
  open.length = 0;
}

/** None where the one cell of points stands in another column than the words name: `Tổng điểm tối đa` under `Điểm đạt`. */
function ofNamedMeasure(text: string, { measures }: ScoreColumns, cells: PointCells): PointCells {
  const filled = measures.filter(([measure]) => cells[measure] && saysPoints(cells[measure]));
  const named = measures.filter(([measure]) => readHeader(text).sure.includes(measure));
  const isElsewhere = filled.length === 1 && named.length > 0 && !named.some((one) => filled.includes(one));
  return isElsewhere ? {} : cells;
}

/**
 * Below a total, a row without number or code says something about the total: the percentage, a rank; unless it adds bonus
 * or penalty points. So does a row that states the grade, wherever it stands.
 */
function isAside({ totals }: Made, { kind, number, code, level, text, name }: ScoreRow): boolean {
  if (kind === "section") return false;
  const isBelow = totals.some(({ before }) => before > 0) && countsByWords(name) === "base";
  return (isBelow && number === null && code === null && level === null) || isGradeRow({ kind, text });
}

function addNode({ nodes, rows, open }: Made, node: Draft, row: ScoreRow): void {
  const index = nodes.length;
  nodes[node.parent]?.children.push(index);
  nodes.push(node);
  rows.push(row);
  if (row.kind === "section" || node.parent < 0) {
    const above = open.filter((at) => nodes[at]?.kind === "group" && at <= node.parent);
    open.splice(0, open.length, ...above);
  }
  open.push(index);
}

function readNode({ table, columns, groups }: Reader, made: Made, { row, cells }: ScoredRow): Draft {
  const kind = row.kind === "section" ? sectionKind(groups, row, cells) : "criterion";
  const isNamedGroup = kind === "group" && row.number === null;
  const parent = isNamedGroup ? -1 : kind === "criterion" ? null : openGroup(made, kind === "group");
  const code = kind === "criterion" ? (row.code ?? codeOfNumber(row, made)) : null;
  const at = sheetRow(table, row.index);
  const merged = mergeAt(table.grid, at, row.column);
  const reason = table.columnOf.reason;
  return {
    kind,
    parent: parent ?? openParent(made, row, code),
    children: [],
    sheet: table.grid.sheet.name,
    cell: merged ? { row: merged.top, column: merged.left } : { row: at, column: row.column },
    number: row.number,
    code,
    text: row.text,
    name: row.name,
    reason: reason !== undefined && kind === "criterion" && !isBlank(spokenValue(table.grid, at, reason)),
    bonus: bonusIn(table, columns, at),
    cells,
  };
}

function bonusIn({ grid }: Table, { bonus }: ScoreColumns, row: number): number {
  const points = bonus === null ? null : readPoints(valueAt(grid.sheet, row, bonus));
  return points?.kind === "points" ? points.value : 0;
}

function sectionKind(
  groups: Reader["groups"],
  { number, text }: ScoreRow,
  cells: PointCells,
): "group" | "field" {
  if (number) return number.style === groups ? "group" : "field";
  const isGroup = GROUP_WORDS.test(fold(text)) && (groups !== "none" || Object.keys(cells).length === 0);
  return isGroup ? "group" : "field";
}

/** The innermost open group; of a numbered group, one that only its words make a group. */
function openGroup({ nodes, open }: Made, isGroup: boolean): number {
  const groups = open.filter((at) => nodes[at]?.kind === "group" && !(isGroup && nodes[at].number));
  return groups.at(-1) ?? -1;
}

/** The open node that a row stands under, closing those that it does not. */
function openParent(made: Made, row: ScoreRow, code: Code | null): number {
  const { nodes, open } = made;
  for (;;) {
    const at = open.at(-1) ?? -1;
    if (nodes[at]?.kind !== "criterion" || isChild(made, row, code, at)) return at;
    open.pop();
  }
}

function isChild({ nodes, rows }: Made, row: ScoreRow, code: Code | null, at: number): boolean {
  const [node, above] = [nodes[at], rows[at]];
  if (!node || !above) return false;
  const other = node.code;
  if (code && other && isCodeUnder(code, other)) return true;
  if (code && other === null && mayBeField(node) && isCodeUnder(code, above.number?.path ?? [])) return true;
  if (isBarePart(row, code)) return !isBarePart(above, other) && above.number?.style !== "bullet";
  if (row.level !== null && above.level !== null) return row.level > above.level;
  return standsUnder(row.number, above.number);
}

/** A part that nothing but its place tells from others. */
function isBarePart({ kind, number }: ScoreRow, code: Code | null): boolean {
  return kind === "part" && number === null && code === null;
}

/** The code that TT gives: `1.2` is one, unless it only counts the parts of an item numbered `1`. */
function codeOfNumber({ number }: ScoreRow, { nodes, open }: Made): Code | null {
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
