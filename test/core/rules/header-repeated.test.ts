import { headerRepeated } from "../../../src/core/rules/header-repeated";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian";
const ONE = "1 | Rà soát văn bản | Phòng Tư pháp | Quý I";
const TWO = "2 | Kiểm tra văn bản | Phòng Tư pháp | Quý II";

testRule(headerRepeated, {
  valid: [
    {
      name: "one header, of one row or two, with column numbers",
      rows: [HEADER, "(1) | (2) | (3) | (4)", ONE, TWO],
    },
    {
      name: "a header of two rows",
      rows: [
        "TT | Nhiệm vụ | Phân công | ",
        "|| Chủ trì | Phối hợp",
        "1 | Rà soát văn bản | Phòng Tư pháp | Phòng Nội vụ",
      ],
      merges: ["A1:A2", "B1:B2", "C1:D1"],
    },
    {
      name: "a second table with the same header below a title of its own",
      rows: ["PHỤ LỤC I", HEADER, ONE],
      also: [{ sheet: "Phụ lục II", rows: ["PHỤ LỤC II", HEADER, TWO] }],
    },
    {
      name: "a task that speaks of the header's words",
      rows: [HEADER, ONE, "2 | Nhiệm vụ | Cơ quan tham mưu | Quý I"],
    },
  ],
  invalid: [
    {
      name: "pasted again at a page break",
      rows: [HEADER, ONE, HEADER, TWO],
      findings: [{ cell: "A3", message: "again", fix: { deleteRows: [3] } }],
    },
    {
      name: "with its column numbers: both rows",
      rows: [HEADER, "1 | 2 | 3 | 4", ONE, HEADER, "1 | 2 | 3 | 4", TWO],
      findings: [
        { cell: "A4", message: "again", fix: { deleteRows: [4] } },
        { cell: "A5", message: "again", fix: { deleteRows: [5] } },
      ],
    },
    {
      name: "typed otherwise: capitals, spaces; before a section and inside merged cells",
      rows: [
        HEADER,
        "I | THỂ CHẾ",
        ONE,
        "TT | NHIỆM VỤ | CƠ QUAN  CHỦ TRÌ | THỜI GIAN",
        "II | KIỂM TRA",
        "1 | Kiểm tra | Thanh tra | Quý I",
      ],
      merges: ["B2:D2"],
      findings: [{ cell: "A4", message: "again", fix: { deleteRows: [4] } }],
    },
    {
      name: "in the middle of an item cut by the page",
      rows: [HEADER, "1 | Rà soát văn bản và || Quý I", HEADER, "| tổng hợp kết quả | Phòng Tư pháp"],
      findings: [{ cell: "A3", message: "again", fix: { deleteRows: [3] } }],
    },
    {
      name: "twice in a row: the lower one goes first",
      rows: [HEADER, ONE, HEADER, HEADER, TWO],
      findings: [
        { cell: "A3", message: "again" },
        { cell: "A4", message: "again", fix: { deleteRows: [4] } },
      ],
    },
    {
      name: "a header of two rows with merged cells",
      rows: [
        "TT | Nhiệm vụ | Phân công | | Thời gian",
        "|| Chủ trì | Phối hợp",
        "1 | Rà soát văn bản | Phòng Tư pháp | Phòng Nội vụ | Quý I",
        "TT | Nhiệm vụ | Phân công | | Thời gian",
        "|| Chủ trì | Phối hợp",
        "2 | Kiểm tra văn bản | Phòng Tư pháp | Phòng Nội vụ | Quý II",
      ],
      merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "A4:A5", "B4:B5", "C4:D4", "E4:E5"],
      findings: [
        { cell: "A4", message: "again", fix: { deleteRows: [4] } },
        { cell: "A5", message: "again", fix: { deleteRows: [5] } },
      ],
    },
    {
      name: "something stands beside the table: the row is not to be deleted",
      rows: [HEADER, ONE, `${HEADER} || Đã ký`, TWO],
      findings: [{ cell: "A3", message: "again" }],
    },
  ],
});
