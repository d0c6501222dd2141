import { columnTotalMismatch } from "../../../src/core/rules/column-total-mismatch";
import { ONE, SOURCES, UNIT } from "./budget-pages";
import { testRule } from "./rule-tester";

testRule(columnTotalMismatch, {
  valid: [
    {
      name: "subtotals above their items are not counted twice",
      rows: [
        UNIT,
        ONE,
        "I | TUYÊN TRUYỀN | 12",
        "1 | In ấn | 5",
        "2 | Hội nghị | 7",
        "II | KIỂM TRA | 3",
        "1 | Xe | 3",
        "| Tổng cộng | 15",
      ],
    },
    {
      name: "subtotals below, and a total on top",
      rows: [
        UNIT,
        ONE,
        "| TỔNG CỘNG | 15",
        "I | TUYÊN TRUYỀN",
        "1 | In ấn | 5",
        "2 | Hội nghị | 7",
        "| Cộng I | 12",
        "II | KIỂM TRA",
        "1 | Xe | 3",
        "| Cộng II | 3",
      ],
    },
    {
      name: "parts that are some of all, and parts that make their item up",
      rows: [
        UNIT,
        ONE,
        "1 | Hội nghị | 12",
        "- | Trong đó: nước uống | 5",
        "2 | In ấn | 7",
        "2.1 | Giấy | 3",
        "2.2 | Mực | 4",
        "3 | Xe | 9",
        "a | Xăng | 2",
        "b | Lái xe |",
        "4 | Loa | 2",
        "4.1 | Dây | 2",
      ],
    },
    {
      name: "parts that come to less in most items",
      rows: [
        UNIT,
        ONE,
        "1 | Hội nghị | 12",
        "- | Nước uống | 5",
        "2 | In ấn | 7",
        "- | Giấy | 3",
        "3 | Xe | 9",
        "- | Xăng | 9",
      ],
    },
    { name: "no total row", rows: [UNIT, ONE, "1 | In ấn | 5", "2 | Xe | 7"] },
    {
      name: "an amount in words may be part of the total",
      rows: [UNIT, ONE, "1 | In ấn | khoảng 5", "2 | Xe | 7", "| Tổng cộng | 12"],
    },
  ],
  invalid: [
    {
      name: "the items do not come to the total",
      rows: [UNIT, ONE, "1 | In ấn | 5000", "2 | Xe | 7000", "| Tổng cộng | 13000"],
      findings: [
        {
          cell: "C5",
          message: "total",
          data: { stated: "13.000", expected: "12.000", gap: "1.000" },
          fix: { set: { C5: "=SUM(C3:C4)" } },
        },
      ],
    },
    {
      name: "an item that its parts do not make up, one that they exceed; which is wrong is left to the user",
      rows: [
        UNIT,
        ONE,
        "1 | In ấn | 35",
        "1.1 | Giấy | 10",
        "1.2 | Mực | 20",
        "2 | Xe | 40",
        "2.1 | Xăng | 40",
        "3 | Loa | 1",
        "- | Dây | 2",
        "| Tổng cộng | 76",
      ],
      findings: [
        { cell: "C3", message: "item", data: { stated: "35", expected: "30", gap: "5" } },
        { cell: "C8", message: "item", data: { stated: "1", expected: "2", gap: "1" } },
      ],
    },
    {
      name: "subtotals were counted as well",
      rows: [UNIT, ONE, "I | TUYÊN TRUYỀN | 12", "1 | In ấn | 5", "2 | Xe | 7", "| Tổng cộng | 24"],
      findings: [{ cell: "C6", message: "total", fix: { set: { C6: "=SUM(C3)" } } }],
    },
    {
      name: "sections: first and last, above and below",
      rows: [
        UNIT,
        ONE,
        "I | TUYÊN TRUYỀN | 11",
        "1 | In ấn | 5",
        "2 | Hội nghị | 7",
        "II | KIỂM TRA | 3",
        "1 | Xe | 3",
        "III | KHÁC | 2",
        "1 | Loa | 4",
        "| Tổng cộng | 19",
      ],
      findings: [
        { cell: "C3", message: "section", data: { expected: "12" }, fix: { set: { C3: "=SUM(C4:C5)" } } },
        { cell: "C8", message: "section", data: { expected: "4" }, fix: { set: { C8: "=SUM(C9)" } } },
      ],
    },
    {
      name: "a source's total, and the row's with it",
      rows: [UNIT, SOURCES, "1 | In ấn | 5 | 2 | 3", "2 | Xe | 7 | | 7", "| Tổng cộng | 13 | 3 | 10"],
      findings: [
        { cell: "C5", message: "total", fix: { set: { C5: "=SUM(C3:C4)", D5: "=SUM(D3:D4)" } } },
        { cell: "D5", message: "total", fix: { set: { C5: "=SUM(C3:C4)", D5: "=SUM(D3:D4)" } } },
      ],
    },
    {
      name: "over a number typed as text, which is mended first",
      rows: [UNIT, ONE, "1 | In ấn | 5.000", "2 | Xe | 7000", "| Tổng cộng | 7000"],
      findings: [{ cell: "C5", message: "total", data: { expected: "12.000" } }],
    },
  ],
});
