import { productMismatch } from "../../../src/core/rules/product-mismatch";
import { ONE, UNIT } from "./budget-pages";
import { testRule } from "./rule-tester";

const PLAIN_SOURCES = "TT | Nội dung | Nguồn ngân sách tỉnh | Nguồn ngân sách xã";

testRule(productMismatch, {
  valid: [
    {
      name: "right once the units of account are considered",
      rows: [
        UNIT,
        ONE,
        "1 | Mua máy (8 xã x 50.000.000 đồng/xã) | 400000",
        "2 | Thuê mạng 12 tháng × 1,5 triệu đồng/tháng | 18000",
        "3 | Hai lớp: 2 lớp x 15 triệu đồng + 100 bộ x 50.000 đồng | 35000",
      ],
    },
    { name: "no multiplication of money", rows: [UNIT, ONE, "1 | Tập huấn 2 buổi x 3 lần | 7000"] },
    {
      name: "the text names more that the amount pays for",
      rows: [UNIT, ONE, "1 | Hội nghị (100 người x 50.000 đồng), thuê hội trường | 8000"],
    },
    {
      name: "no amount",
      rows: [UNIT, ONE, "1 | Mua máy (8 xã x 50.000.000 đồng/xã) | Lồng ghép", "2 | Xe | 5"],
    },
    {
      name: "the sources together are the amount",
      rows: [UNIT, PLAIN_SOURCES, "1 | Mua máy (8 xã x 50.000.000 đồng/xã) | 150000 | 250000"],
    },
    { name: "any unit fits where none is said", rows: [ONE, "1 | Mua máy (8 xã x 50 triệu đồng) | 400"] },
  ],
  invalid: [
    {
      name: "a digit too few, first and last",
      rows: [
        UNIT,
        ONE,
        "1 | Mua máy (8 xã x 50.000.000 đồng/xã) | 40000",
        "2 | Xe | 5",
        "3 | Thuê mạng 12 tháng × 1,5 triệu đồng/tháng | 15000",
      ],
      findings: [
        {
          cell: "C3",
          message: "dong",
          data: { calculation: "8 × 50.000.000", product: "400.000.000", stated: "40.000.000" },
          related: ["B3"],
        },
        { cell: "C5", message: "dong", data: { product: "18.000.000", stated: "15.000.000" } },
      ],
    },
    {
      name: "less than the text asks for, though the text goes on",
      rows: [UNIT, ONE, "1 | Hội nghị (100 người x 50.000 đồng), thuê hội trường | 4000"],
      findings: [{ cell: "C3", message: "dong" }],
    },
    {
      name: "numbers without đồng, or a table without a unit",
      rows: [UNIT, ONE, "1 | Mua máy (8 xã x 50.000) | 40000"],
      findings: [{ cell: "C3", message: "plain", data: { product: "400.000", stated: "40.000" } }],
    },
    {
      name: "a task merged over two rows is named by its first cell",
      rows: [UNIT, ONE, "1 | Mua máy (8 xã x 50.000.000 đồng/xã) | 40000", "| | 360000"],
      merges: ["A3:A4", "B3:B4"],
      findings: [{ cell: "C3", message: "dong", related: ["B3"] }],
    },
  ],
});
