import { isDateFormat } from "../core/workbook/date-formats";
import { dayOfSerial } from "../core/workbook/dates";
import type { Area, CellValue } from "../core/workbook/workbook";

/** What a loaded range tells of its cells; each is `null` when the range was too large to answer. */
export interface LoadedCells {
  readonly values: readonly (readonly unknown[])[] | null;
  readonly formulas: readonly (readonly unknown[])[] | null;
  readonly numberFormat: readonly (readonly unknown[])[] | null;
}

/** The properties to load of a range whose cells are to be read. */
export const CELL_PROPERTIES = "values,formulas,numberFormat";

/** The cells of an area, row by row; `characters` is about the length of the JSON that carried them. */
export interface CellBlock {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas without their `=`; `null` for a row without any. */
  readonly formulas: readonly (readonly (string | null)[] | null)[];
  readonly characters: number;
}

/** What stands in one cell. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** Error values come as their text. */
const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

const dateFormats = new Map<string, boolean>();

/** Whether a number format shows a calendar day; a workbook has few formats and many cells. */
function showsDay(format: string): boolean {
  const known = dateFormats.get(format) ?? isDateFormat(format);
  dateFormats.set(format, known);
  return known;
}

/** One cell from what Excel says of its value, formula and number format. */
export function cellContent(raw: unknown, formulaText: unknown, format: unknown): CellContent {
  const numberFormat = typeof format === "string" ? format : "General";
  // A text that starts with "=" is its own formula text; a formula never shows itself.
  const isFormula = typeof formulaText === "string" && formulaText.startsWith("=") && formulaText !== raw;
  const formula = isFormula ? formulaText.slice(1) : null;
  return { value: cellValue(raw, isFormula, numberFormat), formula, numberFormat };
}

function cellValue(raw: unknown, isFormula: boolean, numberFormat: string): CellValue {
  if (typeof raw === "number") {
    return showsDay(numberFormat) && dayOfSerial(raw) ? { type: "date", serial: raw } : raw;
  }
  if (typeof raw === "boolean") return raw;
  if (typeof raw !== "string") return null;
  if (raw === "") return isFormula ? "" : null;
  return ERROR.test(raw) ? { type: "error", code: raw } : raw;
}

/** Whether a text would be read as an error value when written to a cell. */
export function looksLikeError(text: string): boolean {
  return ERROR.test(text.toUpperCase());
}

/** Whether a number format code shows a calendar day. */
export function isDayFormat(format: string): boolean {
  return showsDay(format);
}

/** The cells of a loaded range; `null` when Excel gave no answer for a range of this size. */
export function cellBlock(area: Area, { values, formulas, numberFormat }: LoadedCells): CellBlock | null {
  if (values === null || formulas === null || numberFormat === null) return null;
  let characters = 0;
  const formulaRows: ((string | null)[] | null)[] = [];
  const valueRows = values.map((row, at) => {
    let own: (string | null)[] | null = null;
    const cells = row.map((raw, column) => {
      const formulaText = formulas[at]?.[column];
      const format = numberFormat[at]?.[column];
      characters += jsonLength(raw) + jsonLength(formulaText) + jsonLength(format);
      const { value, formula } = cellContent(raw, formulaText, format);
      if (formula !== null) {
        own ??= row.map(() => null);
        own[column] = formula;
      }
      return value;
    });
    formulaRows.push(own);
    return cells;
  });
  return { area, values: valueRows, formulas: formulaRows, characters };
}

/** About what a value takes in JSON: quotes and comma, and Vietnamese letters of two and three bytes. */
function jsonLength(value: unknown): number {
  return typeof value === "string" ? Math.ceil(value.length * 1.4) + 3 : 8;
}
