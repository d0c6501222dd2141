import { supportUnitMissing } from "../../../src/core/rules/support-unit-missing";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian";

testRule(supportUnitMissing, {
  valid: [
    {
      name: "named, general and merged supporting units",
      rows: [
        HEADER,
        "1 | Rà soát | Phòng Tư pháp | Phòng Nội vụ | Quý I",
        "2 | Kiểm tra | Phòng Tư pháp | Các đơn vị liên quan | Quý I",
        "3 | Báo cáo | Phòng Tư pháp || Quý I",
      ],
      merges: ["D3:D4"],
    },
    {
      name: "lead and supporting units merged side by side",
      rows: [HEADER, "1 | Rà soát | Các phòng chuyên môn || Quý I"],
      merges: ["C2:D2"],
    },
    {
      name: "a table without the column",
      rows: ["TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian", "1 | Rà soát | Phòng Tư pháp | Quý I"],
    },
    {
      name: "the section says it for its items",
      rows: [HEADER, "I | THỂ CHẾ || Các phòng chuyên môn", "1 | Rà soát | Phòng Tư pháp || Quý I"],
    },
  ],
  invalid: [
    {
      name: "a blank cell and one with a dash; nothing is offered, for none may be needed",
      rows: [
        HEADER,
        "1 | Rà soát | Phòng Tư pháp | Phòng Nội vụ | Quý I",
        "2 | Kiểm tra | Phòng Tư pháp || Quý I",
        "3 | Báo cáo | Phòng Tư pháp | - | Quý I",
      ],
      findings: [
        { cell: "D3", message: "missing" },
        { cell: "D4", message: "missing" },
      ],
    },
  ],
});
