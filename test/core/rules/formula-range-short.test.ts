import { formulaRangeShort } from "../../../src/core/rules/formula-range-short";
import { ONE, SOURCES, UNIT } from "./budget-pages";
import { testRule } from "./rule-tester";

const ITEMS = ["1 | In ấn | 5", "2 | Xe | 7", "3 | Loa | 1"];
const SECTION = [UNIT, ONE, "I | TUYÊN TRUYỀN | 12", "1 | In ấn | 5", "2 | Xe | 7"];

testRule(formulaRangeShort, {
  valid: [
    { name: "all items", rows: [UNIT, ONE, ...ITEMS, "| Tổng cộng | 13"], formulas: { C6: "SUM(C3:C5)" } },
    { name: "one by one", rows: [UNIT, ONE, ...ITEMS, "| Tổng cộng | 13"], formulas: { C6: "C3+C4+C5" } },
    {
      name: "subtotals in place of items",
      rows: [...SECTION, "| Tổng cộng | 12"],
      formulas: { C3: "SUM(C4:C5)", C6: "C3" },
    },
    {
      name: "a formula that does more than add is not judged",
      rows: [UNIT, ONE, ...ITEMS, "| Tổng cộng | 13"],
      formulas: { C6: "ROUND(SUM(C3:C4),0)+1" },
    },
    {
      name: "blank rows at the end need no adding",
      rows: [UNIT, ONE, ...ITEMS, "4 | Bàn |", "| Tổng cộng | 13"],
      formulas: { C7: "SUM(C3:C5)" },
    },
  ],
  invalid: [
    {
      name: "the last item left out: the value is wrong, too",
      rows: [UNIT, ONE, ...ITEMS, "| Tổng cộng | 12"],
      formulas: { C6: "SUM(C3:C4)" },
      findings: [
        {
          cell: "C6",
          message: "missing",
          data: { formula: "SUM(C3:C4)", missing: "C5" },
          related: ["C5"],
          fix: { set: { C6: "=SUM(C3:C5)" } },
        },
      ],
    },
    {
      name: "the first and one in the middle left out",
      rows: [UNIT, ONE, ...ITEMS, "4 | Bàn | 2", "5 | Ghế | 3", "| Tổng cộng | 10"],
      formulas: { C8: "SUM(C4,C7)" },
      findings: [
        {
          cell: "C8",
          message: "missing",
          data: { missing: "C3, C5:C6" },
          fix: { set: { C8: "=SUM(C3:C7)" } },
        },
      ],
    },
    {
      name: "items and their subtotal",
      rows: [...SECTION, "| Tổng cộng | 24"],
      formulas: { C3: "SUM(C4:C5)", C6: "SUM(C3:C5)" },
      findings: [
        { cell: "C6", message: "twice", data: { twice: "C4:C5" }, fix: { set: { C6: "=SUM(C3)" } } },
      ],
    },
    {
      name: "some left out and some counted twice",
      rows: [UNIT, ONE, ...ITEMS, "| Tổng cộng | 17"],
      formulas: { C6: "SUM(C3:C4)+C3" },
      findings: [
        {
          cell: "C6",
          message: "both",
          data: { missing: "C5", twice: "C3" },
          fix: { set: { C6: "=SUM(C3:C5)" } },
        },
      ],
    },
    {
      name: "a source left out of a row's total",
      rows: [UNIT, SOURCES, "1 | In ấn | 5 | 2 | 3", "2 | Xe | 7 | 7 |"],
      formulas: { C3: "SUM(D3)" },
      findings: [
        { cell: "C3", message: "missing", data: { missing: "E3" }, fix: { set: { C3: "=SUM(D3:E3)" } } },
      ],
    },
  ],
});
