import { productMissing } from "../../../src/core/rules/product-missing";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Sản phẩm, kết quả đầu ra | Cơ quan chủ trì | Thời gian";

testRule(productMissing, {
  valid: [
    {
      name: "products, also several in continuation rows",
      rows: [
        HEADER,
        "1 | Ban hành kế hoạch | Kế hoạch của UBND xã | Phòng Nội vụ | Quý I",
        "|| Báo cáo kết quả || Quý IV",
        "2 | Tự kiểm tra || Phòng Nội vụ | Quý I",
        "|| Báo cáo || Quý IV",
      ],
    },
    {
      name: "one product for two items, merged",
      rows: [
        HEADER,
        "1 | Rà soát | Báo cáo | Phòng Tư pháp | Quý I",
        "2 | Kiểm tra || Phòng Tư pháp | Quý I",
      ],
      merges: ["C2:C3"],
    },
    {
      name: "a table without the column",
      rows: ["TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian", "1 | Rà soát | Phòng Tư pháp | Quý I"],
    },
    {
      name: "a number as product",
      rows: [HEADER, "1 | Số hội nghị đối thoại | 2 | Văn phòng | Quý I"],
    },
    {
      name: "sections and totals have none",
      rows: [HEADER, "I | THỂ CHẾ", "1 | Rà soát | Báo cáo | Phòng Tư pháp | Quý I", "| Tổng cộng"],
    },
  ],
  invalid: [
    {
      name: "a blank product",
      rows: [
        HEADER,
        "1 | Rà soát | Báo cáo | Phòng Tư pháp | Quý I",
        "2 | Kiểm tra || Phòng Tư pháp | Quý I",
      ],
      findings: [{ cell: "C3", message: "missing" }],
    },
    {
      name: "one part of an item",
      rows: [
        HEADER,
        "1 | Thủ tục hành chính || Văn phòng | Cả năm",
        "1.1 | Công khai | Bảng niêm yết",
        "1.2 | Rà soát | …",
      ],
      findings: [{ cell: "C4", message: "missing" }],
    },
  ],
});
