import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parseDeadline } from "../../../src/core/deadlines/parse-deadline";
import { daysInMonth, isoDate } from "../../../src/core/workbook/dates";

interface Row {
  readonly phrase: string;
  readonly classes: string;
  readonly year: number;
  readonly due: readonly string[];
}

/** The due column: ISO days; `cuối mỗi tháng` stands for twelve of them, ` -> …` is a remark. */
function dueDays(column: string, year: number): string[] {
  const words = column
    .replace(/ ->.*/, "")
    .split(";")
    .filter((word) => word !== "");
  const everyMonth = Array.from({ length: 12 }, (_, index) =>
    isoDate({ year, month: index + 1, day: daysInMonth(year, index + 1) }),
  );
  const days = words.flatMap((word) => (word === "cuối mỗi tháng" ? everyMonth : [word]));
  return [...new Set(days)].sort();
}

const table = readFileSync(join(__dirname, "../../fixtures/deadline-phrases.tsv"), "utf8");
const rows: Row[] = table
  .split("\n")
  .slice(1)
  .filter((line) => line !== "")
  .map((line) => {
    const [phrase = "", classes = "", year = "", due = ""] = line.split("\t");
    return { phrase, classes, year: Number(year), due: dueDays(due, Number(year)) };
  });

/** In one row `theo tiến độ kế hoạch và định kỳ` is one entry of two classes that the file parts with `|`. */
const flat = (classes: string): string[] => classes.split(/[|+]/);

describe("the phrases of the five plans", () => {
  it("are all there", () => {
    expect(rows.length).toBeGreaterThanOrEqual(49);
  });

  it.each(rows)("$phrase ($year)", ({ phrase, classes, year, due }) => {
    const deadline = parseDeadline(phrase, { year, before: "strict" });
    expect(deadline.due).toEqual(due);
    expect(deadline.problems).toEqual([]);
    const read = deadline.milestones.map((milestone) => milestone.classes.join("+")).join("|");
    expect(classes === "body" ? ["body"] : flat(read)).toEqual(flat(classes));
  });
});
