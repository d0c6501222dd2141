import { widthOf } from "../wrap";

/** The width of each column of a table of texts, in places on a terminal. */
export function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const columns = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ""))));
}

/** A line a row, its texts under one another; `isRight` says which columns end under one another. */
export function inColumns(
  rows: readonly (readonly string[])[],
  isRight: (column: number) => boolean,
): string[] {
  const widths = columnWidths(rows);
  return rows.map((row) => {
    const cells = widths.map((wide, at) => {
      const text = row[at] ?? "";
      const gap = " ".repeat(wide - widthOf(text));
      return isRight(at) ? gap + text : text + gap;
    });
    return cells.join("  ");
  });
}
