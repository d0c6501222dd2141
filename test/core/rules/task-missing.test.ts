import { taskMissing } from "../../../src/core/rules/task-missing";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian";

testRule(taskMissing, {
  valid: [
    {
      name: "every number has its task",
      rows: [HEADER, "1 | Rà soát | Phòng Tư pháp | Quý I", "1.1 | Rà soát nghị quyết", "a) | Của HĐND"],
    },
    {
      name: "continuation rows have neither number nor task",
      rows: [HEADER, "1 | Rà soát | Phòng Tư pháp | Quý I", " || Phòng Nội vụ | Quý II"],
    },
    {
      name: "numbers and tasks merged over several rows",
      rows: [
        HEADER,
        "1 | Rà soát | Phòng Tư pháp | Quý I",
        " || Phòng Nội vụ | Quý II",
        "2 | Kiểm tra | Phòng Tư pháp | Quý I",
      ],
      merges: ["A2:A3", "B2:B3"],
    },
    {
      name: "one task merged over two numbers",
      rows: [
        HEADER,
        "1 | Rà soát, hệ thống hóa văn bản | Phòng Tư pháp | Quý I",
        "2 || Phòng Nội vụ | Quý II",
      ],
      merges: ["B2:B3"],
    },
    {
      name: "column numbers, blank rows and header again",
      rows: [
        HEADER,
        "1 | 2 | 3 | 4",
        "1 | Rà soát | Phòng Tư pháp | Quý I",
        "",
        HEADER,
        "2 | Kiểm tra | Phòng Tư pháp | Quý I",
      ],
    },
    {
      name: "criteria and their parts in two columns, one blank where the other is filled",
      rows: [
        "TT | Tiêu chí | Tiêu chí thành phần | Điểm tối đa | Điểm tự chấm",
        "1 | Kế hoạch | | 5 | 4",
        "1.1 | | Ban hành kế hoạch | 3 | 2",
        "1.2 | | Báo cáo kết quả | 2 | 2",
      ],
    },
    {
      name: "a table without numbers",
      rows: ["Nhiệm vụ | Cơ quan chủ trì | Thời gian", "Rà soát | Phòng Tư pháp | Quý I"],
    },
    {
      name: "a section whose name is merged from TT",
      rows: [HEADER, "I. CẢI CÁCH THỂ CHẾ", "1 | Rà soát | Phòng Tư pháp | Quý I"],
      merges: ["A2:D2"],
    },
    {
      name: "a dash in TT of an otherwise blank row",
      rows: [
        HEADER,
        "1 | Rà soát | Phòng Tư pháp | Quý I",
        "- | - | - | -",
        "2 | Kiểm tra | Phòng Tư pháp | Quý I",
      ],
    },
  ],
  invalid: [
    {
      name: "a number with duties but no task",
      rows: [
        HEADER,
        "1 | Rà soát | Phòng Tư pháp | Quý I",
        "2 || Phòng Nội vụ | Quý I",
        "3 | Báo cáo | Văn phòng | Quý IV",
      ],
      findings: [{ cell: "B3", message: "missing", data: { number: "2" } }],
    },
    {
      name: "a number alone, as text, with a stop, with spaces for a task",
      rows: [
        HEADER,
        "1 | Rà soát | Phòng Tư pháp | Quý I",
        "2",
        ["3.", "  ", null, null],
        ["4", "\u00a0", "Văn phòng", "Quý I"],
        ["5", "…", "Văn phòng", "Quý I"],
        "6 | Báo cáo | Văn phòng | Quý IV",
      ],
      findings: ["B3", "B4", "B5", "B6"].map((cell, at) => ({
        cell,
        message: "missing",
        data: { number: String(at + 2) },
      })),
    },
    {
      name: "a part without words",
      rows: [
        HEADER,
        "3 | Rà soát | Phòng Tư pháp | Quý I",
        "3.1 || Phòng Tư pháp | Quý I",
        "3.2 | Báo cáo | Văn phòng | Quý I",
      ],
      findings: [{ cell: "B3", message: "missing", data: { number: "3.1" } }],
    },
    {
      name: "a letter is named as it is written",
      rows: [
        HEADER,
        "1 | Tuyên truyền | Phòng Văn hóa - Xã hội | Quý I",
        "a) | Trên loa",
        "b) || Phòng Văn hóa - Xã hội | Quý I",
        "đ) || Phòng Văn hóa - Xã hội | Quý I",
      ],
      findings: [
        { cell: "B4", message: "missing", data: { number: "b)" } },
        { cell: "B5", message: "missing", data: { number: "đ)" } },
      ],
    },
    {
      name: "a bullet without words",
      rows: [
        HEADER,
        "1 | Tuyên truyền | Phòng Văn hóa - Xã hội | Quý I",
        "+ || Phòng Nội vụ | Quý I",
        "+ | … | Phòng Nội vụ | Quý I",
      ],
      findings: [
        { cell: "B3", message: "missing", data: { number: "+" } },
        { cell: "B4", message: "missing", data: { number: "+" } },
      ],
    },
  ],
});
