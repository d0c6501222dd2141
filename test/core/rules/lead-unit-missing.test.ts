import { leadUnitMissing } from "../../../src/core/rules/lead-unit-missing";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành";

testRule(leadUnitMissing, {
  valid: [
    {
      name: "a ditto mark says what the cell above says",
      rows: [HEADER, "1 | Ban hành kế hoạch | Phòng Nội vụ | Quý I", "2 | Báo cáo | -nt- | Như trên"],
    },
    {
      name: "filled down with a stray space, it is one item",
      rows: [
        HEADER,
        [1, "Ban hành kế hoạch ", "Phòng Nội vụ", "Quý I"],
        [1, "Ban hành kế hoạch", null, "Quý III"],
      ],
    },
    {
      name: "every item has a lead unit",
      rows: [
        HEADER,
        "1 | Ban hành kế hoạch | Phòng Nội vụ | Quý I",
        "2 | Tự kiểm tra | Chủ tịch UBND xã | Quý II",
      ],
    },
    {
      name: "a merged cell speaks for all rows that it covers",
      rows: [
        HEADER,
        "1 | Ban hành kế hoạch | Phòng Nội vụ | Quý I",
        "2 | Tự kiểm tra || Quý II",
        "3 | Báo cáo || Quý IV",
      ],
      merges: ["C2:C4"],
    },
    {
      name: "a merged cell goes on through a section row",
      rows: [
        HEADER,
        "I | THỂ CHẾ",
        "1 | Rà soát | Phòng Nội vụ | Quý I",
        "II | TTHC",
        "1 | Công khai || Quý II",
      ],
      merges: ["C3:C5"],
    },
    {
      name: "a continuation row names it",
      rows: [HEADER, "1 | Ban hành kế hoạch || Quý I", " || Văn phòng HĐND và UBND | Quý II"],
    },
    {
      name: "the row after a page break names it",
      rows: [
        HEADER,
        "1 | Ban hành kế hoạch và || Quý I",
        HEADER,
        " | tổ chức thực hiện | Văn phòng HĐND và UBND | Quý II",
        "2 | Tự kiểm tra | Phòng Nội vụ | Quý II",
      ],
    },
    {
      name: "the parts name their own",
      rows: [
        HEADER,
        "3 | Kiểm soát thủ tục hành chính",
        "3.1 | Công khai thủ tục | Văn phòng HĐND và UBND | Quý I",
        "3.2 | Rà soát thủ tục | Phòng Tư pháp | Quý II",
      ],
    },
    {
      name: "the item speaks for its parts, however they are numbered",
      rows: [
        HEADER,
        "1 | Kiểm soát thủ tục | Văn phòng HĐND và UBND | Quý I",
        "1.1 | Công khai",
        "2 | Tuyên truyền | Phòng Văn hóa - Xã hội | Quý I",
        "a) | Trên loa",
        "b) | Trên mạng",
        "3 | Tập huấn | Phòng Nội vụ | Quý I",
        "+ | Cho công chức",
        "- | Cho người dân",
        " | - Cho đoàn viên",
      ],
    },
    {
      name: "the section's row says it for its items",
      rows: [
        HEADER,
        "I | CẢI CÁCH THỂ CHẾ | Phòng Tư pháp",
        "1 | Rà soát văn bản || Quý I",
        "2 | Kiểm tra văn bản || Quý II",
      ],
    },
    {
      name: "sections in both columns, merged, spread or in one cell",
      rows: [
        HEADER,
        "I | CẢI CÁCH THỂ CHẾ",
        "1 | Rà soát văn bản | Phòng Tư pháp | Quý I",
        "II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
        "1 | Công khai | Văn phòng HĐND và UBND | Quý I",
        "C | CHUYỂN ĐỔI SỐ | CHUYỂN ĐỔI SỐ | CHUYỂN ĐỔI SỐ",
        "1 | Số hóa | Văn phòng HĐND và UBND | Quý I",
      ],
      merges: ["B2:D2", "A4:D4"],
    },
    {
      name: "column numbers, header again, blank rows, totals, notes and signatures are no items",
      rows: [
        "UBND XÃ A",
        "PHỤ LỤC I",
        HEADER,
        "(1) | (2) | (3) | (4)",
        "1 | Rà soát văn bản | Phòng Tư pháp | Quý I",
        "",
        HEADER,
        "2 | Kiểm tra văn bản | Phòng Tư pháp | Quý II",
        " | Tổng cộng: 02 nhiệm vụ",
        "Ghi chú: Các đơn vị báo cáo trước ngày 25 hằng tháng",
        "||| TM. ỦY BAN NHÂN DÂN",
        "||| CHỦ TỊCH",
      ],
    },
    {
      name: "a table without the column",
      rows: ["TT | Nhiệm vụ | Sản phẩm | Thời gian", "1 | Rà soát văn bản | Báo cáo | Quý I"],
    },
    {
      name: "a number without a task is another rule's finding",
      rows: [HEADER, "1 | Rà soát văn bản | Phòng Tư pháp | Quý I", "2"],
    },
    {
      name: "cells filled down after unmerging",
      rows: [
        HEADER,
        "1 | Rà soát văn bản | Phòng Tư pháp | Quý I",
        "1 | Rà soát văn bản || Quý II",
        "2 | Kiểm tra | Phòng Tư pháp | Quý II",
      ],
    },
    {
      name: "an answer that is typed in lower case or abbreviated is an answer",
      rows: [HEADER, "1 | Rà soát văn bản | vp-tk | Quý I", "2 | Kiểm tra | Như trên | Quý II"],
    },
  ],
  invalid: [
    {
      name: "a blank cell in the first row: nothing above to merge with",
      rows: [HEADER, "1 | Rà soát văn bản || Quý I", "2 | Kiểm tra | Phòng Tư pháp | Quý II"],
      findings: [{ cell: "C2", message: "missing" }],
    },
    {
      name: "blanks made of spaces, no-break spaces, dashes, dots and line breaks",
      rows: [
        HEADER,
        ["1", "Rà soát văn bản", "   ", "Quý I"],
        ["2", "Kiểm tra văn bản", "\u00a0\u00a0", "Quý I"],
        ["3", "Theo dõi thi hành pháp luật", " - ", "Quý I"],
        ["4", "Tuyên truyền pháp luật", "…", "Quý I"],
        ["5", "Hòa giải ở cơ sở", "\n", "Quý I"],
        ["6", "Tiếp công dân", "......", "Quý I"],
      ],
      findings: ["C2", "C3", "C4", "C5", "C6", "C7"].map((cell) => ({ cell, message: "missing" })),
    },
    {
      name: "a merged cell that stops a row too early",
      rows: [
        HEADER,
        "1 | Ban hành kế hoạch | Phòng Nội vụ | Quý I",
        "2 | Tự kiểm tra || Quý II",
        "3 | Báo cáo || Quý IV",
      ],
      merges: ["C2:C3"],
      findings: [{ cell: "C4", message: "missing", fix: { merge: ["C2:C4"] } }],
    },
    {
      name: "one part of several",
      rows: [
        HEADER,
        "3 | Kiểm soát thủ tục hành chính",
        "3.1 | Công khai thủ tục | Văn phòng HĐND và UBND | Quý I",
        "3.2 | Rà soát thủ tục || Quý II",
        "4 | Tuyên truyền",
        "a) | Trên loa || Quý II",
        "b) | Trên mạng | Phòng Văn hóa - Xã hội | Quý II",
      ],
      findings: [
        { cell: "C4", message: "missing", fix: { merge: ["C3:C4"] } },
        { cell: "C6", message: "missing" },
      ],
    },
    {
      name: "no part at all: the item is named, once",
      rows: [
        HEADER,
        "3 | Kiểm soát thủ tục hành chính",
        "3.1 | Công khai || Quý I",
        "3.2 | Rà soát || Quý II",
      ],
      findings: [{ cell: "C2", message: "missing" }],
    },
    {
      name: "the section before says it, this one does not",
      rows: [
        HEADER,
        "I | THỂ CHẾ | Phòng Tư pháp",
        "1 | Rà soát văn bản || Quý I",
        "II | BỘ MÁY",
        "1 | Sắp xếp bộ máy || Quý II",
      ],
      findings: [{ cell: "C5", message: "missing" }],
    },
    {
      name: "a section that carries a task itself",
      rows: [
        HEADER,
        "I | THỂ CHẾ",
        "1 | Rà soát văn bản | Phòng Tư pháp | Quý I",
        "II | Thực hiện các nội dung khác của chương trình || Quý IV",
      ],
      findings: [{ cell: "C4", message: "missing" }],
    },
    {
      name: "a table without TT, a hidden row, a formula that gives nothing",
      rows: [
        "Nhiệm vụ | Cơ quan chủ trì | Thời gian",
        "Rà soát văn bản | Phòng Tư pháp | Quý I",
        "Kiểm tra văn bản || Quý II",
        ["Báo cáo kết quả", "", "Quý IV"],
      ],
      hiddenRows: [3],
      formulas: { B4: 'IF(D4="","",D4)' },
      findings: [
        { cell: "B3", message: "missing", fix: { merge: ["B2:B3"] } },
        { cell: "B4", message: "missing" },
      ],
    },
    {
      name: "below a title, on the second sheet, with columns in another order",
      rows: [HEADER, "1 | Rà soát văn bản | Phòng Tư pháp | Quý I"],
      also: [
        {
          sheet: "Phụ lục II",
          rows: [
            "PHỤ LỤC II",
            "Số TT | Thời hạn | Nội dung công việc | Đơn vị chủ trì",
            "1. | Quý I | Rà soát văn bản",
          ],
        },
      ],
      findings: [{ cell: "Phụ lục II!D3", message: "missing" }],
    },
    {
      name: "a score table with duty columns",
      rows: [
        "TT | Tiêu chí | Điểm tối đa | Điểm trừ | Bộ phận chủ trì | Thời hạn",
        "I | CÔNG TÁC CHỈ ĐẠO | 10",
        "1 | TC 1.1 Ban hành kế hoạch | 2 | 0 | Văn phòng HĐND và UBND | Quý I",
        "2 | TC 1.2 Chế độ báo cáo | 2 | 1 || Quý I",
      ],
      findings: [{ cell: "E4", message: "missing", fix: { merge: ["E3:E4"] } }],
    },
  ],
});
