import type { Language } from "../language";
import { dayOfSerial } from "../workbook/dates";
import type { CellValue } from "../workbook/workbook";

const SECONDS_OF_A_DAY = 86_400;
/** Excel shows no more digits of a number than these. */
const MOST_DIGITS = 15;

const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat("vi", { useGrouping: false, maximumSignificantDigits: MOST_DIGITS }),
  en: new Intl.NumberFormat("en", { useGrouping: false, maximumSignificantDigits: MOST_DIGITS }),
};

/** Nghị định 30/2020/NĐ-CP writes days as 05/02/2024; in English the month is named, for 05/02 is two days there. */
const DAYS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  vi: new Intl.DateTimeFormat("vi", { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
};

/** A number as people write it: 0.5 is `0,5` in Vietnamese. */
export function numberText(number: number, language: Language): string {
  return NUMBERS[language].format(number);
}

/** A cell's value as people read it: days as `30/11/2024` or `30 Nov 2024`, with the time of day where there is one. */
export function valueText(value: CellValue, language: Language): string {
  if (value === null) return "";
  if (typeof value === "number") return numberText(value, language);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return value.type === "error" ? value.code : dateText(value.serial, language);
}

function dateText(serial: number, language: Language): string {
  // Excel's serials are fractions of a day and miss the second by a little.
  const seconds = Math.round(serial * SECONDS_OF_A_DAY);
  const day = dayOfSerial(Math.floor(seconds / SECONDS_OF_A_DAY));
  if (!day) return numberText(serial, language);
  const shown = DAYS[language].format(Date.UTC(day.year, day.month - 1, day.day));
  const time = timeText(seconds % SECONDS_OF_A_DAY);
  return time === "" ? shown : `${shown} ${time}`;
}

/** `18:00` or `18:00:05`; nothing at midnight, where a date begins. */
function timeText(seconds: number): string {
  if (seconds === 0) return "";
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = seconds % 60 === 0 ? parts.slice(0, 2) : parts;
  return shown.map((part) => String(part).padStart(2, "0")).join(":");
}
