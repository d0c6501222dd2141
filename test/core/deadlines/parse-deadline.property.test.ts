import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { DeadlineReading } from "../../../src/core/deadlines/deadline";
import { parseDeadline } from "../../../src/core/deadlines/parse-deadline";
import { isDay, isoDate } from "../../../src/core/workbook/dates";

const READING: DeadlineReading = { year: 2023, before: "strict" };
const two = (number: number): string => String(number).padStart(2, "0");

/** Every combination of day 0–32 and month 0–13 in a year. */
function combinations(year: number): { year: number; month: number; day: number }[] {
  return Array.from({ length: 33 * 14 }, (_, index) => ({
    year,
    month: index % 14,
    day: Math.floor(index / 14),
  }));
}

describe("a day written in full", () => {
  const years = Array.from({ length: 111 }, (_, index) => 1990 + index);

  it("is itself when it exists, and a problem when it does not", () => {
    const wrong: string[] = [];
    for (const date of years.flatMap(combinations)) {
      const { day, month, year } = date;
      const spellings = [
        `${two(day)}/${two(month)}/${year}`,
        `${day}/${month}/${year}`,
        `ngày ${day} tháng ${month} năm ${year}`,
      ];
      const expected = JSON.stringify(isDay(date) ? [[isoDate(date)], 0] : [[], 1]);
      for (const text of spellings) {
        const { due, problems } = parseDeadline(text, READING);
        if (JSON.stringify([due, problems.length]) !== expected) wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
  });
});

const WORDS = [
  "Quý I",
  "quý III-IV",
  "Quý V",
  "Tháng 6, 9, 12",
  "tháng 13",
  "30/11/2024",
  "31/02",
  "ngày 5 tháng 6",
  "Trước",
  "chậm nhất",
  "đến hết",
  "từ",
  "Năm 2024",
  "2025 - 2026",
  "cả năm",
  "hằng quý",
  "định kỳ",
  "6 tháng",
  "năm",
  "thường xuyên",
  "theo quy định",
  "sau khi có văn bản",
  "báo cáo",
  "Quyết định số 15/QĐ-UBND ngày 12/3/2024",
  "ngày 15",
  "tháng cuối quý",
  "và",
  ",",
  ";",
  " - ",
  "- ",
  "\n",
  ". ",
  "xây dựng kế hoạch",
  "(",
  ")",
  "2 lần/năm",
] as const;
const phrases = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(" "));

describe("accidents of writing", () => {
  it.each([
    ["upper case", (text: string) => text.toUpperCase()],
    ["lower case", (text: string) => text.toLowerCase()],
    ["decomposed letters", (text: string) => text.normalize("NFD")],
    ["doubled and no-break spaces", (text: string) => text.replaceAll(" ", "\u00a0 ")],
  ])("%s change neither classes nor due days", (_, disturb) => {
    const told = (text: string): unknown => {
      const { milestones, due, vague, problems } = parseDeadline(text, READING);
      return [milestones.map(({ classes, years }) => [classes, years]), due, vague, problems.length];
    };
    fc.assert(
      fc.property(phrases, (text) => {
        expect(told(disturb(text))).toEqual(told(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe("any text", () => {
  it("is read, and its due days are real, ascending and none twice", () => {
    const anything = fc.oneof(phrases, fc.string({ unit: "binary", maxLength: 60 }), fc.string());
    fc.assert(
      fc.property(anything, (text) => {
        const { due, milestones, vague } = parseDeadline(text, READING);
        expect(due).toEqual([...new Set(due)].sort());
        expect([...new Set(milestones.flatMap((milestone) => milestone.due))].sort()).toEqual(due);
        for (const iso of due) {
          const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
          expect(isDay({ year, month, day })).toBe(true);
        }
        expect(
          milestones.every(({ classes, text: entry }) => classes.length > 0 && entry === entry.trim()),
        ).toBe(true);
        expect(vague && due.length > 0).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    "-",
    " - ",
    "a - ",
    "(",
    "1/1, ",
    "31/02 ",
    "quý 1, ",
    "quý 9 ",
    "quý x",
    "tháng 1-",
    "2024-",
    "trước ",
    "trước\n",
    "theo ",
    "theo luật a, ",
    "\n",
    " ",
    "\u00a0",
    ". ",
    "1",
    "x",
    "năm 2024 ",
    "ngày 15 hằng tháng ",
    "báo cáo quý, ",
    "6 tháng ",
    "ngày 1, 2, ",
    "số 1/",
    "e\u0301",
    "\u0301",
    "quý\n1\n",
  ])("of 200 kB of %j is read before the runner gives up", (unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    expect(parseDeadline(text, READING).due).toEqual(expect.any(Array));
  });
});
