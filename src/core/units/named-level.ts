import { levelWordAt } from "./level-words";
import type { Head } from "./lexicon";
import type { Parts } from "./parts";
import type { Term } from "./terms";
import type { OfficeLevel, UnitReading } from "./unit";
import { type Word, markedText } from "./words";

/** Divisions of a commune since 07/2025 (Nghị định 150/2025/NĐ-CP). */
const COMMUNE_DIVISIONS: ReadonlySet<string> = new Set([
  "Kinh tế",
  "Kinh tế, Hạ tầng và Đô thị",
  "Văn hóa - Xã hội",
]);
/** Bodies that every office has one of: without a level word its own is meant. */
export const OWN_BODIES: ReadonlySet<string> = new Set(["UBND", "HĐND", "HĐND-UBND", "Thường trực HĐND"]);
const COMMUNE_PLACES: ReadonlySet<string> = new Set([
  "Thôn",
  "Xóm",
  "Bản",
  "Ấp",
  "Buôn",
  "Tổ dân phố",
  "Cán bộ không chuyên trách",
  "Người hoạt động không chuyên trách",
]);
const CENTRAL: ReadonlySet<string> = new Set([
  "Chính phủ",
  "Quốc hội",
  "Văn phòng Quốc hội",
  "Thủ tướng",
  "Tổng cục",
]);
/** The five cities under the central government before Huế joined them on 01/01/2025 (Nghị quyết 175/2024/QH15). */
const CENTRAL_CITIES: ReadonlySet<string> = new Set([
  "hà nội",
  "hồ chí minh",
  "hcm",
  "hải phòng",
  "đà nẵng",
  "cần thơ",
]);

/** The level of a `thành phố`, from what follows the word; null where that does not tell. */
function cityLevel(after: string, year: UnitReading["year"]): OfficeLevel | null {
  if (after === "trực thuộc trung ương" || CENTRAL_CITIES.has(after)) return "province";
  if (after === "huế" && year !== null) return year >= 2025 ? "province" : "district";
  return after === "thuộc tỉnh" ? "district" : null;
}

/** A phòng belongs to a district; a commune has its own since 07/2025, a province's belong to its departments. */
function divisionLevel({ known, rest }: Parts, { office, year }: UnitReading): OfficeLevel | null {
  if (rest.some((word) => word.marked === "sở") || office === "province") return "province";
  if (office === "district") return "district";
  if (office !== "commune") return null;
  if (year === null || year < 2025) return "district";
  return year >= 2026 && known && COMMUNE_DIVISIONS.has(known.name) ? "commune" : null;
}

/** The level of a unit whose name has no level word. */
function impliedLevel(parts: Parts, reading: UnitReading): OfficeLevel | null {
  const { head, known, first } = parts;
  if (!head) return null;
  if (CENTRAL.has(head.name)) return "central";
  if (COMMUNE_PLACES.has(head.name)) return "commune";
  if (OWN_BODIES.has(head.name)) return parts.rest.length === 0 ? reading.office : null;
  if (head.name === "Phòng") return divisionLevel(parts, reading);
  if (head.name === "Bộ phận") return reading.office === "commune" ? "commune" : null;
  return known ? specialtyLevel(head, known, reading) : levelWordOf(first);
}

function specialtyLevel({ name }: Head, known: Term, { office, year }: UnitReading): OfficeLevel | null {
  if (name === "Công chức") return "commune";
  if (OWN_BODIES.has(known.name)) return office;
  if (known.name === "Chính phủ") return "central";
  if (name === "Văn phòng") return levelWordOf(known.words);
  const since2026 = year !== null && year >= 2026 && office === "commune";
  return known.name === "Phục vụ hành chính công" && since2026 ? "commune" : null;
}

/** The level in `Huyện ủy`, `Xã đội`, `Tỉnh đoàn`. */
export function levelWordOf(words: readonly Word[]): OfficeLevel | null {
  const word = words.length > 1 && words[0] ? levelWordAt([words[0]], 0)?.level : undefined;
  return word === undefined || word === "city" ? null : word;
}

/** The level that a name tells; null where it does not. */
export function levelOf(parts: Parts, reading: UnitReading): OfficeLevel | null {
  const { head, part, proper } = parts;
  if (head?.name === "Sở") return "province";
  if (head?.name === "Bộ") return "central";
  if (head?.role === "person" || head?.name === "Trường") return null;
  if (!part) return impliedLevel(parts, reading);
  return part.level === "city" ? cityLevel(markedText(proper), reading.year) : part.level;
}

/** The level in a unit's key: a missing level word means the office's own. */
export function keyLevelOf(parts: Parts, level: OfficeLevel | null, { office }: UnitReading): string {
  if (level) return level;
  if (parts.part?.level !== "city") return office ?? "";
  return parts.head?.name === "Phòng" && office === "district" ? "district" : "city";
}
