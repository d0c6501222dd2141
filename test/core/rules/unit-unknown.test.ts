import { unitUnknown } from "../../../src/core/rules/unit-unknown";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp";
const units = [
  { name: "Văn phòng HĐND và UBND", aliases: ["Văn phòng"] },
  { name: "Phòng Kinh tế" },
  { name: "Phòng Văn hóa - Xã hội", aliases: ["VH-XH"] },
  { name: "Công chức Địa chính", renamedTo: "Phòng Kinh tế" },
  { name: "Thôn 1" },
];

testRule(unitUnknown, {
  valid: [
    {
      name: "without a register no unit is unknown",
      rows: [HEADER, "1 | Rà soát | Phòng Nội vụu | Phòng Lạ"],
    },
    {
      name: "names, aliases, abbreviations, case, spaces and levels make no other unit",
      rows: [
        HEADER,
        "1 | Rà soát | Phòng Kinh tế | Phòng VH-XH",
        "2 | Kiểm tra | phòng kinh tế xã. | VH - XH",
        "3 | Báo cáo | Văn phòng | Phòng Văn hoá-Xã hội; Văn phòng HĐND-UBND",
      ],
      settings: { units, level: "commune", planYear: 2026 },
    },
    {
      name: "groups and general words belong to no register",
      rows: [HEADER, "1 | Rà soát | Các phòng chuyên môn | Các đơn vị liên quan; UBND cấp xã"],
      settings: { units },
    },
    { name: "blank cells", rows: [HEADER, "1 | Rà soát | - | …"], settings: { units } },
  ],
  invalid: [
    {
      name: "a slip, with the nearest name",
      rows: [HEADER, "1 | Rà soát | Phòng Kinh tếe | Văn phòng"],
      settings: { units },
      findings: [
        {
          cell: "C2",
          message: "nearest",
          data: { unit: "Phòng Kinh tếe", nearest: "Phòng Kinh tế" },
          fix: { set: { C2: "Phòng Kinh tế" } },
        },
      ],
    },
    {
      name: "in a list only the wrong name is replaced",
      rows: [HEADER, "1 | Rà soát | Văn phòng | VH-XH; Phòng Kinh tếe; các thôn"],
      settings: { units },
      findings: [{ cell: "D2", message: "nearest", fix: { set: { D2: "VH-XH; Phòng Kinh tế; các thôn" } } }],
    },
    {
      name: "a formula makes the text: nothing to retype",
      rows: [HEADER, "1 | Rà soát | Phòng Kinh tếe | Văn phòng"],
      formulas: { C2: "D9" },
      settings: { units },
      findings: [{ cell: "C2", message: "nearest" }],
    },
    {
      name: "nothing is near",
      rows: [HEADER, "1 | Rà soát | Thanh tra huyện | Thôn 2"],
      settings: { units },
      findings: [
        { cell: "C2", message: "unknown", data: { unit: "Thanh tra huyện" } },
        { cell: "D2", message: "unknown", data: { unit: "Thôn 2" } },
      ],
    },
    {
      name: "a unit that has been renamed",
      rows: [HEADER, "1 | Rà soát | Công chức Địa chính | Văn phòng"],
      settings: { units },
      findings: [
        {
          cell: "C2",
          message: "renamed",
          data: { unit: "Công chức Địa chính", nearest: "Phòng Kinh tế" },
          fix: { set: { C2: "Phòng Kinh tế" } },
        },
      ],
    },
    {
      name: "a cell merged over both columns is named once",
      rows: [HEADER, "1 | Rà soát | Thanh tra", "2 | Kiểm tra | Văn phòng | VH-XH"],
      merges: ["C2:D2"],
      settings: { units },
      findings: [{ cell: "C2", message: "unknown" }],
    },
    {
      name: "a merged cell is named once",
      rows: [HEADER, "1 | Rà soát | Thanh tra | Văn phòng", "2 | Kiểm tra || Văn phòng"],
      merges: ["C2:C3"],
      settings: { units },
      findings: [{ cell: "C2", message: "unknown" }],
    },
  ],
});
