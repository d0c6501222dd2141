import { amountNotNumber } from "../../../src/core/rules/amount-not-number";
import { ONE, SOURCES, UNIT } from "./budget-pages";
import { testRule } from "./rule-tester";

testRule(amountNotNumber, {
  valid: [
    {
      name: "numbers, blanks, dashes and dots",
      rows: [UNIT, SOURCES, "1 | In ấn | 6000 | 6000 |", "2 | Xe | 500 | - | 500", "3 | Loa | | … | -"],
    },
    {
      name: "words and notes that stand for an amount",
      rows: [
        UNIT,
        ONE,
        "1 | In ấn | 6000",
        "2 | Tập huấn | Lồng ghép",
        "3 | Xe | Theo thực tế",
        "4 | Loa | khoảng 50 triệu",
        "5 | Mạng | Kinh phí khoán 2024",
        "6 | Bàn | Xem mục 3.1",
        "7 | Ghế | 3/2024",
        "8 | Tủ | 10%",
      ],
    },
    {
      name: "a number as text in a column without amounts",
      rows: [UNIT, `${ONE} | Ghi chú`, "1 | In ấn | 6000 | 6.000"],
    },
    { name: "a table without amounts", rows: ["TT | Nhiệm vụ | Cơ quan chủ trì", "1 | In ấn | 6.000"] },
  ],
  invalid: [
    {
      name: "first, in the middle, last; in a source and in the total row",
      rows: [
        UNIT,
        SOURCES,
        "1 | In ấn | 6.000 | 6.000 |",
        "2 | Xe | 500 | 500 | ",
        "3 | Loa | 200 | | 200",
        "| Tổng cộng | 6700 | 6500 | 200,0",
      ],
      findings: [
        {
          cell: "C3",
          message: "text",
          data: { written: "6.000", number: "6.000" },
          fix: { safe: true, set: { C3: 6000 } },
        },
        { cell: "D3", message: "text", fix: { safe: true, set: { D3: 6000 } } },
        { cell: "E6", message: "text", fix: { safe: true, set: { E6: 200 } } },
      ],
    },
    {
      name: "with spaces, a sign, brackets, a unit that the table's converts",
      rows: [
        UNIT,
        ONE,
        ["1", "In ấn", "1 250 000"],
        ["2", "Xe", "(50)"],
        ["3", "Loa", "50.000.000 đ"],
        ["4", "Bàn", "1,5 triệu đồng"],
      ],
      findings: [
        { cell: "C3", message: "text", fix: { safe: true, set: { C3: 1_250_000 } } },
        { cell: "C4", message: "text", data: { number: "-50" }, fix: { safe: true, set: { C4: -50 } } },
        { cell: "C5", message: "text", fix: { safe: true, set: { C5: 50_000 } } },
        { cell: "C6", message: "text", fix: { safe: true, set: { C6: 1_500 } } },
      ],
    },
    {
      name: "what could be read in two ways is asked",
      rows: [UNIT, ONE, "1 | In ấn | 6,000"],
      findings: [{ cell: "C3", message: "text", data: { number: "6" }, fix: { set: { C3: 6 } } }],
    },
    {
      name: "money in words and digits, but no unit of account, is asked",
      rows: [ONE, "1 | In ấn | 50 triệu", "2 | Xe | 50.000"],
      findings: [
        { cell: "C2", message: "text", fix: { set: { C2: 50_000_000 } } },
        { cell: "C3", message: "text", fix: { safe: true, set: { C3: 50_000 } } },
      ],
    },
    {
      name: "digits that make no number",
      rows: [UNIT, ONE, "1 | In ấn | 6.00.0", "2 | Xe | 5"],
      findings: [{ cell: "C3", message: "unread", data: { written: "6.00.0" } }],
    },
    {
      name: "a formula makes the text",
      rows: [UNIT, ONE, "1 | In ấn | 6.000"],
      formulas: { C3: 'TEXT(F3,"#.##0")' },
      findings: [{ cell: "C3", message: "text" }],
    },
  ],
});
