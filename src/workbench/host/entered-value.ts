import type { CellWrite } from "./spreadsheet";

const NUMBER = /^[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const PERCENT = /^([+-]?\d+(?:\.\d*)?)%$/;
const FULL_DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const MONTH = /^(\d{1,2})[/-](\d{4})$/;
const DAY = /^(\d{1,2})[/-](\d{1,2})$/;
/** The year of a day written without one: Excel takes the present one, a host must answer the same every year. */
const YEAR = 2024;
const MILLISECONDS_OF_A_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * What Excel makes of a text that a program writes to a cell, read as US English: a formula, a number, a percentage, a
 * date (month first), TRUE and FALSE, or a text; an apostrophe in front, or the format `@`, keeps the text as it is.
 */
export function enteredValue(text: string, format: string): CellWrite {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === "@") return { value: text };
  if (text.startsWith("=") && text.length > 1) return { formula: text };
  const trimmed = text.trim();
  if (/^true$/i.test(trimmed)) return { value: true };
  if (/^false$/i.test(trimmed)) return { value: false };
  if (NUMBER.test(trimmed)) return { value: Number(trimmed.replaceAll(",", "")) };
  const percent = PERCENT.exec(trimmed);
  if (percent) return withFormat(Number(percent[1]) / 100, trimmed.includes(".") ? "0.00%" : "0%", format);
  return enteredDate(trimmed, format) ?? { value: text };
}

function enteredDate(text: string, format: string): CellWrite | null {
  const full = FULL_DATE.exec(text);
  if (full) return dateOf(Number(full[3]), Number(full[1]), Number(full[2]), "m/d/yyyy", format);
  const iso = ISO_DATE.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy", format);
  const month = MONTH.exec(text);
  if (month) return dateOf(Number(month[2]), Number(month[1]), 1, "mmm-yy", format);
  const day = DAY.exec(text);
  return day ? dateOf(YEAR, Number(day[1]), Number(day[2]), "d-mmm", format) : null;
}

function dateOf(year: number, month: number, day: number, shown: string, format: string): CellWrite | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return withFormat((date.getTime() - EPOCH) / MILLISECONDS_OF_A_DAY, shown, format);
}

/** Excel shows what it recognised, unless the cell has a format of its own. */
function withFormat(value: number, shown: string, format: string): CellWrite {
  return format === "General" ? { value, format: shown } : { value };
}
