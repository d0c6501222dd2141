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
    {
      name: "a period that looks further ahead",
      rows: [
        "KẾ HOẠCH GIAI ĐOẠN 2026 - 2030, TẦM NHÌN ĐẾN NĂM 2045",
        HEADER,
        `${TASK} | Năm 2027`,
        "2 | Kiểm tra | Phòng Tư pháp | Đến năm 2045",
      ],
    },
    {
      name: "only the decision's date is known: the plan may take years",
      rows: [
        "THỰC HIỆN ĐỀ ÁN 06",
        "(Kèm theo Quyết định số 15/QĐ-UBND ngày 10/3/2025)",
        HEADER,
        `${TASK} | Năm 2027`,
      ],
    },
    {
      name: "the title is about last year's result, the decision is of this year",
      rows: [
        "KHẮC PHỤC HẠN CHẾ CỦA CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024",
        "(Kèm theo Kế hoạch số 15/KH-UBND ngày 20/5/2025)",
        HEADER,
        `${TASK} | Quý III/2025`,
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
    {
      name: "before the decision, whatever the plan's last year is",
      rows: [
        "THỰC HIỆN ĐỀ ÁN 06",
        "(Kèm theo Quyết định số 15/QĐ-UBND ngày 10/3/2025)",
        HEADER,
        `${TASK} | Quý IV/2024`,
      ],
      findings: [{ cell: "D4", message: "early", data: { deadline: "Quý IV/2024", years: "2025" } }],
    },
    {
      name: "after the year that the plan aims at",
      rows: [
        "CHUYỂN ĐỔI SỐ ĐẾN NĂM 2030",
        HEADER,
        `${TASK} | Năm 2031`,
        "2 | Kiểm tra | Phòng Tư pháp | 2024",
      ],
      findings: [{ cell: "D3", message: "late", data: { years: "2030" } }],
    },
    {
      name: "the letterhead's date and a cited one are not the plan's years",
      rows: [
        "| Bình An, ngày 25 tháng 12 năm 2025",
        "TRIỂN KHAI NGHỊ QUYẾT NGÀY 30 THÁNG 4 NĂM 2025 TRONG NĂM 2026",
        HEADER,
        `${TASK} | Quý I/2025`,
      ],
      findings: [{ cell: "D4", message: "outside", data: { years: "2026" } }],
    },
  ],
});
