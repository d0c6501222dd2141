import { readNotation } from "../numbers/notation";
import { DONG_PATTERN, factorOf, SCALE_PATTERN } from "../numbers/scales";
import { fold } from "../text/fold";

/** What one of the amounts' units is worth, and where it is written. */
export interface UnitOfAccount {
  /** In đồng: 1,000 for `1.000 đồng`, 1,000,000 for `triệu đồng`. */
  readonly factor: number;
  readonly where: "title" | "header" | "note";
}

const UNIT = `(?:(\\d[\\d., ]*) ?)?(?:(${SCALE_PATTERN})\\.?)? ?(${DONG_PATTERN})?`;
const NAMED = new RegExp(
  `(?:\\bdon vi(?: tinh| tien| tien te)?|\\bdvt|\\bd/v tinh) ?[:(=]* ?${UNIT}(?![a-z])`,
);
/** In a header the unit stands in brackets, after a comma or on its own line, or ends the words. */
const IN_HEADER = new RegExp(
  `(?:[(,:/]|\\b(?:kinh phi|tien|du toan|tong so|tong)\\b) ?(?:dvt:? ?)?${UNIT} ?(?:\\)|$)`,
);
/** A line above the table that says nothing else: `(triệu đồng)`. */
const ALONE = new RegExp(`^\\( ?${UNIT}\\.? ?\\)$`);
/** One thousand, in either notation: nobody counts in units of one and no thousandths. */
const GROUPED = /^\d{1,3}(?:[., ]\d{3})+$/;
/** Longer texts are looked at up to here. */
const LONGEST = 400;

/** How units are written where nothing says that one follows. */
const BARE: Readonly<Partial<Record<UnitOfAccount["where"], RegExp>>> = { header: IN_HEADER, title: ALONE };

/** The unit of account that a title line, a note or a header states; null where it states none. */
export function readUnitOfAccount(text: string, where: UnitOfAccount["where"]): UnitOfAccount | null {
  const words = fold(text.slice(0, LONGEST));
  const match = NAMED.exec(words) ?? BARE[where]?.exec(words);
  if (!match) return null;
  const [, digits, scale, dong] = match;
  if (scale === undefined && dong === undefined) return null;
  const count = digits === undefined ? 1 : countOf(digits.trim());
  const factor = count * factorOf(scale);
  return Number.isSafeInteger(factor) && factor > 0 ? { factor, where } : null;
}

function countOf(digits: string): number {
  if (GROUPED.test(digits)) return Number(digits.replace(/[., ]/g, ""));
  return readNotation(digits)?.value.toNumber() ?? 0;
}
