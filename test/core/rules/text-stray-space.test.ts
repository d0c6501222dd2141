import { textStraySpace } from "../../../src/core/rules/text-stray-space";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian";

testRule(textStraySpace, {
  valid: [
    {
      name: "single spaces and line breaks",
      rows: [HEADER, ["1", "- Rà soát;\n- Kiểm tra", "Phòng Tư pháp", "Quý I"]],
    },
    {
      name: "blank cells made of spaces say nothing",
      rows: [HEADER, ["1", "Rà soát", "Phòng Tư pháp", "   "], ["2", "Kiểm tra", "\u00a0", "- "]],
    },
    { name: "text outside the table", rows: [["  PHỤ LỤC   I "], HEADER, "1 | Rà soát | Văn phòng | Quý I"] },
  ],
  invalid: [
    {
      name: "at the ends, doubled, no-break",
      rows: [
        HEADER,
        ["1", " Rà soát", "Phòng Tư pháp ", "Quý I"],
        ["2", "Kiểm  tra", "Phòng\u00a0Tư pháp", "Quý I\n"],
      ],
      findings: [
        { cell: "B2", message: "stray", fix: { safe: true, set: { B2: "Rà soát" } } },
        { cell: "C2", message: "stray", fix: { safe: true, set: { C2: "Phòng Tư pháp" } } },
        { cell: "B3", message: "stray", fix: { safe: true, set: { B3: "Kiểm tra" } } },
        { cell: "C3", message: "stray", fix: { safe: true, set: { C3: "Phòng Tư pháp" } } },
        { cell: "D3", message: "stray", fix: { safe: true, set: { D3: "Quý I" } } },
      ],
    },
    {
      name: "a formula makes the text: nothing to retype",
      rows: [HEADER, ["1", "Rà soát", "Phòng Tư pháp ", "Quý I"]],
      formulas: { C2: "E1" },
      findings: [{ cell: "C2", message: "stray" }],
    },
    {
      name: "a header cell, a section and a total",
      rows: [
        ["TT", "Nhiệm vụ ", "Cơ quan chủ trì", "Thời gian"],
        ["I", "THỂ  CHẾ"],
        "1 | Rà soát | Văn phòng | Quý I",
      ],
      findings: [
        { cell: "B1", message: "stray", fix: { safe: true, set: { B1: "Nhiệm vụ" } } },
        { cell: "B2", message: "stray", fix: { safe: true, set: { B2: "THỂ CHẾ" } } },
      ],
    },
  ],
});
