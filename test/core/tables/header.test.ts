import { describe, expect, it } from "@jest/globals";
import { makeGrid } from "../../../src/core/tables/grid";
import {
  headersAt,
  makeHeaderScan,
  makeRepeatTest,
  numbersColumns,
  opensList,
} from "../../../src/core/tables/header";
import type { Grid } from "../../../src/core/tables/grid";
import type { Header } from "../../../src/core/tables/header";
import type { Page } from "../rules/tables";
import { workbookOf } from "../rules/tables";

function gridOf(page: Page): Grid {
  const [sheet] = workbookOf([page]).sheets;
  if (!sheet) throw new TypeError("no sheet");
  return makeGrid(sheet);
}

function firstHeader(grid: Grid): Header {
  const [header] = headersAt(grid, 0);
  if (!header) throw new TypeError("no header");
  return header;
}

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành";

describe("a header above its rows", () => {
  it.each<[string, Page, string[]]>([
    [
      "one row",
      { rows: [HEADER, "1 | Rà soát | Phòng Nội vụ | Quý I"] },
      ["0-0 A TT/Nhiệm vụ/Cơ quan chủ trì/Thời gian hoàn thành"],
    ],
    [
      "two rows, merged",
      {
        rows: ["TT | Nhiệm vụ | Phân công |", "|| Chủ trì | Phối hợp", "1 | Rà soát"],
        merges: ["A1:A2", "B1:B2", "C1:D1"],
      },
      ["0-1 A TT/Nhiệm vụ/Phân công Chủ trì/Phân công Phối hợp"],
    ],
    [
      "two rows, filled instead of merged",
      {
        rows: ["TT | Nhiệm vụ | Phân công | Phân công", "TT | Nhiệm vụ | Chủ trì | Phối hợp", "1 | Rà soát"],
      },
      ["0-1 A TT/Nhiệm vụ/Phân công Chủ trì/Phân công Phối hợp"],
    ],
    [
      "a section below is no header row",
      { rows: [HEADER, "| CẢI CÁCH THỂ CHẾ", "1 | Rà soát"] },
      ["0-0 A TT/Nhiệm vụ/Cơ quan chủ trì/Thời gian hoàn thành"],
    ],
    [
      "two beside each other, of different height",
      {
        rows: [
          "TT | Nhiệm vụ | Phân công ||| TT | Nội dung | Kinh phí",
          "|| Chủ trì | Phối hợp || 1 | Tập huấn | 5",
        ],
        merges: ["C1:D1"],
      },
      ["0-1 A TT/Nhiệm vụ/Phân công Chủ trì/Phân công Phối hợp", "0-0 F TT/Nội dung/Kinh phí"],
    ],
    ["none", { rows: [""] }, []],
  ])("%s", (_, page, expected) => {
    const headers = headersAt(gridOf(page), 0);
    expect(
      headers.map(
        ({ top, bottom, left, texts }) =>
          `${top}-${bottom} ${String.fromCharCode(65 + left)} ${texts.join("/")}`,
      ),
    ).toEqual(expected);
  });
});

describe("a row that may start a header", () => {
  it.each<[string, boolean]>([
    [HEADER, true],
    ["STT | Họ và tên | Chức vụ", true],
    ["STT | Họ và tên", false],
    ["DANH MỤC NHIỆM VỤ NĂM 2024", false],
    ["1 | Rà soát | Phòng Nội vụ | Quý I", false],
    ["", false],
  ])("%j: %s", (row, expected) => {
    expect(makeHeaderScan(gridOf({ rows: [row, "1 | Nhiệm vụ | 2 | 3"] }))(0)).toBe(expected);
  });

  it("looks only at free columns", () => {
    const scan = makeHeaderScan(gridOf({ rows: [`${HEADER} || Tên | Địa chỉ`] }));
    expect(scan(0, (column) => column > 4)).toBe(false);
    expect(scan(0, (column) => column < 4)).toBe(true);
  });
});

describe("a header repeated", () => {
  it.each<[string, boolean]>([
    [HEADER, true],
    ["tt | NHIỆM VỤ | CƠ QUAN  CHỦ TRÌ | Thời gian hoàn thành", true],
    ["STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành", true],
    ["TT | Nhiệm vụ | Cơ quan chủ trì |", true],
    ["TT | Nhiệm vụ", false],
    ["TT | Nội dung | Cơ quan chủ trì | Thời gian hoàn thành", false],
    ["1 | Nhiệm vụ | Phòng Nội vụ | Quý I", false],
    ["", false],
  ])("%j: %s", (row, expected) => {
    const grid = gridOf({ rows: [HEADER, row] });
    expect(makeRepeatTest(grid, firstHeader(grid), 1)(1)).toBe(expected);
  });
});

describe("a row of column numbers", () => {
  it.each<[string, boolean]>([
    ["1 | 2 | 3 | 4", true],
    ["(1) | (2) | (3) | (4)", true],
    ["[1] | [2] | [3] | [4]", true],
    ["A | B | 1 | 2", true],
    ["A | B | 1=2+3 | 2", true],
    ["| (1) | (2) | (3)", true],
    ["1 | 2", false],
    ["1 | Rà soát | 3 | 4", false],
    ["1 | 5 | 9 | 7", false],
    ["I | II | III | IV", false],
    ["", false],
  ])("%j: %s", (row, expected) => {
    const grid = gridOf({ rows: [HEADER, row] });
    expect(numbersColumns(grid, firstHeader(grid), 1, 1)).toBe(expected);
  });
});

describe("the header of any list", () => {
  it.each<[string, boolean]>([
    ["STT | Họ và tên | Chức vụ | Ghi chú", true],
    ["Thời gian | Nội dung | Người thực hiện", true],
    ["STT | Họ và tên", false],
    ["| Báo cáo kết quả | Phòng Nội vụ | Thời gian còn lại", false],
    ["1 | Rà soát | Phòng Nội vụ | Quý I", false],
    ["", false],
  ])("%j: %s", (row, expected) => {
    const grid = gridOf({ rows: [HEADER, row] });
    expect(opensList(grid, 1, firstHeader(grid))).toBe(expected);
  });
});
