import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Decimal } from "../../../src/core/numbers/decimal";
import {
  addDecimals,
  compareDecimals,
  divideByUnit,
  multiplyDecimals,
  subtractDecimals,
} from "../../../src/core/numbers/decimal";

describe("exact sums", () => {
  it.each<[Decimal, Decimal, Decimal]>([
    [1, 2, 3],
    ["0.1", "0.2", "0.3"],
    ["0.5", "0.5", 1],
    [Number.MAX_SAFE_INTEGER, 1, "9007199254740992"],
    ["9007199254740992", -1, Number.MAX_SAFE_INTEGER],
    [-5, "0.5", "-4.5"],
  ])("%p + %p = %p", (a, b, sum) => {
    expect(addDecimals(a, b)).toBe(sum);
    expect(subtractDecimals(sum, b)).toBe(a);
  });

  it("are those of integers of any size", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt(), (a, b) => {
        expect(String(addDecimals(String(a), String(b)))).toBe(String(a + b));
      }),
    );
  });
});

describe("units", () => {
  it("multiply and divide", () => {
    expect(multiplyDecimals("1081.5", 1000)).toBe(1081500);
    expect(divideByUnit(50_000_000, 1000)).toBe(50_000);
    expect(divideByUnit(1_500, 1_000_000)).toBe("0.0015");
  });
});

describe("comparing", () => {
  it.each<[Decimal, Decimal, number]>([
    [1, 2, -1],
    ["0.3", "0.3000000000000004", 0],
    ["0.0999999999999943", "0.1", 0],
    ["1.000001", 1, 1],
    ["999999999999999", "999999999999000", 1],
    ["-0.5", 0, -1],
  ])("%p and %p: %p", (a, b, order) => {
    expect(Math.sign(compareDecimals(a, b))).toBe(order);
    expect(Math.sign(compareDecimals(b, a))).toBe(order === 0 ? 0 : -order);
  });
});
