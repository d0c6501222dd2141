import { sectionEmpty } from "../../../src/core/rules/section-empty";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian";

testRule(sectionEmpty, {
  valid: [
    {
      name: "every section has items",
      rows: [
        HEADER,
        "I | THỂ CHẾ",
        "1 | Rà soát | Phòng Tư pháp | Quý I",
        "II | BỘ MÁY",
        "1 | Sắp xếp | Phòng Nội vụ | Quý I",
      ],
    },
    {
      name: "sections within sections",
      rows: [
        HEADER,
        "A | NHIỆM VỤ CHUNG",
        "I | THỂ CHẾ",
        "1 | Rà soát | Phòng Tư pháp | Quý I",
        "B | NHIỆM VỤ RIÊNG",
        "I | BỘ MÁY",
        "1 | Sắp xếp | Phòng Nội vụ | Quý I",
      ],
    },
    {
      name: "a section that carries a task itself",
      rows: [
        HEADER,
        "I | THỂ CHẾ",
        "1 | Rà soát | Phòng Tư pháp | Quý I",
        "II | Thực hiện các nội dung khác | Các đơn vị | Quý IV",
      ],
    },
    {
      name: "a section whose items have no numbers or are bullets",
      rows: [
        HEADER,
        "I | THỂ CHẾ",
        "| Rà soát văn bản | Phòng Tư pháp | Quý I",
        "II | BỘ MÁY",
        "+ | Sắp xếp | Phòng Nội vụ | Quý I",
      ],
    },
    {
      name: "items after a page break",
      rows: [HEADER, "I | THỂ CHẾ", "", HEADER, "1 | Rà soát | Phòng Tư pháp | Quý I"],
    },
    {
      name: "a score table whose sections carry their points",
      rows: [
        "TT | Tiêu chí | Điểm tối đa | Điểm trừ | Cơ quan chủ trì",
        "I | CHỈ ĐẠO | 10 | 0",
        "II | THỂ CHẾ | 10 | 1",
        "1 | TC 2.1 Rà soát | 2 | 1 | Phòng Tư pháp",
      ],
    },
    {
      name: "titles spread over the width without a number",
      rows: [HEADER, "NHIỆM VỤ TRỌNG TÂM", "I | THỂ CHẾ", "1 | Rà soát | Phòng Tư pháp | Quý I"],
      merges: ["A2:D2"],
    },
    {
      name: "a name over two rows",
      rows: [
        HEADER,
        "I | CẢI CÁCH THỂ CHẾ",
        "1 | Rà soát | Phòng Tư pháp | Quý I",
        "2 || Phòng Tư pháp | Quý I",
      ],
    },
  ],
  invalid: [
    {
      name: "followed by the next section, by a total, by the end",
      rows: [
        HEADER,
        "I | THỂ CHẾ",
        "II | BỘ MÁY",
        "1 | Sắp xếp | Phòng Nội vụ | Quý I",
        "III | TÀI CHÍNH CÔNG",
      ],
      findings: [
        { cell: "A2", message: "empty", data: { section: "THỂ CHẾ" } },
        { cell: "A5", message: "empty", data: { section: "TÀI CHÍNH CÔNG" } },
      ],
    },
    {
      name: "before the total",
      rows: [HEADER, "I | THỂ CHẾ", "1 | Rà soát | Phòng Tư pháp | Quý I", "II | BỘ MÁY", "| Tổng cộng"],
      findings: [{ cell: "A4", message: "empty" }],
    },
    {
      name: "name and number in one merged cell",
      rows: [HEADER, "I. THỂ CHẾ", "II. BỘ MÁY", "1 | Sắp xếp | Phòng Nội vụ | Quý I"],
      merges: ["A2:D2", "A3:D3"],
      findings: [{ cell: "A2", message: "empty", data: { section: "THỂ CHẾ" } }],
    },
    {
      name: "the inner one of two levels",
      rows: [
        HEADER,
        "A | CHUNG",
        "I | THỂ CHẾ",
        "B | RIÊNG",
        "I | BỘ MÁY",
        "1 | Sắp xếp | Phòng Nội vụ | Quý I",
      ],
      findings: [{ cell: "A3", message: "empty", data: { section: "THỂ CHẾ" } }],
    },
  ],
});
