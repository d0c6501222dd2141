import { amountInWordsSpelling } from "../../../src/core/rules/amount-in-words-spelling";
import { ONE, SOURCES, UNIT } from "./budget-pages";
import { testRule } from "./rule-tester";

const ROWS = [UNIT, ONE, "1 | In ấn | 21104", "| Tổng cộng | 21104"];
const STANDARD = "Hai mươi mốt triệu một trăm linh bốn nghìn đồng";
const VARIANTS = "Hai mươi mốt triệu một trăm lẻ tư ngàn đồng";
const TWO = [UNIT, SOURCES, "1 | In ấn | 21000 | 20000 | 1000", "| Tổng cộng | 21000 | 20000 | 1000"];

testRule(amountInWordsSpelling, {
  valid: [
    { name: "standard words", rows: [...ROWS, [`Bằng chữ: ${STANDARD}./.`]] },
    { name: "regional words are as right", rows: [...ROWS, [`Bằng chữ: ${VARIANTS}`]] },
    {
      name: "another number, which is an error of its own",
      rows: [...ROWS, ["Bằng chữ: Hai mươi mươi một đồng"]],
    },
    { name: "no words", rows: ROWS },
  ],
  invalid: [
    {
      name: "một for mốt",
      rows: [...ROWS, ["Bằng chữ: Hai mươi một triệu một trăm linh bốn nghìn đồng"]],
      findings: [
        {
          cell: "A5",
          message: "one",
          data: { written: "Hai mươi một triệu một trăm linh bốn nghìn đồng" },
          fix: { set: { A5: `Bằng chữ: ${STANDARD}` } },
        },
      ],
    },
    {
      name: "a stray comma, no capital, left out marks",
      rows: [...ROWS, ["Bằng chữ: hai mươi mốt triệu, một trăm linh bon nghìn đồng chẵn"]],
      findings: [{ cell: "A5", message: "one", fix: { set: { A5: `Bằng chữ: ${STANDARD} chẵn` } } }],
    },
    {
      name: "two in one cell are one finding; a right one between stays",
      rows: [
        ...TWO,
        [
          "Bằng chữ: Hai mươi một triệu đồng. Trong đó: ngân sách tỉnh hai mươi triệu đồng, ngân sách xã một triệu, đồng",
        ],
      ],
      findings: [
        {
          cell: "A5",
          message: "several",
          data: { count: 2 },
          fix: {
            set: {
              A5: "Bằng chữ: Hai mươi mốt triệu đồng. Trong đó: ngân sách tỉnh hai mươi triệu đồng, ngân sách xã một triệu đồng",
            },
          },
        },
      ],
    },
    {
      name: "regional words, where the office wants one way",
      settings: { rules: { "amount-in-words-spelling": { options: { variants: true } } } },
      rows: [...ROWS, [`Bằng chữ: ${VARIANTS}`]],
      findings: [{ cell: "A5", message: "one", fix: { set: { A5: `Bằng chữ: ${STANDARD}` } } }],
    },
    {
      name: "a formula makes the text",
      rows: [...ROWS, ["Bằng chữ: hai mươi mốt triệu một trăm linh bốn nghìn đồng"]],
      formulas: { A5: "DocSo(C4)" },
      findings: [{ cell: "A5", message: "one" }],
    },
  ],
});
