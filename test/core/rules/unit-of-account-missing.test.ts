import { unitOfAccountMissing } from "../../../src/core/rules/unit-of-account-missing";
import { ONE, SOURCES, UNIT } from "./budget-pages";
import { testRule } from "./rule-tester";

testRule(unitOfAccountMissing, {
  valid: [
    { name: "in a line above", rows: [UNIT, ONE, "1 | In ấn | 5"] },
    { name: "in the header", rows: ["TT | Nội dung | Kinh phí (triệu đồng)", "1 | In ấn | 5"] },
    { name: "below the table", rows: [ONE, "1 | In ấn | 5", "| Tổng cộng | 5", "Đơn vị tính: nghìn đồng"] },
    { name: "no amounts yet", rows: [ONE, "1 | In ấn |", "2 | Xe | Lồng ghép các nguồn"] },
    { name: "no column of amounts", rows: ["TT | Nhiệm vụ | Cơ quan chủ trì", "1 | In ấn | Văn phòng"] },
  ],
  invalid: [
    {
      name: "nowhere: said at the header",
      rows: [ONE, "1 | In ấn | 5", "2 | Xe | 7"],
      findings: [{ cell: "C1", message: "missing" }],
    },
    {
      name: "in one header of two",
      rows: ["TT | Nội dung | Tổng kinh phí | Nguồn ngân sách tỉnh (triệu đồng)", "1 | In ấn | 5 | 5"],
      findings: [{ cell: "C1", message: "missing" }],
    },
    {
      name: "a header merged over two rows is named by its first",
      rows: [SOURCES, "| | | |", "1 | In ấn | 5 | 2 | 3"],
      merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2"],
      findings: [{ cell: "C1", message: "missing" }],
    },
  ],
});
