import { unitVariant } from "../../../src/core/rules/unit-variant";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp";

testRule(unitVariant, {
  valid: [
    {
      name: "letters typed otherwise are no other way to write it",
      rows: [HEADER, "1 | Rà soát | Ðoàn Thanh niên xã", "2 | Báo cáo | Đoàn Thanh niên xã"],
    },
    {
      name: "the same spelling everywhere; a final stop, case and spaces do not count",
      rows: [
        HEADER,
        "1 | Rà soát | Phòng Tư pháp | Phòng Nội vụ.",
        "2 | Kiểm tra | Phòng Nội vụ | Thanh tra; phòng Tư pháp",
        ["3", "Báo cáo", "Phòng  Nội vụ", "Phòng Tư pháp; "],
      ],
    },
    {
      name: "different units with similar names",
      rows: [
        HEADER,
        "1 | Rà soát | Thôn 1 | Thôn 2",
        "2 | Kiểm tra | Phòng Văn hóa - Xã hội | Phòng Văn hóa - Thông tin",
      ],
    },
    {
      name: "general words in several forms",
      rows: [
        HEADER,
        "1 | Rà soát | Phòng Tư pháp | Các đơn vị liên quan",
        "2 | Kiểm tra | Phòng Tư pháp | Các cơ quan có liên quan",
      ],
    },
  ],
  invalid: [
    {
      name: "the full and frequent way is the usual one; lists are named but not touched",
      rows: [
        HEADER,
        "1 | Rà soát | Công chức Văn phòng - Thống kê | Công chức Tư pháp - Hộ tịch",
        "2 | Kiểm tra | Công chức Văn phòng- Thống kê | Công chức Tư pháp - Hộ tịch",
        "3 | Báo cáo | Công chức Tư pháp - Hộ tịch | Công chức VP-TK; Công chức Văn hóa - Xã hội",
      ],
      findings: [
        {
          cell: "C3",
          message: "several",
          data: { usual: "Công chức Văn phòng - Thống kê", count: "3", cells: "C3, D4" },
          related: ["C3", "D4"],
          fix: { set: { C3: "Công chức Văn phòng - Thống kê" } },
        },
      ],
    },
    {
      name: "over two sheets, and in a merged cell",
      rows: [HEADER, "1 | Rà soát | Phòng Văn hóa - Xã hội | Thanh tra", "2 | Kiểm tra || Thanh tra"],
      merges: ["C2:C3"],
      also: [{ sheet: "Phụ lục II", rows: [HEADER, "1 | Báo cáo | Phòng VH-XH | Thanh tra"] }],
      findings: [
        {
          cell: "Phụ lục II!C2",
          message: "several",
          data: { count: "2" },
          fix: { set: { "Phụ lục II!C2": "Phòng Văn hóa - Xã hội" } },
        },
      ],
    },
    {
      name: "only inside lists: no fix",
      rows: [
        HEADER,
        "1 | Rà soát | Phòng Văn hóa - Xã hội | Thanh tra",
        "2 | Kiểm tra | Thanh tra | Phòng Nội vụ; Phòng VH-XH",
      ],
      findings: [{ cell: "D3", message: "several" }],
    },
  ],
});
