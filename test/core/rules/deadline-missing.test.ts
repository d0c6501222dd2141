import { deadlineMissing } from "../../../src/core/rules/deadline-missing";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nội dung, nhiệm vụ | Đơn vị chủ trì | Thời gian thực hiện";

testRule(deadlineMissing, {
  valid: [
    {
      name: "phrases, real dates, years and months all are deadlines",
      rows: [
        HEADER,
        "1 | Rà soát văn bản | Phòng Tư pháp | Thường xuyên",
        ["2", "Kiểm tra văn bản", "Phòng Tư pháp", { type: "date", serial: 45596 }],
        "3 | Báo cáo năm | Phòng Tư pháp | 2024",
        "4 | Hòa giải | Phòng Tư pháp | Theo quy định",
      ],
    },
    {
      name: "a merged deadline",
      rows: [HEADER, "1 | Rà soát văn bản | Phòng Tư pháp | Quý I", "2 | Kiểm tra văn bản | Phòng Tư pháp"],
      merges: ["D2:D3"],
    },
    {
      name: "milestones in continuation rows only",
      rows: [HEADER, "1 | Rà soát văn bản | Phòng Tư pháp", " || | Quý I", "||| Quý III"],
    },
    {
      name: "a deadline merged over its item's task, too",
      rows: [HEADER, "1 | Rà soát văn bản | Phòng Tư pháp | Cả năm", "|| Phòng Nội vụ"],
      merges: ["A2:A3", "B2:B3", "D2:D3"],
    },
    {
      name: "the section says it for its items",
      rows: [
        HEADER,
        "A | NHIỆM VỤ QUÝ I || Quý I/2024",
        "1 | Rà soát | Phòng Tư pháp",
        "2 | Kiểm tra | Phòng Tư pháp",
      ],
    },
    {
      name: "the parts say it",
      rows: [
        HEADER,
        "1 | Thủ tục hành chính | Văn phòng",
        "a) | Công khai || Quý I",
        "b) | Rà soát || Quý II",
      ],
    },
    {
      name: "an error shown in the cell is another rule's finding",
      rows: [HEADER, ["1", "Rà soát văn bản", "Phòng Tư pháp", { type: "error", code: "#REF!" }]],
    },
    {
      name: "a plan without the column",
      rows: [
        "TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp",
        "1 | Rà soát | Phòng Tư pháp | Phòng Nội vụ",
      ],
    },
  ],
  invalid: [
    {
      name: "a blank deadline, to merge with the one above",
      rows: [HEADER, "1 | Rà soát văn bản | Phòng Tư pháp | Quý I", "2 | Kiểm tra văn bản | Phòng Tư pháp"],
      findings: [{ cell: "D3", message: "missing", fix: { merge: ["D2:D3"] } }],
    },
    {
      name: "two in a row: the second has nothing above to merge with",
      rows: [
        HEADER,
        "1 | Rà soát văn bản | Phòng Tư pháp | Quý I",
        "2 | Kiểm tra văn bản | Phòng Tư pháp",
        "3 | Báo cáo | Phòng Tư pháp | -",
      ],
      findings: [
        { cell: "D3", message: "missing", fix: { merge: ["D2:D3"] } },
        { cell: "D4", message: "missing" },
      ],
    },
    {
      name: "the first item of a section",
      rows: [
        HEADER,
        "I | THỂ CHẾ",
        "1 | Rà soát văn bản | Phòng Tư pháp | Quý I",
        "II | BỘ MÁY",
        "1 | Sắp xếp bộ máy | Phòng Nội vụ",
      ],
      findings: [{ cell: "D5", message: "missing" }],
    },
    {
      name: "the merge of the duties stops before the last row",
      rows: [
        HEADER,
        "1 | Rà soát văn bản | Phòng Tư pháp | Quý I",
        "2 | Kiểm tra văn bản",
        "3 | Tổng hợp, báo cáo | Phòng Nội vụ",
      ],
      merges: ["C2:C3", "D2:D3"],
      findings: [{ cell: "D4", message: "missing", fix: { merge: ["D2:D4"] } }],
    },
    {
      name: "numbers run through the sections",
      rows: [
        HEADER,
        "I. THỂ CHẾ",
        "1. | Rà soát văn bản | Phòng Tư pháp | Quý I",
        "II. BỘ MÁY",
        "2. | Sắp xếp bộ máy | Phòng Nội vụ",
      ],
      merges: ["A2:D2", "A4:D4"],
      findings: [{ cell: "D5", message: "missing" }],
    },
    {
      name: "a merge upwards would lose text: a blank merged cell of its own gets no fix",
      rows: [
        HEADER,
        "1 | Rà soát văn bản | Phòng Tư pháp | Quý I",
        "2 | Kiểm tra văn bản | Phòng Tư pháp",
        "|| Phòng Nội vụ",
      ],
      merges: ["A3:A4", "B3:B4", "D3:D4"],
      findings: [{ cell: "D3", message: "missing" }],
    },
  ],
});
