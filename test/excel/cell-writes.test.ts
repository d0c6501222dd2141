import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { formatFor, showsValue, tookWrite, writtenCell, writtenText } from "../../src/excel/cell-writes";

describe("writtenText", () => {
  it.each(["=1+1", "+84 24", "-", "- Tháng 3", "@lan", "\tx", "\rx", "'quoted"])(
    "%j would be a formula or lose a character: written with an apostrophe, whatever the format",
    (text) => {
      expect(writtenText(text, "General")).toBe(`'${text}`);
      expect(writtenText(text, "@")).toBe(`'${text}`);
    },
  );

  it.each([
    "31/12",
    "31/12/2024",
    "12",
    "1.000",
    "6.000.000",
    "3-4",
    "12:30",
    "5%",
    "9 am",
    "1e5",
    "(5)",
    "1/2 ",
    "12 may 2024",
    "TRUE",
    "false",
    "#N/A",
    "#ref!",
  ])(
    "%j would become a number, day, logical or error: written with an apostrophe unless the cell is for text",
    (text) => {
      expect(writtenText(text, "General")).toBe(`'${text}`);
      expect(writtenText(text, "@")).toBe(text);
    },
  );

  it.each([
    "Quý I/2024",
    "Tháng 12",
    "Trước ngày 30/11",
    "UBND xã",
    "True story",
    "9a",
    "",
    "#1 của xã",
    "Đầu năm",
  ])("%j stays as it is", (text) => {
    expect(writtenText(text, "General")).toBe(text);
  });

  it("never hands over a text that opens a formula", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("General", "@", "0.00"), (text, format) => {
        expect(writtenText(text, format)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe("writtenCell", () => {
  it.each([
    [{ value: null, formula: null }, ""],
    [{ value: 5, formula: null }, 5],
    [{ value: true, formula: null }, true],
    [{ value: { type: "date", serial: 45351 }, formula: null }, 45351],
    [{ value: { type: "error", code: "#N/A" }, formula: null }, "#N/A"],
    [{ value: 3, formula: "1+2" }, "=1+2"],
  ] as const)("hands %j over as %j", (cell, written) => {
    expect(writtenCell(cell, "General")).toBe(written);
  });
});

describe("tookWrite", () => {
  const stands = (value: string | number | null, formula: string | null = null) => ({
    value,
    formula,
    numberFormat: "General",
  });

  it.each([
    ["the text", { value: "a", formula: null }, stands("a"), true],
    ["another text", { value: "a", formula: null }, stands("b"), false],
    ["a number made of a text", { value: "12", formula: null }, stands(12), false],
    ["nothing for an empty text", { value: "", formula: null }, stands(null), true],
    ["the serial of a day", { value: { type: "date", serial: 9999 }, formula: null }, stands(9999), true],
    ["a formula instead of a value", { value: 3, formula: null }, stands(3, "1+2"), false],
    ["the formula", { value: 3, formula: "1+2" }, stands(3, "1+2"), true],
    ["the formula as Excel puts it", { value: 3, formula: "sum( 'S'!a1 )" }, stands(3, "SUM(S!A1)"), true],
    ["another formula", { value: 3, formula: "1+2" }, stands(3, "2+1"), false],
    ["the value without its formula", { value: 3, formula: "1+2" }, stands(3), false],
  ] as const)("%s: %#", (_, write, content, took) => {
    expect(tookWrite(write, content)).toBe(took);
  });
});

describe("showsValue", () => {
  const day = { type: "date", serial: 45351 } as const;

  it.each([
    ["the sum of binary fractions", { value: 0.3, formula: "0.1+0.2" }, 0.1 + 0.2, true],
    ["a large sum with noise", { value: 1e12, formula: "A1" }, 1e12 + 1e-4, true],
    ["another number", { value: 0.3, formula: "A1" }, 0.301, false],
    ["a constant that is not quite it", { value: 0.3, formula: null }, 0.1 + 0.2, false],
    ["a text", { value: "Tốt", formula: "A1" }, "Tốt", true],
    ["another text", { value: "Tốt", formula: "A1" }, "Khá", false],
    ["a day as its serial", { value: day, formula: "A1" }, 45351, true],
    ["an error", { value: 1, formula: "A1" }, { type: "error", code: "#NAME?" }, false],
    ["nothing", { value: null, formula: '""' }, "", true],
  ] as const)("%s: %#", (_, meant, value, shows) => {
    expect(showsValue(meant, { value, formula: meant.formula, numberFormat: "General" })).toBe(shows);
  });
});

describe("formatFor", () => {
  it("takes the text format off a cell that gets a formula, and leaves others", () => {
    expect(["@", "#,##0"].map((present) => formatFor(5, present, "A1"))).toEqual(["General", null]);
    expect(formatFor("5", "@")).toBeNull();
  });

  it("takes the text format off a cell that gets a number, and groups large ones", () => {
    expect([7.5, 6_000].map((value) => formatFor(value, "@"))).toEqual(["General", "#,##0"]);
    expect(formatFor(6_000, "0.00")).toBeNull();
    expect([null, true].map((value) => formatFor(value, "@"))).toEqual([null, null]);
  });

  it.each([
    [{ type: "date", serial: 45351 }, "General", "dd/mm/yyyy"],
    [{ type: "date", serial: 45351 }, "d/m/yy", null],
    [5, "General", null],
    ["31/12", "dd/mm/yyyy", null],
  ] as const)("%j in a cell formatted %s: %s", (value, present, format) => {
    expect(formatFor(value, present)).toBe(format);
  });
});
