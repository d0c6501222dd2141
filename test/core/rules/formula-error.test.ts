import { formulaError } from "../../../src/core/rules/formula-error";
import type { CellValue } from "../../../src/core/workbook/workbook";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Tổng kinh phí | Cơ quan chủ trì";
const error = (code: string): CellValue => ({ type: "error", code });

testRule(formulaError, {
  valid: [
    {
      name: "numbers, texts and dates",
      rows: [HEADER, "1 | Rà soát | 100 | Văn phòng", ["2", "Số hóa", 0, { type: "date", serial: 45000 }]],
    },
    {
      name: "a text that speaks of an error",
      rows: [HEADER, "1 | Sửa lỗi #REF! trong biểu mẫu | 100 | Văn phòng"],
    },
    {
      name: "an error outside the table",
      rows: [
        HEADER,
        "1 | Rà soát | 100 | Văn phòng",
        "",
        [],
        [],
        [null, null, null, null, null, error("#N/A")],
      ],
    },
    { name: "an error above the table", rows: [[error("#REF!")], HEADER, "1 | Rà soát | 100 | Văn phòng"] },
  ],
  invalid: [
    {
      name: "errors in items, totals and hidden rows",
      rows: [
        HEADER,
        ["1", "Rà soát", error("#REF!"), "Văn phòng"],
        ["2", "Số hóa", error("#DIV/0!"), error("#N/A")],
        [null, "Tổng cộng", error("#VALUE!"), null],
      ],
      hiddenRows: [3],
      formulas: { C2: "#REF!*2" },
      findings: [
        { cell: "C2", message: "failed", data: { code: "#REF!" } },
        { cell: "C3", message: "failed", data: { code: "#DIV/0!" } },
        { cell: "D3", message: "failed", data: { code: "#N/A" } },
        { cell: "C4", message: "failed", data: { code: "#VALUE!" } },
      ],
    },
  ],
});
