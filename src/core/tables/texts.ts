import { parseDeadline } from "../deadlines/parse-deadline";
import { fold } from "../text/fold";
import { fromLegacy, legacyEncoding } from "../text/legacy";
import { looksLikeUnits } from "../units/looks-like-units";
import type { CellValue } from "../workbook/workbook";
import type { HeaderReading } from "./column-roles";
import { LONGEST_HEADER, readHeader } from "./column-roles";

/**
 * What the texts of one sheet say when they are looked at as headers, or to bear a header out. A row is looked at for
 * every header that may stand above it, so what was made of a text is remembered.
 */
export interface SheetTexts {
  readonly header: (text: string) => HeaderReading;
  readonly folded: (text: string) => string;
  readonly saysWhen: (value: CellValue) => boolean;
  readonly namesUnits: (text: string) => boolean;
}

/** Texts remembered at a time, of each kind: those of the rows round a header in the widest sheet. */
const MOST_REMEMBERED = 20_000;

/** Makes the memory of one sheet's texts. */
export function makeSheetTexts(): SheetTexts {
  const header = remembering(readAnyHeader);
  const when = remembering(saysWhen);
  return {
    header: (text) => (text.length > LONGEST_HEADER ? readHeader(text) : header(text)),
    saysWhen: (value) => (typeof value === "string" ? when(value) : saysWhen(value)),
    folded: remembering(fold),
    namesUnits: remembering(looksLikeUnits),
  };
}

/** Reads a header; one in an old character set is read in Unicode, so that its table is found and can be converted. */
function readAnyHeader(text: string): HeaderReading {
  const reading = readHeader(text);
  const encoding = reading.sure.length + reading.maybe.length === 0 ? legacyEncoding(text) : null;
  return encoding ? readHeader(fromLegacy(text, encoding)) : reading;
}

function remembering<Said>(read: (text: string) => Said): (text: string) => Said {
  const known = new Map<string, Said>();
  return (text) => {
    let said = known.get(text);
    if (said === undefined) {
      said = read(text);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(text, said);
    }
    return said;
  };
}

function saysWhen(value: CellValue): boolean {
  const { milestones } = parseDeadline(value, { year: null, before: "strict" });
  return milestones.length > 0 && milestones.every(({ classes }) => !classes.includes("unrecognised"));
}
