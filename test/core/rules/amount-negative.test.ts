import { amountNegative } from "../../../src/core/rules/amount-negative";
import { ONE, SOURCES, UNIT } from "./budget-pages";
import { testRule } from "./rule-tester";

testRule(amountNegative, {
  valid: [
    { name: "0 and more", rows: [UNIT, ONE, ["1", "In ấn", 0], ["2", "Xe", 0.5]] },
    { name: "below 0 where no money is", rows: [UNIT, `${ONE} | Ghi chú`, ["1", "In ấn", 5, -5]] },
    {
      name: "a sum of a negative amount",
      rows: [UNIT, ONE, ["1", "In ấn", 5], [null, "Tổng cộng", -2]],
      formulas: { C4: "SUM(C3:C3)" },
    },
  ],
  invalid: [
    {
      name: "a number, a text, in a source, in the total row",
      rows: [
        UNIT,
        SOURCES,
        ["1", "In ấn", 2, 5, -3],
        ["2", "Xe", "-4", -4, null],
        ["3", "Loa", 1, 1, null],
        [null, "Tổng cộng", -1.5, 2, -3],
      ],
      findings: [
        { cell: "E3", message: "negative", data: { amount: "-3" } },
        { cell: "C4", message: "negative" },
        { cell: "D4", message: "negative" },
        { cell: "C6", message: "negative", data: { amount: "-1,5" } },
        { cell: "E6", message: "negative" },
      ],
    },
    {
      name: "what a formula other than a sum gives",
      rows: [UNIT, ONE, ["1", "Còn lại", -20_000]],
      formulas: { C3: "F3-G3" },
      findings: [{ cell: "C3", message: "negative", data: { amount: "-20.000" } }],
    },
  ],
});
