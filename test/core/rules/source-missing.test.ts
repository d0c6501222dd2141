import { sourceMissing } from "../../../src/core/rules/source-missing";
import { ONE, SOURCES, UNIT } from "./budget-pages";
import { testRule } from "./rule-tester";

testRule(sourceMissing, {
  valid: [
    { name: "a table without sources", rows: [UNIT, ONE, "1 | In ấn | 5"] },
    { name: "one source is enough", rows: [UNIT, SOURCES, "1 | In ấn | 5 | | 5", "2 | Xe | 7 | 7 |"] },
    {
      name: "nothing to pay",
      rows: [UNIT, SOURCES, "1 | In ấn | 5 | | 5", "2 | Xe | 0 | |", "3 | Loa | | |"],
    },
    {
      name: "a source in words",
      rows: [UNIT, SOURCES, "1 | In ấn | 5 | | 5", "2 | Xe | 7 | Lồng ghép |"],
    },
    {
      name: "the parts name the sources",
      rows: [UNIT, SOURCES, "1 | In ấn | 5 | |", "1.1 | Sổ | 2 | 2 |", "1.2 | Tờ rơi | 3 | | 3"],
    },
  ],
  invalid: [
    {
      name: "first, in the middle and last",
      rows: [
        UNIT,
        SOURCES,
        "1 | In ấn | 5000 | |",
        "2 | Xe | 7 | 7 |",
        "3 | Loa | 2 | - |",
        "4 | Bàn | 1 | 1 |",
        "5 | Ghế | 3 | |",
      ],
      findings: [
        { cell: "C3", message: "missing", data: { total: "5.000" } },
        { cell: "C5", message: "missing" },
        { cell: "C7", message: "missing" },
      ],
    },
  ],
});
