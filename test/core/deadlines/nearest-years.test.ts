import { describe, expect, it } from "@jest/globals";
import { nearestYears } from "../../../src/core/deadlines/nearest-years";

describe("nearestYears", () => {
  it.each([
    { years: [null, null, 2024], fallback: 2020, expected: [2024, 2024, 2024] },
    { years: [2024, null], fallback: 2020, expected: [2024, 2024] },
    { years: [2024, null, 2025], fallback: null, expected: [2024, 2025, 2025] },
    { years: [null, null], fallback: 2020, expected: [2020, 2020] },
    { years: [null], fallback: null, expected: [null] },
    { years: [], fallback: 2020, expected: [] },
  ])("$years with $fallback", ({ years, fallback, expected }) => {
    expect(nearestYears(years, fallback)).toEqual(expected);
  });
});
