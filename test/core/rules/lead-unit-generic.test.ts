import { leadUnitGeneric } from "../../../src/core/rules/lead-unit-generic";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp";
const lead = (...units: string[]) => [
  HEADER,
  ...units.map((unit, at) => `${at + 1} | Việc số ${at + 1} | ${unit} | Các đơn vị liên quan`),
];

testRule(leadUnitGeneric, {
  valid: [
    {
      name: "units, groups, posts and persons",
      rows: lead(
        "Phòng Nội vụ",
        "UBND cấp xã",
        "Các phòng chuyên môn thuộc UBND huyện",
        "Chủ tịch UBND xã",
        "Đ/c Lê Thị Hoa",
      ),
    },
    {
      name: "a named unit before the general words",
      rows: lead("Phòng Nội vụ và các cơ quan, đơn vị liên quan"),
    },
    {
      name: "names that nobody knows",
      rows: lead("Tổ công nghệ số cộng đồng", "Hợp tác xã Bình Minh", "Trạm Y tế"),
    },
    {
      name: "the general words stand in the support column only",
      rows: [HEADER, "1 | Rà soát | Phòng Tư pháp | Cán bộ, công chức xã"],
    },
    { name: "a blank is another rule's finding", rows: [HEADER, "1 | Rà soát || Phòng Tư pháp"] },
  ],
  invalid: [
    {
      name: "general words of the plans",
      rows: lead(
        "Cán bộ, công chức",
        "Các cơ quan, đơn vị thuộc đối tượng áp dụng.",
        "Tất cả các cấp, các ngành có liên quan.",
        "Công chức chuyên môn",
        "Cán bộ, công chức xã; các tổ chức, cá nhân liên quan",
        "Các bộ phận có liên quan",
      ),
      findings: [
        { cell: "C2", message: "generic", data: { lead: "Cán bộ, công chức" } },
        { cell: "C3", message: "generic", data: { lead: "Các cơ quan, đơn vị thuộc đối tượng áp dụng." } },
        { cell: "C4", message: "generic" },
        { cell: "C5", message: "generic" },
        { cell: "C6", message: "generic" },
        { cell: "C7", message: "generic" },
      ],
    },
    {
      name: "a merged cell once, and a part",
      rows: [
        HEADER,
        "1 | Rà soát | Các đơn vị liên quan | Phòng Nội vụ",
        "2 | Kiểm tra || Phòng Nội vụ",
        "3 | Thủ tục | Văn phòng HĐND và UBND",
        "a) | Niêm yết | Cán bộ, công chức",
      ],
      merges: ["C2:C3"],
      findings: [
        { cell: "C2", message: "generic" },
        { cell: "C5", message: "generic" },
      ],
    },
  ],
});
