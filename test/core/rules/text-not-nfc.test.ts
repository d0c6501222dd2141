import { textNotNfc } from "../../../src/core/rules/text-not-nfc";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian";
const decomposed = "Phòng Văn hóa - Xã hội".normalize("NFD");

testRule(textNotNfc, {
  valid: [
    { name: "composed letters", rows: [HEADER, "1 | Đổi mới, sáng tạo | Phòng Văn hóa - Xã hội | Quý I"] },
    {
      name: "signs that are no letters",
      rows: [HEADER, "1 | ≥ 90 % hồ sơ – “đúng hạn” … № 1 ½ m² | Văn phòng | Quý I"],
    },
    { name: "text outside the table", rows: [["Ðảng ủy xã"], HEADER, "1 | Rà soát | Văn phòng | Quý I"] },
    {
      name: "marks by the hundred over a letter: no writing, and not to be lost",
      rows: [HEADER, ["1", `Rà soa${"\u0301\u0323".repeat(100)}t`, "Văn phòng", "Quý I"]],
    },
    {
      name: "both tone placements are right",
      rows: [HEADER, "1 | Hoà giải, hòa giải; uỷ ban, ủy ban | Văn phòng | Quý I"],
    },
  ],
  invalid: [
    {
      name: "decomposed letters in a unit and in a task",
      rows: [HEADER, ["1", "Đổi mới".normalize("NFD"), decomposed, "Quý I"]],
      findings: [
        { cell: "B2", message: "odd", fix: { safe: true, set: { B2: "Đổi mới" } } },
        { cell: "C2", message: "odd", fix: { safe: true, set: { C2: "Phòng Văn hóa - Xã hội" } } },
      ],
    },
    {
      name: "the Icelandic Ð, in capitals and small",
      rows: [HEADER, "1 | Ðảng ủy chỉ đạo | Ðoàn TNCS | Quý I"],
      findings: [
        { cell: "B2", message: "odd", fix: { safe: true, set: { B2: "Đảng ủy chỉ đạo" } } },
        { cell: "C2", message: "odd", fix: { safe: true, set: { C2: "Đoàn TNCS" } } },
      ],
    },
    {
      name: "beside a letter under hundreds of marks, which all stay",
      rows: [HEADER, ["1", `${"Rà".normalize("NFD")} x${"\u0301\u0323".repeat(100)}`, "Văn phòng", "Quý I"]],
      findings: [
        { cell: "B2", message: "odd", fix: { safe: true, set: { B2: `Rà x${"\u0301\u0323".repeat(100)}` } } },
      ],
    },
    {
      name: "a formula makes the text: nothing to retype",
      rows: [HEADER, ["1", "Rà soát", decomposed, "Quý I"]],
      formulas: { C2: "E1" },
      findings: [{ cell: "C2", message: "odd" }],
    },
    {
      name: "with stray spaces as well: only the letters are changed",
      rows: [HEADER, ["1", "Rà soát", ` ${decomposed}`, "Quý I"]],
      findings: [{ cell: "C2", message: "odd", fix: { safe: true, set: { C2: " Phòng Văn hóa - Xã hội" } } }],
    },
  ],
});
