import { deadlineVague } from "../../../src/core/rules/deadline-vague";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành";
const due = (...deadlines: string[]) => [
  "KẾ HOẠCH NĂM 2024",
  HEADER,
  ...deadlines.map((text, at) => [at + 1, `Việc số ${at + 1}`, "Phòng Nội vụ", text]),
];

testRule(deadlineVague, {
  valid: [
    { name: "a ditto mark is judged where its deadline stands", rows: due("Quý I", "nt", "Như trên") },
    {
      name: "days, months, quarters, years",
      rows: due(
        "Quý I",
        "Tháng 02/2024",
        "Trước ngày 30/11",
        "31/12/2024",
        "Năm 2024",
        "6 tháng, cuối năm",
        "Cả năm",
        "Quý III-IV",
      ),
    },
    {
      name: "continuous and periodic work with a period",
      rows: due("Thường xuyên", "Định kỳ hằng quý", "Hằng tháng", "Theo quý, 6 tháng, năm"),
    },
    {
      name: "one vague and one dated milestone",
      rows: due("- Quý I;\n- Theo tiến độ kế hoạch", "XD Kế hoạch tháng 01; báo cáo theo định kỳ."),
    },
    {
      name: "the dated milestone stands in the continuation row",
      rows: [HEADER, "1 | Rà soát | Phòng Tư pháp | Theo quy định", "||| Trước ngày 30/11"],
    },
    {
      name: "real dates and years as numbers",
      rows: [
        HEADER,
        ["1", "Rà soát", "Phòng Tư pháp", { type: "date", serial: 45626 }],
        "2 | Kiểm tra | Phòng Tư pháp | 2024",
      ],
    },
    {
      name: "impossible dates and errors are other rules' findings",
      rows: [
        HEADER,
        "1 | Rà soát | Phòng Tư pháp | 31/02",
        ["2", "Kiểm tra", "Phòng Tư pháp", { type: "error", code: "#N/A" }],
      ],
    },
    { name: "blank cells", rows: due("", "-", "\u00a0", "Quý I") },
    {
      name: "typed in capitals, without marks, decomposed, or with odd spaces",
      rows: due("QUÝ IV", "thuong xuyen", "Quý\u00a0II", "Thường xuyên".normalize("NFD"), "  Tháng   6 "),
    },
  ],
  invalid: [
    {
      name: "vague phrases of the plans",
      rows: due(
        "Định kỳ",
        "Theo quy định",
        "Theo Kế hoạch của tỉnh",
        "Sau khi có Văn bản chỉ đạo của tỉnh",
        "Theo yêu cầu",
      ),
      findings: [
        { cell: "D3", message: "vague", data: { deadline: "Định kỳ" } },
        { cell: "D4", message: "vague", data: { deadline: "Theo quy định" } },
        { cell: "D5", message: "vague" },
        { cell: "D6", message: "vague" },
        { cell: "D7", message: "vague" },
      ],
    },
    {
      name: "words that are no deadline",
      rows: [HEADER, "1 | Rà soát | Phòng Tư pháp | Quý I", "2 | Kiểm tra | Phòng Tư pháp | xem công văn"],
      findings: [{ cell: "D3", message: "unread", data: { deadline: "xem công văn" } }],
    },
    {
      name: "a number that is no year stays a number, for its language to write",
      rows: [HEADER, ["1", "Rà soát", "Phòng Tư pháp", 0.5], ["2", "Kiểm tra", "Văn phòng", "0.5"]],
      findings: [
        { cell: "D2", message: "unread", data: { deadline: 0.5 } },
        { cell: "D3", message: "unread", data: { deadline: "0.5" } },
      ],
    },
    {
      name: "a merged one once, a part, and two lines that both are vague",
      rows: [
        HEADER,
        "1 | Rà soát | Phòng Tư pháp | Theo quy định",
        "2 | Kiểm tra | Phòng Tư pháp",
        "3 | Thủ tục | Văn phòng | Quý I",
        "3.1 | Công khai | Văn phòng | Định kỳ",
        "4 | Báo cáo | Văn phòng | Theo yêu cầu",
        "||| Định kỳ",
      ],
      merges: ["D2:D3"],
      findings: [
        { cell: "D2", message: "vague" },
        { cell: "D5", message: "vague" },
        { cell: "D6", message: "vague", data: { deadline: "Theo yêu cầu; Định kỳ" } },
      ],
    },
  ],
});
