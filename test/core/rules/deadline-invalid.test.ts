import { deadlineInvalid } from "../../../src/core/rules/deadline-invalid";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành";
const due = (...deadlines: string[]) => [
  "KẾ HOẠCH NĂM 2024",
  HEADER,
  ...deadlines.map((text, at) => [at + 1, `Việc số ${at + 1}`, "Phòng Nội vụ", text]),
];

testRule(deadlineInvalid, {
  valid: [
    {
      name: "days that exist, the leap day included",
      rows: due("29/02/2024", "29/02", "31/12", "01/01/2024", "Trước ngày 28/02/2023"),
    },
    {
      name: "quarters and months that exist",
      rows: due("Quý IV", "Quý 4", "quý 01", "Tháng 12", "Tháng 01/2024", "Quý III - IV/2024"),
    },
    {
      name: "numbers that are no dates",
      rows: due(
        "Theo Kế hoạch số 32/13/KH-UBND",
        "100% hồ sơ",
        "Theo Nghị định 45/2020/NĐ-CP",
        "24/7",
        "Quyết định 15/2024/QĐ-UBND",
        "Công văn số 30/2/CV",
      ),
    },
    {
      name: "a month and a year, a day and a month, one-digit or two",
      rows: due("6/2025", "5/9", "05/09", "5.9.2024", "05-09-2024", "ngày 5 tháng 9 năm 2024"),
    },
    {
      name: "vague phrases and real dates",
      rows: [
        HEADER,
        "1 | Rà soát | Phòng Tư pháp | Theo quy định",
        ["2", "Kiểm tra", "Phòng Tư pháp", { type: "date", serial: 45351 }],
      ],
    },
    {
      name: "a leap day of a plan over several years",
      rows: ["KẾ HOẠCH GIAI ĐOẠN 2022 - 2025", HEADER, "1 | Rà soát | Phòng Tư pháp | 29/02"],
    },
  ],
  invalid: [
    {
      name: "days, months and quarters that do not exist",
      rows: due(
        "Trước ngày 31/02",
        "Tháng 13",
        "Quý V",
        "31/4/2024",
        "30/02/2024",
        "Quý 5/2024",
        "15/13/2024",
      ),
      findings: [
        { cell: "D3", message: "date" },
        { cell: "D4", message: "month" },
        { cell: "D5", message: "quarter" },
        { cell: "D6", message: "date" },
        { cell: "D7", message: "date" },
        { cell: "D8", message: "quarter" },
        { cell: "D9", message: "date" },
      ],
    },
    {
      name: "one of several milestones; a merged cell once",
      rows: [
        HEADER,
        ["1", "Rà soát", "Phòng Tư pháp", "- Quý I;\n- Trước ngày 31/11"],
        "2 | Kiểm tra | Phòng Tư pháp",
        "||| Quý VI",
      ],
      merges: ["D2:D3"],
      findings: [
        { cell: "D2", message: "date" },
        { cell: "D4", message: "quarter" },
      ],
    },
    {
      name: "29 February outside a leap year",
      rows: ["KẾ HOẠCH NĂM 2025", HEADER, "1 | Rà soát | Phòng Tư pháp | Trước ngày 29/02"],
      findings: [{ cell: "D3", message: "date" }],
    },
  ],
});
