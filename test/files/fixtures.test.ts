import { describe, expect, it } from "@jest/globals";
import { areaAddress, parseArea } from "../../src/core/workbook/address";
import { valueAt, type CellValue, type Sheet } from "../../src/core/workbook/workbook";
import { fixture, type FIXTURES, read } from "./make-files";

interface Expectation {
  readonly file: (typeof FIXTURES)[number];
  readonly sheet: string;
  readonly last: number;
  readonly cells: Readonly<Record<string, CellValue | RegExp>>;
  readonly mergeCount: number;
  /** Some of them. */
  readonly merges: readonly string[];
}

const EXPECTED: readonly Expectation[] = [
  {
    file: "tuong-duong-2024",
    sheet: "Phụ lục I",
    mergeCount: 10,
    last: 44,
    cells: { A5: "I", B5: /^CẢI CÁCH THỂ CHẾ/, A6: 1, E44: null },
    merges: [],
  },
  {
    file: "tuong-duong-2024",
    sheet: "Phụ lục II",
    mergeCount: 10,
    last: 17,
    cells: { D5: "Trong đó", A17: /mươi một/, B12: /8 xã x 50\.000\.000 đồng\/xã/, E4: /1\.000 đồng/ },
    merges: [],
  },
  {
    file: "cam-kim-2022",
    sheet: "Phụ lục",
    mergeCount: 9,
    last: 56,
    cells: { F40: "Xã phường" },
    merges: [],
  },
  {
    file: "cam-giang-2024",
    sheet: "Duy trì 2024",
    mergeCount: 23,
    last: 43,
    cells: { A3: "TT", C6: 1.5, C38: 6, H8: null },
    merges: ["F12:F14", "G12:G14", "E13:E14", "H13:H14", "D17:D18", "H17:H18", "D32:D33", "H32:H33"],
  },
  {
    file: "cam-giang-2024",
    sheet: "Khắc phục 2023",
    mergeCount: 9,
    last: 20,
    cells: { B18: /TCTP 4\.4\.2/, B19: /TCTP\. 4\.4\.3/ },
    merges: [],
  },
  {
    file: "duong-hoa-2022",
    sheet: "Điểm CCHC 2022",
    mergeCount: 2,
    last: 56,
    cells: { E22: 0.4, D56: 81.863, F56: /Tốt$/, C22: 2, D22: 1.96 },
    merges: [],
  },
  { file: "phu-lien-2024", sheet: "Kế hoạch", mergeCount: 0, last: 81, cells: {}, merges: [] },
];

function cell(sheet: Sheet, address: string): CellValue {
  const area = parseArea(address);
  return area && valueAt(sheet, area.top, area.left);
}

describe("the real workbooks", () => {
  it.each(EXPECTED)("reads $file, $sheet", ({ file, sheet: name, last, cells, mergeCount, merges }) => {
    const sheet = read(fixture(file)).sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    expect(sheet.origin).toEqual({ row: 0, column: 0 });
    expect(sheet.values).toHaveLength(last);
    for (const [address, expected] of Object.entries(cells)) {
      if (expected instanceof RegExp) expect(cell(sheet, address)).toMatch(expected);
      else expect([address, cell(sheet, address)]).toEqual([address, expected]);
    }
    expect(sheet.merges).toHaveLength(mergeCount);
    expect(sheet.merges.map(areaAddress)).toEqual(expect.arrayContaining([...merges]));
    expect(sheet.formulas.flat().filter((formula) => formula !== null)).toEqual([]);
  });

  it("keeps the order of the sheets", () => {
    expect(read(fixture("tuong-duong-2024")).sheets.map(({ name }) => name)).toEqual([
      "Phụ lục I",
      "Phụ lục II",
    ]);
    expect(read(fixture("cam-giang-2024")).sheets.map(({ name }) => name)).toEqual([
      "Duy trì 2024",
      "Khắc phục 2023",
    ]);
  });

  it("reads the text that announces the missing appendix", () => {
    const texts = read(fixture("phu-lien-2024")).sheets.flatMap(({ values }) => values.flat());
    const announces = (text: CellValue) =>
      typeof text === "string" && text.includes("Danh mục nhiệm vụ cụ thể tại Phụ lục kèm theo");
    expect(texts.some(announces)).toBe(true);
  });

  it("adds up to the points stated: 96 and 27,5 = 8 + 19,5", () => {
    const [kept, lost] = read(fixture("cam-giang-2024")).sheets;
    const sum = (sheet: Sheet | undefined, column: number) =>
      (sheet?.values ?? []).reduce((total, row) => {
        const value = row[column];
        return typeof value === "number" && typeof row[0] === "number" ? total + value : total;
      }, 0);
    expect(sum(kept, 2)).toBe(96);
    expect([sum(lost, 2), sum(lost, 3)]).toEqual([27.5, 8]);
  });
});
