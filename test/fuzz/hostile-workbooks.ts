import fc from "fast-check";
import type { Area, CellValue, Sheet, Workbook } from "../../src/core/workbook/workbook";
import { anyText, anyValue } from "./hostile-values";

const DUTIES = ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"];
const POINTS = ["STT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Đơn vị chủ trì", "Tiến độ"];
const MONEY = ["TT", "Nội dung", "Tổng kinh phí", "Ngân sách xã", "Nguồn khác", "Ghi chú"];
const BARE = ["Nhiệm vụ", "Chủ trì", "Thời hạn", "Kết quả"];
const HEADERS = [DUTIES, DUTIES, DUTIES, POINTS, MONEY, BARE];

/** One row of a plan: a section, an item, a part, a continuation, a total, a blank, a note or the header again. */
type RowKind = "section" | "item" | "part" | "continuation" | "total" | "blank" | "note" | "header";
const ROMANS = ["I", "II", "III", "IV", "V"];

function rowOf(kind: RowKind, at: number, header: readonly string[]): CellValue[] {
  const lead = at % 3 === 0 ? null : `Phòng ${at % 2 === 0 ? "Nội vụ" : "Tư pháp"}`;
  switch (kind) {
    case "section":
      return [ROMANS[at % ROMANS.length] ?? "I", "CẢI CÁCH THỂ CHẾ"];
    case "item":
      return [at + 1, `Rà soát thủ tục hành chính số ${at % 7}`, "Báo cáo", lead, "UBND xã", `Quý ${at % 6}`];
    case "part":
      return [at % 2 === 0 ? `${at}.1` : "-", "Công khai kết quả", 10, lead, lead, "Tháng 12"];
    case "continuation":
      return [null, null, "Kế hoạch", null, "Phòng Kinh tế", "Thường xuyên"];
    case "total":
      return [null, "Tổng cộng", 100, 90.5, 5, 4.5];
    case "blank":
      return [];
    case "note":
      return [null, "Ghi chú: số liệu tạm tính"];
    case "header":
      return [...header];
  }
}

const kinds: fc.Arbitrary<RowKind> = fc.oneof(
  { weight: 6, arbitrary: fc.constant("item" as const) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<RowKind>(
      "section",
      "part",
      "continuation",
      "total",
      "blank",
      "note",
      "header",
    ),
  },
);

/** Areas on the plan, round it, far outside, over everything; they may overlap. */
const area: fc.Arbitrary<Area> = fc.oneof(
  fc
    .tuple(fc.nat(30), fc.nat(8), fc.nat(6), fc.nat(4))
    .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows, right: left + columns })),
  fc.constantFrom<Area>(
    { top: 0, left: 0, bottom: 1_048_575, right: 16_383 },
    { top: 2, left: 0, bottom: 1_048_575, right: 0 },
    { top: 3, left: 1, bottom: 3, right: 16_383 },
    { top: 1_048_574, left: 16_000, bottom: 1_048_575, right: 16_383 },
  ),
);

const name: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "Phụ lục I",
    "a'b''c",
    'dòng\n"một"\r\nhai',
    "😀😀😀",
    "năm 2031",
    "ba mươi mốt chữ cái trong tên tr",
    "'",
    "",
    "__proto__",
    "\u001b[2J",
    "<b>&amp;",
    "Sheet1!A1",
  ),
  anyText.map((text) => text.slice(0, 31)),
);

interface Recipe {
  readonly name: string;
  readonly header: readonly string[];
  readonly title: CellValue;
  readonly rows: readonly RowKind[];
  readonly replaced: readonly (readonly [row: number, column: number, value: CellValue])[];
  readonly merges: readonly Area[];
  readonly formulas: "none" | "some" | "all";
  readonly isHidden: boolean;
  readonly origin: { readonly row: number; readonly column: number };
}

function cook({ header, title, rows, replaced, merges, formulas, isHidden, origin, ...rest }: Recipe): Sheet {
  const values: CellValue[][] = [
    ["PHỤ LỤC I"],
    [title],
    [...header],
    ...rows.map((kind, at) => rowOf(kind, at, header)),
  ];
  for (const [row, column, value] of replaced) {
    const cells = values[row % values.length];
    if (!cells) continue;
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }
  const hasFormula = (at: number): boolean => formulas === "all" || (formulas === "some" && at % 3 === 0);
  return {
    ...rest,
    origin,
    values,
    formulas: values.map((cells, at) => (hasFormula(at) ? cells.map(() => `A${at + 1}&"<x>"`) : null)),
    merges,
    hiddenRows: isHidden ? values.map((_, at) => at + origin.row) : [],
    hiddenColumns: isHidden ? header.map((_, at) => at + origin.column) : [],
  };
}

const sheet: fc.Arbitrary<Sheet> = fc
  .record<Recipe>({
    name,
    header: fc.constantFrom(...HEADERS),
    title: fc.oneof(fc.constant("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND XÃ"), anyValue),
    rows: fc.array(kinds, { minLength: 1, maxLength: 25 }),
    replaced: fc.array(fc.tuple(fc.nat(30), fc.nat(7), anyValue), { maxLength: 12 }),
    merges: fc.array(area, { maxLength: 8 }),
    formulas: fc.constantFrom("none", "none", "some", "all"),
    isHidden: fc.boolean(),
    origin: fc.oneof(
      fc.constant({ row: 0, column: 0 }),
      fc.constantFrom({ row: 7, column: 2 }, { row: 1_000_000, column: 16_000 }),
    ),
  })
  .map(cook);

/** Workbooks that look like plans and hold what no plan should; two sheets may have one name, as in damaged files. */
export const hostileWorkbook: fc.Arbitrary<Workbook> = fc
  .oneof(
    { weight: 4, arbitrary: fc.tuple(sheet) },
    { weight: 1, arbitrary: fc.array(sheet, { maxLength: 4 }) },
  )
  .map((sheets) => ({ sheets }));
