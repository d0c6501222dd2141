import { leadUnitAlsoSupports } from "../../../src/core/rules/lead-unit-also-supports";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp";

testRule(leadUnitAlsoSupports, {
  valid: [
    {
      name: "two different units",
      rows: [HEADER, "1 | Rà soát | Phòng Tư pháp | Phòng Nội vụ; UBND cấp xã"],
    },
    {
      name: "general words in both columns",
      rows: [HEADER, "1 | Rà soát | Cán bộ, công chức | Cán bộ, công chức"],
    },
    {
      name: "lead and support merged side by side are one cell",
      rows: [
        HEADER,
        "1 | Rà soát | Các phòng chuyên môn thuộc UBND xã",
        "2 | Kiểm tra | Phòng Tư pháp | Phòng Nội vụ",
      ],
      merges: ["C2:D2"],
    },
    {
      name: "the unit leads one part and supports another",
      rows: [
        HEADER,
        "1 | Thủ tục hành chính",
        "1.1 | Công khai | Văn phòng HĐND và UBND | Phòng Tư pháp",
        "1.2 | Rà soát | Phòng Tư pháp | Văn phòng HĐND và UBND",
      ],
    },
    {
      name: "named as support in both columns",
      rows: [HEADER, "1 | Rà soát | Phòng Tư pháp chủ trì, phối hợp Công an xã | Công an xã; các thôn"],
    },
    {
      name: "names that only begin alike",
      rows: [
        HEADER,
        "1 | Rà soát | Phòng Văn hóa - Xã hội | Phòng Văn hóa - Thông tin",
        "2 | Thu gom | Thôn 1 | Thôn 11",
      ],
    },
    {
      name: "the person at the head is not the office",
      rows: [HEADER, "1 | Đối thoại | Chủ tịch UBND xã | UBND xã; Văn phòng HĐND và UBND"],
    },
  ],
  invalid: [
    {
      name: "first, in the middle, last; spelled in another way",
      rows: [
        HEADER,
        "1 | Rà soát | Phòng Tư pháp | Phòng Tư pháp; UBND cấp xã",
        "2 | Kiểm tra | Phòng Nội vụ | Phòng Tư pháp; Phòng Nội vụ; Thanh tra",
        "3 | Báo cáo | Phòng Văn hóa - Xã hội | Phòng Tư pháp; phòng VH-XH",
      ],
      findings: [
        {
          cell: "D2",
          message: "both",
          data: { units: "Phòng Tư pháp" },
          fix: { set: { D2: "UBND cấp xã" } },
        },
        { cell: "D3", message: "both", fix: { set: { D3: "Phòng Tư pháp; Thanh tra" } } },
        { cell: "D4", message: "both", fix: { set: { D4: "Phòng Tư pháp" } } },
      ],
    },
    {
      name: "nothing would stay: no fix, for a blank would be found next",
      rows: [HEADER, "1 | Rà soát | Phòng Tư pháp | Phòng Tư pháp"],
      findings: [{ cell: "D2", message: "both" }],
    },
    {
      name: "a list of lines keeps its marks",
      rows: [HEADER, ["1", "Rà soát", "Phòng Nội vụ", "- Phòng Tư pháp\n- Phòng Nội vụ\n- Thanh tra"]],
      findings: [{ cell: "D2", message: "both", fix: { set: { D2: "- Phòng Tư pháp\n- Thanh tra" } } }],
    },
    {
      name: "a merged lead cell, read for all rows that it covers",
      rows: [
        HEADER,
        "1 | Rà soát | Phòng Tư pháp | Phòng Nội vụ; Phòng Tư pháp",
        "2 | Kiểm tra || Phòng Nội vụ; Thanh tra",
        "3 | Báo cáo || Thanh tra; Phòng Tư pháp",
      ],
      merges: ["C2:C4"],
      findings: [
        { cell: "D2", message: "both", fix: { set: { D2: "Phòng Nội vụ" } } },
        { cell: "D4", message: "both", fix: { set: { D4: "Thanh tra" } } },
      ],
    },
    {
      name: "the item leads its parts",
      rows: [
        HEADER,
        "1 | Thủ tục hành chính | Phòng Tư pháp",
        "1.1 | Công khai || Phòng Nội vụ; Phòng Tư pháp",
        "1.2 | Rà soát | Phòng Nội vụ | Phòng Tư pháp",
      ],
      findings: [{ cell: "D3", message: "both", fix: { set: { D3: "Phòng Nội vụ" } } }],
    },
    {
      name: "a formula makes the text: nothing to retype",
      rows: [HEADER, "1 | Rà soát | Phòng Tư pháp | Phòng Tư pháp; UBND cấp xã"],
      formulas: { D2: 'C2&"; UBND cấp xã"' },
      findings: [{ cell: "D2", message: "both" }],
    },
  ],
});
