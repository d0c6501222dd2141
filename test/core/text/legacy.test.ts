import { describe, expect, it } from "@jest/globals";
import { fromLegacy, legacyEncoding } from "../../../src/core/text/legacy";
import type { LegacyEncoding } from "../../../src/core/text/legacy";

const LEGACY: readonly (readonly [LegacyEncoding, string, string])[] = [
  ["TCVN3", "Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
  ["TCVN3", "§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"],
  ["TCVN3", "Uû ban nh©n d©n x·", "Uỷ ban nhân dân xã"],
  ["TCVN3", "Phßng Néi vô", "Phòng Nội vụ"],
  ["TCVN3", "KÕ ho¹ch c¶i c¸ch hµnh chÝnh n¨m 2004", "Kế hoạch cải cách hành chính năm 2004"],
  ["TCVN3", "Thêi gian hoµn thµnh: Quý I", "Thời gian hoàn thành: Quý I"],
  ["TCVN3", "Sè thø tù", "Số thứ tự"],
  ["TCVN3", "NhiÖm vô, gi¶i ph¸p", "Nhiệm vụ, giải pháp"],
  ["TCVN3", "NhiÖm vô", "Nhiệm vụ"],
  ["TCVN3", "Trung t©m", "Trung tâm"],
  ["TCVN3", "häc", "học"],
  ["VNI", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
  ["VNI", "Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"],
  ["VNI", "UÛY BAN NHAÂN DAÂN", "ỦY BAN NHÂN DÂN"],
  ["VNI", "Phoøng Noäi vuï", "Phòng Nội vụ"],
  ["VNI", "Keá hoaïch caûi caùch haønh chính naêm 2004", "Kế hoạch cải cách hành chính năm 2004"],
  ["VNI", "Thôøi gian hoaøn thaønh", "Thời gian hoàn thành"],
  ["VNI", "Nhieäm vuï, giaûi phaùp", "Nhiệm vụ, giải pháp"],
  ["VNI", "Haûi Phoøng, Phuù Thoï", "Hải Phòng, Phú Thọ"],
];

describe("text of before Unicode", () => {
  it.each(LEGACY)("%s: %j", (encoding, text, unicode) => {
    expect(legacyEncoding(text)).toBe(encoding);
    expect(fromLegacy(text, encoding)).toBe(unicode);
    expect(legacyEncoding(unicode)).toBeNull();
  });

  it.each([
    "",
    "Ban hanh ke hoach",
    "Cộng hòa xã hội chủ nghĩa Việt Nam",
    "Quý I",
    "Kế hoạch",
    "Sở Y tế",
    "cà phê",
    "Bùi Văn Hào",
    "HÀ NỘI",
    "Thu à",
    "Hội đồng".normalize("NFD"),
    "Ðảng ủy",
    "Café crème à la carte, élève, naïve façade, Noël",
    "garçon français déjà vu, cœur, bœuf, sûr, où",
    "Größe über die Straße nach München, Fußball, Übung für Schüler, schön, Äpfel",
    "Gemäß Beschluß für die Gemeinden",
    "señor Núñez, mañana",
    "São Paulo, ação, coração",
    "Malmö, Ångström, Øresund, smørrebrød",
    "5 µm, 20°C, 3 m², 4 m³, 1.000 ± 5, 3 × 4",
    "© 2024 «Công báo» ®",
    "Danh mục × 5 µm",
    "½ ngày",
    "a".repeat(100_000),
    "ß".repeat(100_000),
  ])("never %j", (text) => {
    expect(legacyEncoding(text)).toBeNull();
  });

  it("keeps what the encoding does not use", () => {
    expect(fromLegacy("12/QĐ-UBND", "TCVN3")).toBe("12/QĐ-UBND");
    expect(fromLegacy("ABC 123 – xyz", "VNI")).toBe("ABC 123 – xyz");
  });
});
