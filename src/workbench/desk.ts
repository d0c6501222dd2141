import { fill, type Language } from "../core/language";
import type { Workbook } from "../core/workbook/workbook";
import { fileProblemText } from "../files/file-problems";
import { writeWorkbook } from "../files/write-workbook";
import type { SheetLines } from "./compare-books";
import { download } from "./file-input";
import { notOpenedText, unwritableText } from "./file-texts";
import { hideNotice, showNotice } from "./notice";
import { openBook, type OpenBook } from "./open-book";
import { saveBook, savedName } from "./save-book";
import { TEXTS } from "./texts";

/** The workbook that lies open: as it was opened, and how to ask what it says now. */
export interface DeskBook {
  readonly book: OpenBook;
  readonly lines: () => readonly SheetLines[];
  /** Ends a cell that is being typed into and waits for the formulas. */
  readonly now: () => Promise<Workbook>;
}

/** Whether the open workbook says what it said when it was opened. */
async function isUntouched({ book, lines, now }: DeskBook): Promise<boolean> {
  const result = saveBook(book, await now(), lines());
  return result.kind === "patched" && result.changes === 0;
}

/**
 * Puts a file in the place of the open workbook, `desk`: if it can be read, and at once or when the user agrees to lose
 * changes that are not in a file. `show` brings it to the screen.
 */
export async function openOnDesk(
  desk: DeskBook | null,
  file: { readonly name: string; readonly bytes: Uint8Array },
  language: Language,
  show: (book: OpenBook) => void,
): Promise<void> {
  const result = openBook(file.name, file.bytes);
  if (!result.ok) {
    showNotice(notOpenedText(file.name, result, language));
    return;
  }
  const run = () => {
    hideNotice();
    show(result.book);
  };
  if (!desk || (await isUntouched(desk))) run();
  else showNotice(TEXTS.notSaved[language], [{ label: TEXTS.openAnyway[language], run }]);
}

/** A new file carries no macros, so that it is an .xlsx in any case. */
function downloadFresh(fileName: string, now: Workbook, language: Language): void {
  const file = fileName.replace(/\.xlsm$/i, ".xlsx");
  download(file, writeWorkbook(now));
  showNotice(fill(TEXTS.savedFresh[language], { file }));
}

/** Downloads the open workbook: the original file with the changed cells, or else says what stands in the way. */
export async function downloadDesk(desk: DeskBook, language: Language): Promise<void> {
  const { book, lines, now } = desk;
  const file = savedName(book.fileName);
  const workbook = await now();
  const result = saveBook(book, workbook, lines());
  switch (result.kind) {
    case "patched": {
      download(file, result.bytes);
      const text = result.changes === 0 ? TEXTS.savedUnchanged : TEXTS.saved;
      showNotice(fill(text[language], { file, changes: result.changes }));
      break;
    }
    case "unwritable": {
      const label = TEXTS.saveFresh[language];
      const run = () => {
        downloadFresh(file, workbook, language);
      };
      showNotice(unwritableText(result.unwritable, language), [{ label, run }]);
      break;
    }
    case "problem":
      showNotice(fileProblemText(result.problem, language));
  }
}
