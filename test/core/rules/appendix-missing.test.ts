import { appendixMissing } from "../../../src/core/rules/appendix-missing";
import { testRule } from "./rule-tester";

const TABLE = ["TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian", "1 | Rà soát văn bản | Phòng Tư pháp | Quý I"];

testRule(appendixMissing, {
  valid: [
    {
      name: "the appendix is there",
      rows: ["(Danh mục nhiệm vụ tại Phụ lục kèm theo)"],
      also: [{ sheet: "Phụ lục I", rows: TABLE }],
    },
    {
      name: "nothing speaks of an appendix",
      rows: ["KẾ HOẠCH", "Cải cách hành chính năm 2024", "Các đơn vị căn cứ kế hoạch tổ chức thực hiện."],
    },
    { name: "an empty sheet", rows: [] },
    { name: "another document's appendix", rows: ["Thực hiện theo Thông tư số 01/2023/TT-BNV"] },
    { name: "words that only look alike", rows: ["Phục lục hồ sơ, phụ lúc giao mùa"] },
  ],
  invalid: [
    {
      name: "announced in the text",
      rows: ["KẾ HOẠCH", "Nhiệm vụ cụ thể của các đơn vị (chi tiết tại Phụ lục kèm theo)."],
      findings: [{ cell: "A2", message: "announced" }],
    },
    {
      name: "announced in decomposed letters, on a later sheet and column",
      rows: ["KẾ HOẠCH"],
      also: [
        { sheet: "Nội dung", rows: [[null, "Danh mục nhiệm vụ theo Phụ lục gửi kèm".normalize("NFD")]] },
      ],
      findings: [{ cell: "Nội dung!B1", message: "announced" }],
    },
    {
      name: "a heading with no table under it",
      rows: ["KẾ HOẠCH", "PHỤ LỤC II", "Danh mục nhiệm vụ"],
      findings: [{ cell: "A2", message: "headed" }],
    },
    {
      name: "both: the sentence is named",
      rows: ["PHỤ LỤC", "Ban hành kèm theo Quyết định này là Phụ lục nhiệm vụ năm 2024"],
      findings: [{ cell: "A2", message: "announced" }],
    },
  ],
});
