import type { ColumnSum } from "../../core/budgets/column-sums";
import { oneLine, shorten } from "../printable";
import { columnWidths, inColumns } from "./columns";
import type { FormatContext } from "./format";
import { sumHeads, sumWords } from "./sum-words";

const INDENT = "    ";
/** Names are cut to what the figures leave, but no shorter. */
const SHORTEST_NAME = 12;

/** A line of text, and whether it tells of a sum that is wrong. */
export interface SumLine {
  readonly line: string;
  readonly isWrong: boolean;
}

/** The sums of a table's columns of amounts under one another, the unit of account over them; none without amounts. */
export function sumLines(
  sums: readonly ColumnSum[],
  { voice, width }: Pick<FormatContext, "voice" | "width">,
): readonly SumLine[] {
  const words = sumWords(sums, voice);
  if (!words) return [];
  const figures = [
    sumHeads(voice).slice(-3),
    ...words.rows.map(({ stated, counted, difference }) => [stated, counted, difference]),
  ];
  const room = width - columnWidths(figures).reduce((sum, one) => sum + one + 2, INDENT.length);
  const names = [
    words.unit ?? "",
    ...words.rows.map(({ column, name }) => `${column}  ${oneLine(name)}`),
  ].map((name) => shorten(name, Math.max(SHORTEST_NAME, room)));
  const rows = names.map((name, at) => [name, ...(figures[at] ?? [])]);
  return inColumns(rows, (at) => at > 0).map((line, at) => {
    return { line: INDENT + line, isWrong: words.rows[at - 1]?.isWrong ?? false };
  });
}
