import { numbering } from "../../../src/core/rules/numbering";
import type { CellValue } from "../../../src/core/workbook/workbook";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian";
/** Items with these numbers; a Roman numeral or capital makes a section, null a continuation row. */
const numbered = (...numbers: CellValue[]): (string | CellValue[])[] => [
  HEADER,
  ...numbers.map((number, at): CellValue[] => {
    if (number === null) return [null, null, "Phòng Nội vụ", "Quý I"];
    const isSection = typeof number === "string" && /^[A-ZĐ]/.test(number);
    return isSection ? [number, `MỤC LỚN ${at}`] : [number, `Việc thứ ${at}`, "Phòng Tư pháp", "Quý I"];
  }),
];

testRule(numbering, {
  valid: [
    {
      name: "numbers that run, as numbers, text, with stops or brackets",
      rows: numbered(1, "2", "3.", "(4)", "5)"),
    },
    { name: "numbering that restarts in each section", rows: numbered("I", 1, 2, "II", 1, 2, 3, "III", 1) },
    { name: "numbering that runs through the sections", rows: numbered("I", 1, 2, "II", 3, "III", 4, 5) },
    { name: "parts under items", rows: numbered(1, "1.1", "1.2", 2, "2.1", "2.2", "2.2.1", "2.2.2", 3) },
    {
      name: "lists a b c with and without đ, starting anew under each item",
      rows: numbered(1, "a)", "b)", "c)", "d)", "đ)", "e)", 2, "a)", "b)", "c)", "d)", "e)"),
    },
    {
      name: "the Vietnamese alphabet, which has no f and no j, and lists that have",
      rows: numbered(1, ...Array.from("abcdđeghiklm"), 2, ...Array.from("abcdefghi")),
    },
    {
      name: "small Roman numerals under an item",
      rows: numbered(1, "(i)", "(ii)", "(iii)", "(iv)", 2, "i", "ii"),
    },
    {
      name: "lettered items that start again in each section",
      rows: numbered("I", "a)", "b)", "II", "a)", "b)"),
    },
    {
      name: "a second section in the table, the first one in its title",
      rows: [
        HEADER,
        "1 | Việc một | Phòng Tư pháp | Quý I",
        "II | VIỆC THƯỜNG XUYÊN",
        "1 | Việc hai | Phòng Tư pháp | Quý I",
      ],
    },
    {
      name: "numbers that start again below fields in one cell with points beside",
      rows: [
        "TT | Tiêu chí | Điểm tối đa | Điểm tự chấm",
        "I. CHỈ ĐẠO | | 10 | 8",
        "1 | Kế hoạch | 6 | 4",
        "2 | Báo cáo | 4 | 4",
        "| II. CẢI CÁCH THỂ CHẾ | 5 | 4",
        "1 | Rà soát | 5 | 4",
      ],
      merges: ["A2:B2"],
    },
    {
      name: "numbers that start again where a group left of TT begins",
      rows: [
        `Lĩnh vực | ${HEADER}`,
        "Thể chế | 1 | Việc một | Phòng Tư pháp | Quý I",
        "| 2 | Việc hai | Phòng Tư pháp | Quý I",
        "Thủ tục | 1 | Việc ba | Phòng Tư pháp | Quý I",
        "| 2 | Việc bốn | Phòng Tư pháp | Quý I",
      ],
      merges: ["A2:A3", "A4:A5"],
    },
    {
      name: "a further table goes on with the numbers of the one above",
      rows: [
        HEADER,
        "1 | Việc một | Phòng Tư pháp | Quý I",
        "",
        "PHỤ LỤC II",
        `STT${HEADER.slice(2)}, ghi rõ`,
        "2 | Việc hai | Phòng Tư pháp | Quý I",
      ],
    },
    {
      name: "a section named again where it goes on",
      rows: [
        HEADER,
        "I | CẢI CÁCH THỂ CHẾ",
        "1 | Việc một | Phòng Tư pháp | Quý I",
        "I | CẢI CÁCH THỂ CHẾ (tiếp)",
        "2 | Việc hai | Phòng Tư pháp | Quý I",
      ],
    },
    { name: "bullets and continuation rows between", rows: numbered(1, "+", "+", null, 2, "-", 3, null, 4) },
    {
      name: "capitals over Roman numerals over items",
      rows: numbered("A", "I", 1, 2, "II", 1, "B", "I", 1, "II", 1, 2),
    },
    {
      name: "headers, column numbers and blank rows between",
      rows: [
        HEADER,
        "(1) | (2) | (3) | (4)",
        "1 | Việc một | Phòng Tư pháp | Quý I",
        "",
        HEADER,
        "2 | Việc hai | Phòng Tư pháp | Quý I",
      ],
    },
    {
      name: "TT merged over continuation rows",
      rows: [
        HEADER,
        "1 | Việc một | Phòng Tư pháp | Quý I",
        "|| Phòng Nội vụ | Quý II",
        "2 | Việc hai | Phòng Tư pháp | Quý I",
      ],
      merges: ["A2:A3", "B2:B3"],
    },
    {
      name: "a table without TT",
      rows: ["Nhiệm vụ | Cơ quan chủ trì | Thời gian", "2 | Phòng Tư pháp | Quý I"],
    },
    {
      name: "score tables list only the criteria that lost points",
      rows: [
        "TT | Tiêu chí | Điểm tối đa | Điểm đạt được | Cơ quan chủ trì",
        "I | CHỈ ĐẠO ĐIỀU HÀNH | 10 | 8",
        "1.2 | Chế độ báo cáo | 2 | 1 | Văn phòng",
        "1.6 | Đối thoại | 2 | 1 | Văn phòng",
        "III | THỦ TỤC | 10 | 8",
        "3.3 | Công khai | 2 | 1 | Văn phòng",
      ],
    },
    {
      name: "numbers of ten and more as text",
      rows: numbered("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"),
    },
    {
      name: "Roman sections I to XI",
      rows: numbered(
        "I",
        1,
        "II",
        2,
        "III",
        3,
        "IV",
        4,
        "V",
        5,
        "VI",
        6,
        "VII",
        7,
        "VIII",
        8,
        "IX",
        9,
        "X",
        10,
        "XI",
        11,
      ),
    },
    {
      name: "capital sections A to D, with C and D read as letters",
      rows: numbered("A", 1, "B", 1, "C", 1, "D", 1, "Đ", 1, "E", 1),
    },
    {
      name: "unmerged and filled cells repeat the number of one task",
      rows: [
        HEADER,
        "1 | Việc một | Phòng Tư pháp | Quý I",
        "1 | Việc một | Phòng Nội vụ | Quý II",
        "2 | Việc hai | Phòng Tư pháp | Quý I",
      ],
    },
    {
      name: "1.10 typed as a number is 1.1 to Excel",
      rows: numbered(1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, 1.11, 2),
    },
    {
      name: "a total row ends the run",
      rows: [...numbered(1, 2), "| Tổng cộng", "1 | Việc khác | Phòng Tư pháp | Quý I"],
    },
    {
      name: "parts numbered under the section: I.1 as 1.1, II as 2.1",
      rows: numbered("I", "1.1", "1.2", "II", "2.1", "2.2"),
    },
  ],
  invalid: [
    {
      name: "a letter left out that every list has, and one that comes twice",
      rows: numbered(1, "a)", "c)", "d)", "d)"),
      findings: [
        { cell: "A4", message: "jumps", data: { number: "c", previous: "a" } },
        { cell: "A6", message: "repeats", data: { number: "d" } },
      ],
    },
    {
      name: "back to 1 within a group left of TT",
      rows: [
        `Lĩnh vực | ${HEADER}`,
        "Thể chế | 1 | Việc một | Phòng Tư pháp | Quý I",
        "| 1 | Việc hai | Phòng Tư pháp | Quý I",
      ],
      merges: ["A2:A3"],
      findings: [{ cell: "B3", message: "repeats", data: { number: "1" }, fix: { set: { B3: 2 } } }],
    },
    {
      name: "a number twice",
      rows: numbered(1, 2, 2, 3),
      findings: [{ cell: "A4", message: "repeats", data: { number: "2" }, fix: { set: { A4: 3, A5: 4 } } }],
    },
    {
      name: "a gap; the number's form is kept",
      rows: numbered("1.", "2.", "4.", "5."),
      findings: [
        {
          cell: "A4",
          message: "jumps",
          data: { previous: "2", number: "4" },
          fix: { set: { A4: "3.", A5: "4." } },
        },
      ],
    },
    {
      name: "back to an earlier number",
      rows: numbered(1, 2, 3, 2, 5),
      findings: [
        { cell: "A5", message: "back", data: { previous: "3", number: "2" }, fix: { set: { A5: 4 } } },
      ],
    },
    {
      name: "a table that does not start at 1",
      rows: numbered(2, 3, 4),
      findings: [
        { cell: "A2", message: "start", data: { number: "2" }, fix: { set: { A2: 1, A3: 2, A4: 3 } } },
      ],
    },
    {
      name: "parts of one item; with other numbers hanging on them there is no fix",
      rows: numbered(1, "1.1", "1.3", 2, 4, "4.1"),
      findings: [
        {
          cell: "A4",
          message: "jumps",
          data: { previous: "1.1", number: "1.3" },
          fix: { set: { A4: "1.2" } },
        },
        { cell: "A6", message: "jumps" },
      ],
    },
    {
      name: "letters and sections",
      rows: numbered("I", 1, "a)", "c)", "III", 1),
      findings: [
        { cell: "A5", message: "jumps", data: { previous: "a", number: "c" } },
        { cell: "A6", message: "jumps", data: { previous: "I", number: "III" } },
      ],
    },
    {
      name: "sections with number and name in one cell",
      rows: [
        HEADER,
        "I. THỂ CHẾ",
        "1 | Rà soát | Phòng Tư pháp | Quý I",
        "IV. BỘ MÁY",
        "2 | Sắp xếp | Phòng Nội vụ | Quý I",
      ],
      merges: ["A2:D2", "A4:D4"],
      findings: [{ cell: "A4", message: "jumps", data: { previous: "I", number: "IV" } }],
    },
    {
      name: "1 after 9 is no 10, and đ stands once",
      rows: numbered(1, "a)", "b)", "c)", "d)", "đ)", "đ)", 2, 3, 4, 5, 6, 7, 8, 9, 1),
      findings: [
        { cell: "A8", message: "repeats", data: { number: "đ" } },
        { cell: "A17", message: "back", data: { previous: "9", number: "1" }, fix: { set: { A17: 10 } } },
      ],
    },
    {
      name: "numbers that formulas make are not overwritten",
      rows: numbered(1, 2, 2),
      formulas: { A3: "A2+1", A4: "A3" },
      findings: [{ cell: "A4", message: "repeats" }],
    },
    {
      name: "a restart in the middle of a section",
      rows: numbered("I", 1, 2, 1, 2),
      findings: [{ cell: "A5", message: "back", fix: { set: { A5: 3, A6: 4 } } }],
    },
  ],
});
