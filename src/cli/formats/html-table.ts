import { oneLine, shorten } from "../printable";

/** Longer texts are cut; JSON has them whole. */
const LONGEST = 2_000;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that came from anywhere, as HTML. */
export function html(text: string, longest = LONGEST): string {
  return shorten(oneLine(text), longest).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

/** A column: the class of its cells, and its head as text. */
export interface HtmlColumn {
  readonly name: string;
  readonly head: string;
}

/** A table row by row; cells come as HTML, in the order of the columns. */
export function* tableHtml(
  name: string,
  columns: readonly HtmlColumn[],
  rows: Iterable<readonly string[]>,
): Generator<string> {
  const heads = columns.map((column) => `<th scope="col" class="${column.name}">${html(column.head)}</th>`);
  yield `<table class="${name}">\n<thead><tr>${heads.join("")}</tr></thead>\n<tbody>\n`;
  for (const cells of rows) {
    const row = columns.map((column, at) => `<td class="${column.name}">${cells[at] ?? ""}</td>`);
    yield `<tr>${row.join("")}</tr>\n`;
  }
  yield "</tbody>\n</table>\n";
}
