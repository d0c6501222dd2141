import { amountInWordsMismatch } from "../../../src/core/rules/amount-in-words-mismatch";
import { ONE, SOURCES, UNIT } from "./budget-pages";
import { testRule } from "./rule-tester";

const ROWS = [
  UNIT,
  SOURCES,
  "1 | In ấn | 5000 | 2000 | 3000",
  "2 | Xe | 7000 | 7000 |",
  "| Tổng cộng | 12000 | 9000 | 3000",
];

testRule(amountInWordsMismatch, {
  valid: [
    { name: "right words", rows: [...ROWS, ["Bằng chữ: Mười hai triệu đồng"]] },
    { name: "right words spelt otherwise", rows: [...ROWS, ["Bằng chữ: mười hai triệu, đồng chẵn"]] },
    {
      name: "right words for each source",
      rows: [
        ...ROWS,
        [
          "Bằng chữ: Mười hai triệu đồng. Trong đó: ngân sách tỉnh chín triệu đồng; ngân sách xã ba triệu đồng./.",
        ],
      ],
    },
    { name: "an amount in a note", rows: [...ROWS, ["Ghi chú: Dự phòng năm triệu đồng"]] },
    {
      name: "any unit fits where none is said",
      rows: [ONE, "1 | In ấn | 12", "| Tổng cộng | 12", ["Bằng chữ: Mười hai triệu đồng"]],
    },
  ],
  invalid: [
    {
      name: "another number",
      rows: [...ROWS, ["Bằng chữ: Mười ba triệu đồng./."]],
      findings: [
        {
          cell: "A6",
          message: "one",
          data: { said: "13.000.000", expected: "12.000.000" },
          fix: { set: { A6: "Bằng chữ: Mười hai triệu đồng./." } },
        },
      ],
    },
    {
      name: "two of three; the third is only misspelt and put right as well",
      rows: [
        ...ROWS,
        [
          "Bằng chữ: Mười ba triệu đồng. Trong đó: ngân sách tỉnh “chin triệu đồng”; ngân sách xã “bốn triệu đồng”",
        ],
      ],
      findings: [
        {
          cell: "A6",
          message: "several",
          data: { count: 2, amounts: "13.000.000 ≠ 12.000.000; 4.000.000 ≠ 3.000.000" },
          fix: {
            set: {
              A6: "Bằng chữ: Mười hai triệu đồng. Trong đó: ngân sách tỉnh “chín triệu đồng”; ngân sách xã “ba triệu đồng”",
            },
          },
        },
      ],
    },
    {
      name: "the unit of account left out of account",
      rows: [...ROWS, ["(Bằng chữ: Mười hai nghìn đồng)"]],
      findings: [{ cell: "A6", message: "one", fix: { set: { A6: "(Bằng chữ: Mười hai triệu đồng)" } } }],
    },
    {
      name: "a formula makes the text",
      rows: [...ROWS, ["Bằng chữ: Mười ba triệu đồng"]],
      formulas: { A6: "DocSo(C5)" },
      findings: [{ cell: "A6", message: "one" }],
    },
    {
      name: "part of a đồng has no words",
      rows: [
        "| | Đơn vị tính: đồng",
        ONE,
        ["1", "In ấn", 5.5],
        [null, "Tổng cộng", 5.5],
        ["Bằng chữ: Năm đồng"],
      ],
      findings: [{ cell: "A5", message: "one", data: { expected: "5,5" } }],
    },
  ],
});
