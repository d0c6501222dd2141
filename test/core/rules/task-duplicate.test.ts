import { taskDuplicate } from "../../../src/core/rules/task-duplicate";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian";

testRule(taskDuplicate, {
  valid: [
    {
      name: "different tasks",
      rows: [
        HEADER,
        "1 | Kiểm tra cải cách hành chính quý I | Phòng Nội vụ | Quý I",
        "2 | Kiểm tra cải cách hành chính quý II | Phòng Nội vụ | Quý II",
      ],
    },
    {
      name: "short texts stand in several sections rightly",
      rows: [
        HEADER,
        "I | THỂ CHẾ",
        "1 | Báo cáo kết quả | Phòng Tư pháp | Quý I",
        "II | BỘ MÁY",
        "1 | Báo cáo kết quả | Phòng Nội vụ | Quý I",
      ],
    },
    {
      name: "one task over several rows, filled or merged",
      rows: [
        HEADER,
        "1 | Ban hành kế hoạch cải cách hành chính | Phòng Nội vụ | Quý I",
        "1 | Ban hành kế hoạch cải cách hành chính | Phòng Nội vụ | Quý II",
        "2 | Tuyên truyền cải cách hành chính | Văn phòng | Quý I",
        "||| Quý II",
      ],
      merges: ["A4:A5", "B4:B5"],
    },
    {
      name: "a part that says its item again",
      rows: [
        HEADER,
        "1 | Ban hành kế hoạch cải cách hành chính | Phòng Nội vụ | Quý I",
        "1.1 | Ban hành kế hoạch cải cách hành chính | Phòng Nội vụ | Quý I",
      ],
    },
    {
      name: "the same task in two appendices",
      rows: [HEADER, "1 | Ban hành kế hoạch cải cách hành chính | Phòng Nội vụ | Quý I"],
      also: [
        {
          sheet: "Phụ lục II",
          rows: [HEADER, "1 | Ban hành kế hoạch cải cách hành chính | Phòng Nội vụ | Quý II"],
        },
      ],
    },
    {
      name: "sections of one name",
      rows: [
        HEADER,
        "I | CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
        "1 | Rà soát | Phòng Tư pháp | Quý I",
        "II | CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
        "1 | Công khai | Văn phòng | Quý I",
      ],
    },
    {
      name: "the length counted is a setting",
      rows: [
        HEADER,
        "1 | Ban hành kế hoạch năm | Phòng Nội vụ | Quý I",
        "2 | Ban hành kế hoạch năm | Phòng Nội vụ | Quý I",
      ],
      settings: { rules: { "task-duplicate": { options: { shortest: 40 } } } },
    },
    {
      name: "texts that differ in a figure only",
      rows: [
        HEADER,
        "1 | Xây dựng kế hoạch năm 2024 của xã | Phòng Nội vụ | Quý I",
        "2 | Xây dựng kế hoạch năm 2025 của xã | Phòng Nội vụ | Quý IV",
      ],
    },
  ],
  invalid: [
    {
      name: "the same text in two sections",
      rows: [
        HEADER,
        "I | THỂ CHẾ",
        "1 | Kiểm tra, giám sát công vụ | Phòng Tư pháp | Quý I",
        "II | BỘ MÁY",
        "1 | Kiểm tra, giám sát công vụ | Phòng Nội vụ | Quý I",
      ],
      findings: [{ cell: "B5", message: "same", data: { other: "B3" }, related: ["B3"] }],
    },
    {
      name: "spaces, capitals, stops and composition make no other text; three of them",
      rows: [
        HEADER,
        "1 | Kiểm tra, giám sát công vụ | Phòng Tư pháp | Quý I",
        "2 | KIỂM TRA, GIÁM SÁT  CÔNG VỤ. | Phòng Nội vụ | Quý I",
        ["3", "Kiểm tra, giám sát công vụ".normalize("NFD"), "Văn phòng", "Quý I"],
      ],
      findings: [
        { cell: "B3", message: "same", data: { other: "B2" } },
        { cell: "B4", message: "same", data: { other: "B2" } },
      ],
    },
    {
      name: "a shorter length by setting",
      rows: [HEADER, "1 | Báo cáo | Phòng Nội vụ | Quý I", "2 | Báo cáo | Phòng Nội vụ | Quý II"],
      settings: { rules: { "task-duplicate": { options: { shortest: 5 } } } },
      findings: [{ cell: "B3", message: "same" }],
    },
    {
      name: "a text of just the length counted",
      rows: [
        HEADER,
        "1 | Kiểm tra công vụ | Phòng Nội vụ | Quý I",
        "2 | Kiểm tra công vụ | Văn phòng | Quý II",
      ],
      findings: [{ cell: "B3", message: "same" }],
    },
  ],
});
