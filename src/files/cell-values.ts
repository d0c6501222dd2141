import { dayOfSerial, isDay } from "../core/workbook/dates";
import type { CellValue } from "../core/workbook/workbook";
import { unescapeText } from "./xml-text";

/** Days from 1900-01-01 to 1904-01-02, by which serials of the 1904 date system are behind. */
export const SHIFT_1904 = 1462;
/** The serial of 1970-01-01. */
const UNIX_EPOCH = 25_569;
const MILLISECONDS_OF_A_DAY = 86_400_000;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/;

/** A number as it stands in `v`, a date where its style shows one; text that is no number stays text. */
export function numberValue(content: string, isDate: boolean, date1904: boolean): CellValue {
  const text = content.trim();
  const number = Number(text);
  if (!NUMBER.test(text) || !Number.isFinite(number)) return unescapeText(content);
  const serial = date1904 ? number + SHIFT_1904 : number;
  return isDate && dayOfSerial(serial) ? { type: "date", serial } : number;
}

/** An ISO 8601 date, with or without a time of day; text that is none stays text. */
export function isoValue(content: string): CellValue {
  const match = ISO_DATE.exec(content.trim());
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (match?.slice(1) ?? []).map(
    (part) => Number(part || 0),
  );
  if (!isDay({ year, month, day })) return unescapeText(content);
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  const serial = Date.UTC(year, month - 1, day) / MILLISECONDS_OF_A_DAY + UNIX_EPOCH + time;
  return dayOfSerial(serial) ? { type: "date", serial } : unescapeText(content);
}
