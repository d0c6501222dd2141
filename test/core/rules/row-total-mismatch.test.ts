import { rowTotalMismatch } from "../../../src/core/rules/row-total-mismatch";
import { ONE, SOURCES, UNIT } from "./budget-pages";
import { testRule } from "./rule-tester";

testRule(rowTotalMismatch, {
  valid: [
    {
      name: "right rows; a blank source is 0",
      rows: [UNIT, SOURCES, "1 | In ấn | 5 | 2 | 3", "2 | Xe | 7 | | 7", "| Tổng cộng | 12 | 2 | 10"],
    },
    { name: "no sources", rows: [UNIT, ONE, "1 | In ấn | 5", "2 | Xe | 7"] },
    {
      name: "numbers as text are read",
      rows: [UNIT, SOURCES, "1 | In ấn | 5.000 | 2000 | 3.000"],
    },
    {
      name: "the noise of binary fractions",
      rows: [UNIT, SOURCES, ["1", "In ấn", 0.3, 0.1, 0.2], ["2", "Xe", 0.30000000000000004, 0.1, 0.2]],
    },
    {
      name: "a source in words leaves it open",
      rows: [UNIT, SOURCES, "1 | In ấn | 5 | 2 | xã tự cân đối 3", "2 | Xe | 7 | | 7"],
    },
    {
      name: "one source of several is listed",
      rows: [
        UNIT,
        "TT | Nội dung | Tổng kinh phí | Nguồn ngân sách tỉnh",
        "1 | In ấn | 5 | 2",
        "2 | Xe | 7 | 1",
        "3 | Loa | 9 | 9",
      ],
    },
  ],
  invalid: [
    {
      name: "first, in the middle, last: each with the sums that change with it",
      rows: [
        UNIT,
        SOURCES,
        "1 | In ấn | 6 | 2 | 3",
        "2 | Xe | 7 | | 7",
        "3 | Loa | 8 | 4 | 5",
        "| Tổng cộng | 21 | 6 | 15",
      ],
      findings: [
        {
          cell: "C3",
          message: "differs",
          data: { stated: "6", expected: "5", gap: "1" },
          related: ["D3", "E3"],
          fix: { set: { C3: "=SUM(D3:E3)", C5: "=SUM(D5:E5)" } },
        },
        { cell: "C5", message: "differs", fix: { set: { C3: "=SUM(D3:E3)", C5: "=SUM(D5:E5)" } } },
      ],
    },
    {
      name: "a source with a digit wrong parts the row and the column; all sums follow it",
      rows: [
        UNIT,
        SOURCES,
        "1 | In ấn | 5000 | 2000 | 3000",
        "2 | Xe | 7000 | 70000 |",
        "3 | Loa | 1000 | | 1000",
        "| Tổng cộng | 13000 | 9000 | 4000",
      ],
      findings: [
        {
          cell: "C4",
          message: "differs",
          data: { stated: "7.000", expected: "70.000", gap: "63.000" },
          fix: { set: { C4: "=SUM(D4:E4)", C6: "=SUM(C3:C5)", D6: "=SUM(D3:D5)" } },
        },
      ],
    },
    {
      name: "a blank total",
      rows: [UNIT, SOURCES, "1 | In ấn | | 2 | 3", "2 | Xe | 7 | | 7"],
      findings: [
        { cell: "C3", message: "blank", data: { expected: "5" }, fix: { set: { C3: "=SUM(D3:E3)" } } },
      ],
    },
    {
      name: "sources that come to more than the total, though not all are listed",
      rows: [
        UNIT,
        "TT | Nội dung | Tổng kinh phí | Nguồn ngân sách tỉnh",
        "1 | In ấn | 5 | 2",
        "2 | Xe | 7 | 1",
        "3 | Loa | 3 | 9",
      ],
      findings: [{ cell: "C5", message: "differs", data: { gap: "6" } }],
    },
    {
      name: "a source typed as text is mended first",
      rows: [UNIT, SOURCES, "1 | In ấn | 6 | 2,0 | 3", "2 | Xe | 7 | | 7"],
      findings: [{ cell: "C3", message: "differs" }],
    },
    {
      name: "a total that changes is said anew in words",
      rows: [
        UNIT,
        SOURCES,
        "1 | In ấn | 5 | 2 | 4",
        "2 | Xe | 7 | 7 |",
        "| Tổng cộng | 12 | 9 | 4",
        "Bằng chữ: Mười hai nghìn đồng",
      ],
      findings: [
        {
          cell: "C3",
          message: "differs",
          fix: { set: { C3: "=SUM(D3:E3)", C5: "=SUM(C3:C4)", A6: "Bằng chữ: Mười ba nghìn đồng" } },
        },
        {
          cell: "C5",
          message: "differs",
          fix: { set: { C3: "=SUM(D3:E3)", C5: "=SUM(C3:C4)", A6: "Bằng chữ: Mười ba nghìn đồng" } },
        },
      ],
    },
    {
      name: "years that the other rows show to make up the total",
      rows: [
        UNIT,
        "TT | Nội dung | Tổng kinh phí | Năm 2026 | Năm 2027",
        "1 | In ấn | 5 | 2 | 3",
        "2 | Xe | 8 | | 7",
        "3 | Loa | | 1 | 1",
        "4 | Máy | 9 | 9 |",
      ],
      findings: [
        {
          cell: "C4",
          message: "parts",
          data: { stated: "8", expected: "7", gap: "1" },
          related: ["D4", "E4"],
          fix: { set: { C4: "=SUM(D4:E4)", C5: "=SUM(D5:E5)" } },
        },
        {
          cell: "C5",
          message: "blankParts",
          data: { expected: "2" },
          fix: { set: { C4: "=SUM(D4:E4)", C5: "=SUM(D5:E5)" } },
        },
      ],
    },
    {
      name: "a total row that adds neither way",
      rows: [UNIT, SOURCES, "1 | In ấn | 5 | 2 | 3", "2 | Xe | 7 | | 7", "| Tổng cộng | 20 | 2 | 10"],
      findings: [{ cell: "C5", message: "differs", fix: { set: { C5: "=SUM(C3:C4)" } } }],
    },
  ],
});
