import { sameValue } from "../core/workbook/change";
import { formatInsteadOfText, TEXT_FORMAT } from "../core/workbook/text-format";
import type { CellPlace, CellValue } from "../core/workbook/workbook";
import { CELL_PROPERTIES, type CellContent, cellContent, isDayFormat, looksLikeError } from "./cell-values";
import { type CellRun, cellRuns } from "./cell-runs";
import { rangeOf } from "./ranges";

/** What is to stand in one cell of a sheet. */
export interface CellWrite extends CellPlace {
  readonly value: CellValue;
  readonly formula: string | null;
  /** `null` leaves the number format as it is. */
  readonly numberFormat: string | null;
}

/** A cell with what stood in it when it was read. */
export type ReadCell<Cell extends CellPlace> = Cell & { readonly content: CellContent };

/** What Excel would take as the start of a formula or leave out. */
const OPENS_FORMULA = /^[=+\-@\t\r']/;
/** The signs, month names and letters of the numbers, days, times and fractions that Excel would convert. */
const PARTS_OF_NUMBERS =
  /[\s\d.,:;/\\%()$€£¥₫+-]+|(?<=\s)[ap]m?$|e|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?/gi;
const READS_AS_LOGICAL = /^\s*(?:true|false)\s*$/i;

/**
 * A text as it must be written to stay that text: Excel takes the apostrophe off and keeps the rest. In a cell formatted
 * as text only what would open a formula needs it.
 */
export function writtenText(text: string, numberFormat: string): string {
  if (OPENS_FORMULA.test(text)) return `'${text}`;
  if (numberFormat === TEXT_FORMAT) return text;
  const converts = readsAsNumber(text) || READS_AS_LOGICAL.test(text) || looksLikeError(text);
  return converts ? `'${text}` : text;
}

function readsAsNumber(text: string): boolean {
  return /\d/.test(text) && text.replace(PARTS_OF_NUMBERS, "") === "";
}

/** What to hand to Excel so that a cell comes to hold a value or formula. */
export function writtenCell(
  { value, formula }: Pick<CellWrite, "value" | "formula">,
  numberFormat: string,
): string | number | boolean {
  if (formula !== null) return `=${formula}`;
  if (value === null) return "";
  if (typeof value === "string") return writtenText(value, numberFormat);
  if (typeof value !== "object") return value;
  return value.type === "date" ? value.serial : value.code;
}

/** Asks for what stands in cells of one sheet; call the result after the next sync. */
export function requestCells<Cell extends CellPlace>(
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
): () => ReadCell<Cell>[] {
  const runs = cellRuns(cells).map((run) => ({
    run,
    range: rangeOf(sheet, run.area).load(CELL_PROPERTIES),
  }));
  return () => runs.flatMap(({ run, range }) => contentsOf(run, range));
}

function contentsOf<Cell extends CellPlace>({ cells }: CellRun<Cell>, range: Excel.Range): ReadCell<Cell>[] {
  const { values, formulas, numberFormat } = range;
  return cells.map((cell, at) => ({
    ...cell,
    content: cellContent(values[at]?.[0], formulas[at]?.[0], numberFormat[at]?.[0]),
  }));
}

/** Asks Excel to write cells of one sheet. The present number format of each tells how its text must be written. */
export function requestWrites(sheet: Excel.Worksheet, writes: readonly ReadCell<CellWrite>[]): void {
  for (const { area, cells } of cellRuns(writes)) {
    const range = rangeOf(sheet, area);
    if (cells.some(({ numberFormat }) => numberFormat !== null)) {
      range.numberFormat = cells.map(({ numberFormat, content }) => [numberFormat ?? content.numberFormat]);
    }
    range.formulas = cells.map((cell) => [writtenCell(cell, cell.numberFormat ?? cell.content.numberFormat)]);
  }
}

/** Whether a cell came to hold what was written; a day may show as a plain number where the format has none. */
export function tookWrite(
  write: Pick<CellWrite, "value" | "formula">,
  { value, formula }: CellContent,
): boolean {
  if (write.formula !== null) return formula !== null && bareFormula(formula) === bareFormula(write.formula);
  return formula === null && sameValue(asWritten(write.value), asWritten(value));
}

/** Excel writes functions and columns in capitals and leaves out spaces and quotes that it does not need. */
function bareFormula(formula: string): string {
  return formula.replace(/[\s']/g, "").toUpperCase();
}

/** What binary fractions may leave behind when a formula adds up. */
const NOISE = 1e-9;

/** Whether a cell shows the value that was meant; that of a formula up to what adding binary fractions leaves behind. */
export function showsValue(
  { value: meant, formula }: Pick<CellWrite, "value" | "formula">,
  { value }: CellContent,
): boolean {
  const [wanted, shown] = [asWritten(meant), asWritten(value)];
  if (formula !== null && typeof wanted === "number" && typeof shown === "number") {
    return Math.abs(wanted - shown) <= NOISE * Math.max(1, Math.abs(wanted));
  }
  return sameValue(wanted, shown);
}

function asWritten(value: CellValue): CellValue {
  if (value === "") return null;
  return typeof value === "object" && value?.type === "date" ? value.serial : value;
}

/** Vietnamese order of day and month, for a day written to a cell whose format shows none. */
const DAY_FORMAT = "dd/mm/yyyy";

/** The number format that a cell needs for what is written; `null` when its present one will do. */
export function formatFor(value: CellValue, present: string, formula: string | null = null): string | null {
  // Excel keeps what is written to a cell formatted as text as a text, formulas and numbers too.
  if (present === TEXT_FORMAT && (formula !== null || typeof value === "number"))
    return formatInsteadOfText(value);
  const isDay = typeof value === "object" && value?.type === "date";
  return isDay && !isDayFormat(present) ? DAY_FORMAT : null;
}
