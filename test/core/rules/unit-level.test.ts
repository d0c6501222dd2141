import { unitLevel } from "../../../src/core/rules/unit-level";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp";
const COMMUNE = "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND XÃ CẨM GIÀNG";
const COMMUNE_2026 = "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA UBND XÃ CẨM GIÀNG";
const DISTRICT = "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA UBND HUYỆN TƯƠNG DƯƠNG";

testRule(unitLevel, {
  valid: [
    {
      name: "a commune charges its own",
      rows: [
        COMMUNE,
        HEADER,
        "1 | Rà soát | Công chức Tư pháp - Hộ tịch xã | Các thôn",
        "2 | Đối thoại | Chủ tịch UBND xã | HĐND xã",
      ],
    },
    {
      name: "a higher level may support",
      rows: [COMMUNE, HEADER, "1 | Rà soát | UBND xã | Phòng Tư pháp huyện; Sở Nội vụ"],
    },
    {
      name: "a higher level may support where the lead cell says so",
      rows: [COMMUNE, HEADER, "1 | Rà soát | UBND xã chủ trì, phối hợp với Sở Nội vụ | Các thôn"],
    },
    {
      name: "a district charges its offices and the communes",
      rows: [
        DISTRICT,
        HEADER,
        "1 | Rà soát | Phòng Tư pháp huyện | UBND các xã",
        "2 | Công khai | UBND cấp xã | Phòng Nội vụ",
      ],
    },
    {
      name: "offices of the commune since July 2025",
      rows: [
        COMMUNE_2026,
        HEADER,
        "1 | Rà soát | Văn phòng HĐND và UBND | Phòng Kinh tế",
        "2 | Số hóa | Trung tâm Phục vụ hành chính công | Phòng Văn hóa - Xã hội",
        "3 | Quy hoạch | Phòng Kinh tế, Hạ tầng và Đô thị | Sở Xây dựng",
      ],
    },
    {
      name: "nothing tells whose plan it is",
      rows: [HEADER, "1 | Rà soát | Phòng Tư pháp huyện | Sở Nội vụ"],
    },
    {
      name: "district names that are no units: they stand in the task",
      rows: [
        COMMUNE_2026,
        HEADER,
        "1 | Theo dõi bàn giao của huyện | Văn phòng HĐND và UBND | Phòng Kinh tế",
      ],
    },
    {
      name: "a province charges everybody",
      rows: [
        HEADER,
        "1 | Rà soát | Sở Tư pháp | UBND cấp xã",
        "2 | Công khai | UBND các xã, phường | Sở Nội vụ",
      ],
      settings: { level: "province", planYear: 2026 },
    },
    {
      name: "quân sự, Quần and other words that look like a level",
      rows: [COMMUNE_2026, HEADER, "1 | Tuyển quân | Ban Chỉ huy quân sự xã | Công an xã"],
    },
  ],
  invalid: [
    {
      name: "a district office leads in a commune's plan",
      rows: [COMMUNE, HEADER, "1 | Mua sắm | Phòng Tài chính - Kế hoạch huyện | UBND xã"],
      findings: [
        {
          cell: "C3",
          message: "above",
          data: { unit: "Phòng Tài chính - Kế hoạch huyện", level: "cấp huyện", office: "cấp xã" },
        },
      ],
    },
    {
      name: "a department of the province leads; the level comes from the settings",
      rows: [HEADER, "1 | Rà soát | Sở Tư pháp | UBND xã"],
      settings: { level: "commune", planYear: 2026 },
      findings: [{ cell: "C2", message: "above", data: { level: "cấp tỉnh" } }],
    },
    {
      name: "from 2026 on a district unit may not even support",
      rows: [
        COMMUNE_2026,
        HEADER,
        "1 | Rà soát | UBND huyện | Văn phòng",
        "2 | Kiểm tra | UBND xã | Phòng Tư pháp huyện; Công an xã",
      ],
      findings: [
        { cell: "C3", message: "abolished", data: { unit: "UBND huyện" } },
        { cell: "D4", message: "abolished", data: { unit: "Phòng Tư pháp huyện" } },
      ],
    },
  ],
});
