import { leadUnitMultiple } from "../../../src/core/rules/lead-unit-multiple";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian";
const lead = (...units: string[]) => [
  HEADER,
  ...units.map((unit, at) => `${at + 1} | Việc số ${at + 1} | ${unit} | Quý I`),
];

testRule(leadUnitMultiple, {
  valid: [
    {
      name: "a signature below the table is no continuation row",
      rows: [HEADER, "1 | Rà soát | Phòng Tư pháp | Quý I", " || CHỦ TỊCH"],
    },
    {
      name: "nor is the line of the office that signs",
      rows: [HEADER, "1 | Rà soát | Phòng Tư pháp | Quý I", " ||| TM. ỦY BAN NHÂN DÂN", " || KT. CHỦ TỊCH"],
    },
    {
      name: "one unit, post or person each",
      rows: lead("Phòng Nội vụ", "Chủ tịch UBND xã", "Công chức Văn phòng - Thống kê", "Đ/c Nguyễn Văn An"),
    },
    {
      name: "one unit whose name has a comma, a dash, an 'and' or a slash",
      rows: lead(
        "Phòng Kinh tế, Hạ tầng và Đô thị",
        "Văn phòng HĐND-UBND",
        "Văn phòng HĐND và UBND xã",
        "Phòng Văn hóa - Xã hội",
        "Bộ phận TN&TKQ",
        "Trung tâm Phục vụ hành chính công",
        "Ban Chấp hành Đoàn TNCS Hồ Chí Minh",
      ),
    },
    {
      name: "one unit and its explanation in brackets",
      rows: lead("Công chức Văn hóa - Xã hội (VHTT)", "Văn phòng HĐND và UBND (bộ phận một cửa)"),
    },
    {
      name: "one named unit beside general words: another rule looks at those",
      rows: lead("Phòng Nội vụ và các cơ quan, đơn vị liên quan"),
    },
    {
      name: "the lead cell itself says who supports",
      rows: lead(
        "Chủ trì: Phòng Kinh tế; Phối hợp: Công an xã, các thôn",
        "Phòng Kinh tế chủ trì, phối hợp các phòng",
        "Phòng Nội vụ phối hợp với Công an xã và Phòng Tư pháp",
        "Phòng Nội vụ chủ trì; Công an xã phối hợp",
      ),
    },
    {
      name: "a unit's name cut in two by a page break",
      rows: [
        HEADER,
        "1 | Rà soát, hệ thống hóa văn bản | Văn phòng HĐND | Quý I",
        "| quy phạm pháp luật | và UBND xã",
        "2 | Kiểm tra | Phòng Kinh tế, Hạ | Quý I",
        "|| tầng và Đô thị",
      ],
    },
    { name: "general words alone", rows: lead("Cán bộ, công chức xã; các tổ chức, cá nhân liên quan") },
    {
      name: "one unit twice in one cell, spelled two ways",
      rows: lead("Phòng Văn hóa - Xã hội; Phòng VH-XH"),
    },
    {
      name: "each part has its own",
      rows: [
        HEADER,
        "1 | Thủ tục hành chính",
        "1.1 | Công khai | Văn phòng HĐND và UBND | Quý I",
        "1.2 | Rà soát | Phòng Tư pháp | Quý I",
      ],
    },
    {
      name: "supporting units may be many",
      rows: [
        "TT | Nhiệm vụ | Chủ trì | Phối hợp",
        "1 | Rà soát | Phòng Tư pháp | Phòng Nội vụ; Văn phòng HĐND và UBND",
      ],
    },
    {
      name: "a leading dash and a final stop",
      rows: lead("- Phòng Nội vụ.", "Phòng Tư pháp;"),
    },
  ],
  invalid: [
    {
      name: "two lead and a third one supports",
      rows: lead("Phòng Nội vụ, Phòng Tư pháp chủ trì; phối hợp: Công an xã"),
      findings: [
        { cell: "C2", message: "several", data: { count: "2", units: "Phòng Nội vụ; Phòng Tư pháp" } },
      ],
    },
    {
      name: "units listed with semicolons, commas, 'and' or lines",
      rows: [
        HEADER,
        "1 | Việc một | Phòng Nội vụ; UBND cấp xã | Quý I",
        "2 | Việc hai | Phòng VH - TT, phòng Giáo dục và Đào tạo | Quý I",
        "3 | Việc ba | Phòng Kinh tế và Phòng Văn hóa - Xã hội | Quý I",
        ["4", "Việc bốn", "- Phòng Nội vụ\n- Phòng Tư pháp\n- Thanh tra", "Quý I"],
      ],
      findings: [
        { cell: "C2", message: "several", data: { count: "2" } },
        { cell: "C3", message: "several", data: { count: "2" } },
        {
          cell: "C4",
          message: "several",
          data: { count: "2", units: "Phòng Kinh tế; Phòng Văn hóa - Xã hội" },
        },
        { cell: "C5", message: "several", data: { count: "3" } },
      ],
    },
    {
      name: "a second one in the continuation row",
      rows: [
        HEADER,
        "1 | Rà soát | Phòng Tư pháp | Quý I",
        "|| Phòng Nội vụ | Quý II",
        "2 | Kiểm tra | Thanh tra | Quý I",
      ],
      findings: [{ cell: "C2", message: "several", data: { units: "Phòng Tư pháp; Phòng Nội vụ" } }],
    },
    {
      name: "a merged cell is reported once, not once a row",
      rows: [HEADER, "1 | Rà soát | Phòng Tư pháp; Phòng Nội vụ | Quý I", "2 | Kiểm tra || Quý II"],
      merges: ["C2:C3"],
      findings: [{ cell: "C2", message: "several" }],
    },
    {
      name: "one part of an item",
      rows: [
        HEADER,
        "1 | Thủ tục | Văn phòng HĐND và UBND | Quý I",
        "1.1 | Rà soát | Phòng Tư pháp; Phòng Nội vụ",
      ],
      findings: [{ cell: "C3", message: "several" }],
    },
  ],
});
