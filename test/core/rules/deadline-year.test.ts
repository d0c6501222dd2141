import { deadlineYear } from "../../../src/core/rules/deadline-year";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành";
const TASK = "1 | Rà soát văn bản | Phòng Tư pháp";

testRule(deadlineYear, {
  valid: [
    {
      name: "the title's year, and deadlines without a year",
      rows: [
        "KẾ HOẠCH NĂM 2024",
        HEADER,
        `${TASK} | Trước ngày 30/11/2024`,
        "2 | Kiểm tra | Phòng Tư pháp | Quý I",
      ],
    },
    {
      name: "a plan over several years",
      rows: [
        "KẾ HOẠCH GIAI ĐOẠN 2021 - 2025",
        HEADER,
        `${TASK} | Năm 2023`,
        "2 | Kiểm tra | Phòng Tư pháp | 2024-2025",
      ],
    },
    {
      name: "the years of the settings",
      rows: [HEADER, `${TASK} | Quý I/2026`, "2 | Kiểm tra | Phòng Tư pháp | 30/6/2027"],
      settings: { planYear: [2026, 2027] },
    },
    { name: "no year is known", rows: [HEADER, `${TASK} | Quý I/2019`] },
    {
      name: "a period that touches the plan's year",
      rows: [
        "KẾ HOẠCH NĂM 2025",
        HEADER,
        `${TASK} | 2025 - 2026`,
        "2 | Kiểm tra | Phòng Tư pháp | 2025 và những năm tiếp theo",
      ],
    },
    {
      name: "a plan for next year issued in December: the decision's date is not the plan's year",
      rows: [
        "KẾ HOẠCH NĂM 2025",
        "(Kèm theo Quyết định số 12/QĐ-UBND ngày 20/12/2024)",
        HEADER,
        `${TASK} | 30/6/2025`,
      ],
    },
    {
      name: "only the decision's date is known, of December: this year and the next are right",
      rows: [
        "PHỤ LỤC I",
        "(Kèm theo Quyết định số 12/QĐ-UBND ngày 20/12/2024)",
        HEADER,
        `${TASK} | 30/6/2025`,
        "2 | Kiểm tra | Phòng Tư pháp | 31/12/2024",
      ],
    },
    {
      name: "a document of another year is named in the deadline",
      rows: [
        "KẾ HOẠCH NĂM 2024",
        HEADER,
        `${TASK} | Theo Quyết định số 15/2023/QĐ-UBND`,
        "2 | Kiểm tra | Phòng Tư pháp | Theo Nghị định 61/2018/NĐ-CP",
      ],
    },
    {
      name: "a score table on last year's results has last year in another column",
      rows: [
        "KẾ HOẠCH KHẮC PHỤC NĂM 2024",
        "TT | Tiêu chí | Điểm năm 2023 | Cơ quan chủ trì | Thời hạn",
        "1 | TC 1.1 Ban hành kế hoạch | 2 | Văn phòng | Quý I/2024",
      ],
    },
  ],
  invalid: [
    {
      name: "last year's date, copied",
      rows: [
        "KẾ HOẠCH NĂM 2024",
        HEADER,
        `${TASK} | Trước ngày 30/11/2023`,
        "2 | Kiểm tra | Phòng Tư pháp | Quý I/2025",
      ],
      findings: [
        { cell: "D3", message: "outside", data: { deadline: "Trước ngày 30/11/2023", years: "2024" } },
        { cell: "D4", message: "outside", data: { years: "2024" } },
      ],
    },
    {
      name: "a real date, and one milestone of two",
      rows: [
        "KẾ HOẠCH NĂM 2024",
        HEADER,
        ["1", "Rà soát", "Phòng Tư pháp", { type: "date", serial: 45260 }],
        ["2", "Kiểm tra", "Phòng Tư pháp", "- Quý I/2024;\n- Quý II/2023"],
      ],
      findings: [
        { cell: "D3", message: "outside", data: { deadline: "30/11/2023" } },
        { cell: "D4", message: "outside" },
      ],
    },
    {
      name: "outside a plan over several years",
      rows: [
        "KẾ HOẠCH GIAI ĐOẠN 2021 - 2025",
        HEADER,
        `${TASK} | Năm 2020`,
        "2 | Kiểm tra | Phòng Tư pháp | 2026",
      ],
      findings: [
        { cell: "D3", message: "outside", data: { years: "2021–2025" } },
        { cell: "D4", message: "outside" },
      ],
    },
  ],
});
