import { textLegacyFont } from "../../../src/core/rules/text-legacy-font";
import { testRule } from "./rule-tester";

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian";

testRule(textLegacyFont, {
  valid: [
    {
      name: "Unicode, composed and decomposed",
      rows: [
        HEADER,
        ["1", "Cộng hòa xã hội".normalize("NFD"), "Phòng Tư pháp", "Quý I"],
        "2 | Đổi mới | Văn phòng | Quý II",
      ],
    },
    {
      name: "no marks at all, foreign names and signs",
      rows: [
        HEADER,
        "1 | Hop dong voi Müller GmbH ± 5% | Ban QLDA | 30°C",
        "2 | Café Résumé, ½ ngày | Văn phòng | 50 %",
      ],
    },
    {
      name: "ISO numbers, e-mail, links",
      rows: [HEADER, "1 | TCVN ISO 9001:2015 tại https://xa.gov.vn | Văn phòng | Quý I"],
    },
    { name: "Ð for Đ is another rule's finding", rows: [HEADER, "1 | Ðối thoại | Văn phòng | Quý I"] },
  ],
  invalid: [
    {
      name: "TCVN3",
      rows: [HEADER, "1 | Céng hßa x· héi chñ nghÜa ViÖt Nam | Văn phòng | Quý I"],
      findings: [
        {
          cell: "B2",
          message: "legacy",
          data: { encoding: "TCVN3" },
          fix: { set: { B2: "Cộng hòa xã hội chủ nghĩa Việt Nam" } },
        },
      ],
    },
    {
      name: "VNI",
      rows: [HEADER, "1 | Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam | Văn phòng | Quý I"],
      findings: [
        {
          cell: "B2",
          message: "legacy",
          data: { encoding: "VNI" },
          fix: { set: { B2: "Cộng hòa xã hội chủ nghĩa Việt Nam" } },
        },
      ],
    },
    {
      name: "a formula makes the text: nothing to retype",
      rows: [HEADER, "1 | Céng hßa x· héi chñ nghÜa ViÖt Nam | Văn phòng | Quý I"],
      formulas: { B2: "Sheet2!A1" },
      findings: [{ cell: "B2", message: "legacy" }],
    },
  ],
});
