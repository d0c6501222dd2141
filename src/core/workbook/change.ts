import type { Area, CellPlace, CellValue, Change, Sheet, Workbook } from "./workbook";

/** Whether two cell values are the same. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (a.type === "date") return b.type === "date" && a.serial === b.serial;
  return b.type === "error" && a.code === b.code;
}

/** The workbook with new values in one area; what the change does not touch is shared with the old one. */
export function applyChange(workbook: Workbook, change: Change): Workbook {
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === change.sheet ? changeSheet(sheet, change) : sheet,
  );
  return { ...workbook, sheets };
}

/** A cell and the value that it gets, with the formula that makes it, if one does. */
export interface NewValue extends CellPlace {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** The sheet with new values in one area. */
export function changeSheet(sheet: Sheet, { area, values, formulas }: Omit<Change, "sheet">): Sheet {
  const cells: NewValue[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const [at, offset] = [row - area.top, column - area.left];
      cells.push({
        row,
        column,
        value: values[at]?.[offset] ?? null,
        formula: formulas?.[at]?.[offset] ?? null,
      });
    }
  }
  return setCells(sheet, cells);
}

/** The sheet with new values in some cells. */
export function setCells(sheet: Sheet, cells: readonly NewValue[]): Sheet {
  if (cells.length === 0) return sheet;
  const grown = growTo(sheet, boundsOf(cells));
  const rows = grown.values.slice();
  const formulas = grown.formulas.slice();
  const own = new Map<number, CellValue[]>();
  for (const { row, column, value, formula } of cells) {
    const at = row - grown.origin.row;
    const offset = column - grown.origin.column;
    const changed = own.get(at) ?? (rows[at] ?? []).slice();
    own.set(at, changed);
    while (changed.length < offset) changed.push(null);
    changed[offset] = value;
    rows[at] = changed;
    if (formula !== (formulas[at]?.[offset] ?? null)) setFormula(formulas, at, offset, formula);
  }
  return { ...grown, values: rows, formulas };
}

function setFormula(
  rows: (readonly (string | null)[] | null)[],
  at: number,
  offset: number,
  formula: string | null,
): void {
  const cells = rows[at]?.slice() ?? [];
  while (cells.length < offset) cells.push(null);
  cells[offset] = formula;
  while (rows.length < at) rows.push(null);
  rows[at] = cells;
}

/** The smallest area that holds the cells, of which there is at least one. */
export function boundsOf(cells: readonly CellPlace[]): Area {
  const bounds = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    bounds.top = Math.min(bounds.top, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.right = Math.max(bounds.right, column);
  }
  return bounds;
}

/** The sheet with its used range grown so that it covers an area. */
function growTo(sheet: Sheet, area: Area): Sheet {
  const up = Math.max(0, sheet.origin.row - area.top);
  const left = Math.max(0, sheet.origin.column - area.left);
  const down = Math.max(0, area.bottom + 1 - sheet.origin.row - sheet.values.length);
  if (up === 0 && left === 0 && down === 0) return sheet;
  const pad = Array.from({ length: left }, () => null);
  const shift = <Cell>(cells: readonly (Cell | null)[]): (Cell | null)[] => [...pad, ...cells];
  const blank = (count: number): CellValue[][] => Array.from({ length: count }, () => []);
  const values = left === 0 ? sheet.values : sheet.values.map(shift);
  const formulas = left === 0 ? sheet.formulas : sheet.formulas.map((cells) => (cells ? shift(cells) : null));
  return {
    ...sheet,
    origin: { row: sheet.origin.row - up, column: sheet.origin.column - left },
    values: [...blank(up), ...values, ...blank(down)],
    formulas: [...Array.from({ length: up }, () => null), ...formulas],
  };
}
