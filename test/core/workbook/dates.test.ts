import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { dayOfSerial, daysInMonth, isDay, isoDate, previousDay } from "../../../src/core/workbook/dates";

describe("days", () => {
  it.each([
    [2024, 2, 29],
    [2023, 2, 28],
    [2000, 2, 29],
    [1900, 2, 28],
    [2100, 2, 28],
    [2024, 4, 30],
    [2024, 12, 31],
    [2024, 1, 31],
  ])("month %i/%i has %i", (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
    expect(isDay({ year, month, day: days })).toBe(true);
    expect(isDay({ year, month, day: days + 1 })).toBe(false);
  });

  it.each([
    [2024, 0, 1],
    [2024, 13, 1],
    [2024, 1, 0],
    [2024, 2, 30],
    [2024, 6, 31],
    [2024, -1, 1],
  ])("%i-%i-%i does not exist", (year, month, day) => {
    expect(isDay({ year, month, day })).toBe(false);
  });

  it.each<[number, string | null]>([
    [61, "1900-03-01"],
    [60, null],
    [59, null],
    [1, null],
    [0, null],
    [-1, null],
    [Number.NaN, null],
    [Infinity, null],
    [45_292, "2024-01-01"],
    [45_292.999, "2024-01-01"],
    [45_351, "2024-02-29"],
    [45_352, "2024-03-01"],
    [2_958_465, "9999-12-31"],
    [2_958_466, null],
  ])("serial %d is %s", (serial, expected) => {
    const day = dayOfSerial(serial);
    expect(day && isoDate(day)).toBe(expected);
  });

  it("follow one another", () => {
    fc.assert(
      fc.property(fc.integer({ min: 62, max: 2_958_465 }), (serial) => {
        const [day, before] = [dayOfSerial(serial), dayOfSerial(serial - 1)];
        expect(day && isDay(day)).toBe(true);
        expect(day && previousDay(day)).toEqual(before);
        expect(
          isoDate(before ?? { year: 0, month: 0, day: 0 }) < isoDate(day ?? { year: 0, month: 0, day: 0 }),
        ).toBe(true);
      }),
    );
  });
});
