import { fill, type Language } from "../core/language";
import { fileProblemText } from "../files/file-problems";
import type { Unwritable } from "./compare-books";
import { MOST_CELLS, type OpenResult } from "./open-book";
import { TEXTS } from "./texts";

/** Of many changes, the first few tell enough. */
const MOST_NAMED = 3;

const LOST: Readonly<Record<Unwritable["kind"], keyof typeof TEXTS>> = {
  sheets: "lostSheets",
  rows: "lostRows",
  columns: "lostColumns",
  unmerged: "lostUnmerged",
  formula: "lostFormula",
  refused: "lostRefused",
};

function number(value: number, language: Language): string {
  return value.toLocaleString(language === "vi" ? "vi-VN" : "en-GB");
}

/** Says why a file was not opened and what to do; the workbook that is open stays. */
export function notOpenedText(
  fileName: string,
  { problem }: Extract<OpenResult, { ok: false }>,
  language: Language,
): string {
  const text =
    problem.code === "too-many-cells"
      ? fill(TEXTS.tooManyCells[language], {
          cells: number(problem.cells, language),
          most: number(MOST_CELLS, language),
        })
      : fileProblemText(problem, language);
  return fill(TEXTS.notRead[language], { file: fileName, problem: text });
}

/** Says which changes the original file cannot take. */
export function unwritableText(unwritable: readonly Unwritable[], language: Language): string {
  const named = unwritable
    .slice(0, MOST_NAMED)
    .map(({ kind, sheet = "", address = "" }) => fill(TEXTS[LOST[kind]][language], { sheet, address }));
  const rest = unwritable.length - named.length;
  if (rest > 0) named.push(fill(TEXTS.andMore[language], { count: number(rest, language) }));
  return fill(TEXTS.unwritable[language], { changes: named.join("; ") });
}
