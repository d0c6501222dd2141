import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { check } from "../../../src/core/check";
import { RULE_FAILED } from "../../../src/core/checking/table-check";
import { takeSafeFixes } from "../../../src/core/fixes";
import type { Finding, Report } from "../../../src/core/report";
import { findingText } from "../../../src/core/rules/wording";
import { settingsSchema } from "../../../src/core/settings";
import type { Area, CellValue, Workbook } from "../../../src/core/workbook/workbook";
import { makeSheet } from "../../../src/core/workbook/workbook";
import { deepFreeze } from "./deep-freeze";
import { faultsOfFix } from "./fix-effects";

const WIDTH = 6;
const HEADERS = [
  ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian"],
  ["Số TT", "Đơn vị chủ trì", "Nội dung công việc", "Thời hạn", "Phối hợp", "Ghi chú"],
  ["STT", "Tiêu chí", "Điểm tối đa", "Điểm trừ", "Bộ phận chủ trì", "Tiến độ"],
];
const SUBJECT = /^(?:Nhiệm vụ|Nội dung|Tiêu chí)/;
const NUMBERS = [
  1,
  2,
  3,
  4,
  "1.",
  "2.",
  1.1,
  "1.2",
  "2.1",
  "a)",
  "b)",
  "đ)",
  "+",
  "-",
  "I",
  "II",
  "IV",
  "A",
  "B",
  null,
  "",
  "I. THỂ CHẾ",
];
const TEXTS = [
  null,
  "",
  " ",
  "\u00a0",
  "-",
  "…",
  "Rà soát văn bản quy phạm pháp luật",
  "Céng hßa x· héi",
  "và tổ chức thực hiện",
  "- Trên loa",
  "Tổng cộng",
  "Ghi chú: số liệu tạm tính",
  "TM. ỦY BAN NHÂN DÂN",
  "THỂ CHẾ",
];
/** Texts with a safe fix. `#` becomes the cell's place; one without it may be filled over several cells. */
const ODD = [
  " Đối thoại lần # ",
  " Đối thoại lần hai",
  "rà soát\u00a0văn bản  #",
  `${"Công khai".normalize("NFD")} #`,
  "Công khai  thủ tục".normalize("NFD"),
  "Ðoàn Thanh niên",
];
const UNITS = [
  "Phòng Nội vụ",
  "Phòng Nội vụ; Phòng Tư pháp",
  "- Phòng Tư pháp\n- Phòng Nội vụ",
  "Văn phòng HĐND-UBND",
  "VP HĐND&UBND",
  "Phòng Tư pháp huyện",
  "Cán bộ, công chức",
  "Các đơn vị liên quan",
  "; , .",
];
const DEADLINES = [
  "Quý I",
  "Quý V",
  "31/02",
  "29/02",
  "Thường xuyên",
  "Theo quy định",
  "Trước ngày 30/11/2023",
  "- Tháng 01\n- Tháng 13",
  2024,
];
const OTHERS: CellValue[] = [
  { type: "error", code: "#REF!" },
  { type: "date", serial: 45626 },
  true,
  0,
  -1.5,
  "{unit} {{x}} $& __proto__",
  "\ud800",
  "((((((((((((((((",
  "--------------------------------",
];

const number: fc.Arbitrary<CellValue> = fc.constantFrom(...NUMBERS);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<CellValue>(...TEXTS) },
  { weight: 4, arbitrary: fc.constantFrom<CellValue>(...UNITS) },
  { weight: 3, arbitrary: fc.constantFrom<CellValue>(...DEADLINES) },
  { weight: 1, arbitrary: fc.constantFrom(...OTHERS) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(...ODD) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: "grapheme" }) },
);
/** What names a row is no unit: a section called like one and filled over its row would be read as two things. */
const named = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<CellValue>(...TEXTS) },
  { weight: 2, arbitrary: fc.constantFrom<CellValue>(...ODD) },
  { weight: 1, arbitrary: fc.constantFrom(...OTHERS) },
);
const bodyRow = (subject: number): fc.Arbitrary<CellValue[]> =>
  fc.tuple(...Array.from({ length: WIDTH }, (_, at) => (at === 0 ? number : at === subject ? named : cell)));
const body = fc.constantFrom(...HEADERS).chain((header) =>
  fc.record({
    header: fc.constant(header),
    rows: fc.array(
      fc.oneof(
        { weight: 12, arbitrary: bodyRow(header.findIndex((words) => SUBJECT.test(words))) },
        { weight: 1, arbitrary: fc.constant(header) },
      ),
      { minLength: 1, maxLength: 12 },
    ),
  }),
);
const merge: fc.Arbitrary<Area> = fc
  .record({
    top: fc.integer({ min: 2, max: 12 }),
    left: fc.nat(WIDTH - 1),
    height: fc.nat(2),
    width: fc.nat(3),
  })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));
const workbook: fc.Arbitrary<Workbook> = fc
  .record({
    title: fc.constantFrom(
      "KẾ HOẠCH NĂM 2024 CỦA UBND XÃ A",
      "KẾ HOẠCH NĂM 2026 CỦA UBND XÃ A",
      "Phụ lục kèm theo",
    ),
    body,
    merges: fc.array(merge, { maxLength: 3 }),
    hiddenRows: fc.constantFrom<number[]>([], [3]),
  })
  .map(({ title, body: { header, rows }, merges, hiddenRows }) => {
    const free = merges.filter(({ top, bottom }) => !rows.slice(top - 2, bottom - 1).includes(header));
    const values = withoutCovered([[title], header, ...rows], free).map(placed);
    return { sheets: [makeSheet({ name: "Phụ lục 'I'", values, merges: free, hiddenRows })] };
  });

function placed(cells: readonly CellValue[], row: number): CellValue[] {
  return cells.map((value, column) =>
    typeof value === "string" ? value.replace("#", `${row}.${column}`) : value,
  );
}

/** Merging leaves only the top-left value, as Excel does. */
function withoutCovered(values: readonly CellValue[][], merges: readonly Area[]): CellValue[][] {
  const isCovered = (row: number, column: number): boolean =>
    merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
    );
  return values.map((cells, row) => cells.map((value, column) => (isCovered(row, column) ? null : value)));
}

const settings = fc
  .constantFrom(
    {},
    { planYear: 2025, level: "commune", units: [{ name: "Phòng Nội vụ" }, { name: "Phòng Tư phápp" }] },
  )
  .map((given) => deepFreeze(settingsSchema.parse(given)));
const RUNS = { numRuns: 200 };

describe("any table", () => {
  it("is checked without failing or being changed, and findings lie in it", () => {
    fc.assert(
      fc.property(workbook, settings, (made, set) => {
        const { report } = check(deepFreeze(made), set);
        expect(report.findings.filter(({ message }) => message === RULE_FAILED)).toEqual([]);
        expect(report.findings.filter((finding) => !isInTable(finding, report))).toEqual([]);
        for (const finding of report.findings) {
          const { title, what, why, remedy, fix } = findingText(finding, "vi");
          expect([title, what, why, remedy, fix ?? "-"]).not.toContain("");
        }
      }),
      RUNS,
    );
  });

  it("gets from every fix what it promises", () => {
    fc.assert(
      fc.property(workbook, settings, (made, set) => {
        const { findings } = check(deepFreeze(made), set).report;
        const safe = findings.filter(({ fix }) => fix?.safe === true);
        const faults = safe.flatMap((finding) =>
          finding.fix ? faultsOfFix(made, set, finding, finding.fix, findings) : [],
        );
        expect(faults).toEqual([]);
      }),
      RUNS,
    );
  });

  it("has nothing safe left to fix once all safe fixes are taken", () => {
    fc.assert(
      fc.property(workbook, settings, (made, set) => {
        const { review } = takeSafeFixes(deepFreeze(made), set);
        expect(review.report.findings.filter(({ fix }) => fix?.safe === true)).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** Where no table was found, only the missing appendix is told. */
function isInTable({ rule, sheet, cell: place }: Finding, { tables }: Report): boolean {
  if (rule === "appendix-missing") return tables.length === 0;
  return tables.some(
    ({ sheet: name, area }) =>
      name === sheet &&
      place.row >= area.top &&
      place.row <= area.bottom &&
      place.column >= area.left &&
      place.column <= area.right,
  );
}
