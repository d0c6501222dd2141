import { columnLetters, columnOfLetters } from "../core/workbook/address";
import { COLUMNS, ROWS } from "./limits";

/** A reference to a cell, or one end of a range of whole columns (`row` null) or rows (`column` null). */
interface Reference {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

/** A formula cut into what moves with the cell and what stays as written. */
export type FormulaPieces = readonly (string | Reference)[];

/**
 * One token: text, quoted sheet name, brackets of a table or another workbook, whole columns, whole rows, a name.
 * Each alternative is linear; `""` and `''` inside quotes read as two quoted tokens, which is as good.
 */
const TOKEN =
  /"[^"]*"|'[^']*'|\[[^[\]]*\]|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.$!([])|\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.$!])|[\p{L}\p{N}_.$\\?]+(?=([!([])?)/gu;

const RANGE = /^(\$?[A-Za-z]{1,3}|\$?\d{1,7}):(\$?[A-Za-z]{1,3}|\$?\d{1,7})$/;
const REFERENCE = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/;

function readReference(text: string): Reference | null {
  const [, first = "", letters = "", second = "", digits = ""] = REFERENCE.exec(text) ?? [];
  const column = letters === "" ? null : columnOfLetters(letters);
  const row = digits === "" ? null : Number(digits) - 1;
  if ((letters !== "" && column === null) || (row !== null && (row < 0 || row >= ROWS))) return null;
  if (column === null && row === null) return null;
  const rowFixed = letters === "" ? first === "$" : second === "$";
  return { column, columnFixed: first === "$", row, rowFixed };
}

function readToken(token: string, next: string | undefined): (string | Reference)[] {
  const ends = RANGE.exec(token);
  const [from, to] = [readReference(ends?.[1] ?? ""), readReference(ends?.[2] ?? "")];
  if (from && to) return [from, ":", to];
  const cell = next === undefined ? readReference(token) : null;
  return [cell !== null && cell.column !== null && cell.row !== null ? cell : token];
}

/** Cuts a formula (without `=`) into pieces, once for all cells that share it. */
export function cutFormula(formula: string): FormulaPieces {
  const pieces: (string | Reference)[] = [];
  let done = 0;
  for (const match of formula.matchAll(TOKEN)) {
    pieces.push(formula.slice(done, match.index));
    for (const piece of readToken(match[0], match[1])) pieces.push(piece);
    done = match.index + match[0].length;
  }
  pieces.push(formula.slice(done));
  return pieces;
}

function moveReference(reference: Reference, rows: number, columns: number): string {
  const column = reference.column === null ? 0 : reference.column + (reference.columnFixed ? 0 : columns);
  const row = reference.row === null ? 0 : reference.row + (reference.rowFixed ? 0 : rows);
  if (column < 0 || column >= COLUMNS || row < 0 || row >= ROWS) return "#REF!";
  const letters = reference.column === null ? "" : (reference.columnFixed ? "$" : "") + columnLetters(column);
  return letters + (reference.row === null ? "" : `${reference.rowFixed ? "$" : ""}${row + 1}`);
}

/** The formula as a cell so many rows below and columns to the right of its first cell has it. */
export function moveFormula(pieces: FormulaPieces, rows: number, columns: number): string {
  // Joined, not added up: V8 keeps sums of strings as trees, 32 bytes a sum.
  return pieces
    .map((piece) => (typeof piece === "string" ? piece : moveReference(piece, rows, columns)))
    .join("");
}
