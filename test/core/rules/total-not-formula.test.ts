import { totalNotFormula } from "../../../src/core/rules/total-not-formula";
import { ONE, SOURCES, UNIT } from "./budget-pages";
import { testRule } from "./rule-tester";

testRule(totalNotFormula, {
  valid: [
    {
      name: "formulas",
      rows: [UNIT, ONE, "1 | In ấn | 5", "2 | Xe | 7", "| Tổng cộng | 12"],
      formulas: { C5: "SUM(C3:C4)" },
    },
    { name: "a wrong total", rows: [UNIT, ONE, "1 | In ấn | 5", "2 | Xe | 7", "| Tổng cộng | 13"] },
    { name: "no total", rows: [UNIT, ONE, "1 | In ấn | 5", "2 | Xe | 7"] },
    { name: "row totals may be typed", rows: [UNIT, SOURCES, "1 | In ấn | 5 | 2 | 3"] },
  ],
  invalid: [
    {
      name: "typed totals: of a section and of the table",
      rows: [UNIT, ONE, "I | TUYÊN TRUYỀN | 12", "1 | In ấn | 5", "2 | Xe | 7", "| Tổng cộng | 12"],
      findings: [
        { cell: "C3", message: "typed", fix: { set: { C3: "=SUM(C4:C5)" } } },
        { cell: "C6", message: "typed", fix: { set: { C6: "=SUM(C3)" } } },
      ],
    },
    {
      name: "in one column of several",
      rows: [UNIT, SOURCES, "1 | In ấn | 5 | 2 | 3", "2 | Xe | 7 | | 7", "| Tổng cộng | 12 | 2 | 10"],
      formulas: { C5: "SUM(C3:C4)", D5: "SUM(D3:D4)" },
      findings: [{ cell: "E5", message: "typed", fix: { set: { E5: "=SUM(E3:E4)" } } }],
    },
    {
      name: "right by numbers that are typed as text: those are mended first",
      rows: [UNIT, ONE, "1 | In ấn | 5.000", "2 | Xe | 7000", "| Tổng cộng | 12000"],
      findings: [{ cell: "C5", message: "typed" }],
    },
  ],
});
