import { type Heading, headingAt } from "./heads";
import { type LevelPart, areasName, cityLevel, levelPart, levelWordAt } from "./level-words";
import type { Head } from "./lexicon";
import { type Spelled, levelName } from "./spelled";
import type { Term } from "./terms";
import { OFFICE_LEVELS, type OfficeLevel, type UnitReading } from "./unit";
import type { Word } from "./words";

/** Divisions of a commune since 07/2025 (Nghị định 150/2025/NĐ-CP). */
const COMMUNE_DIVISIONS: ReadonlySet<string> = new Set([
  "Kinh tế",
  "Kinh tế, Hạ tầng và Đô thị",
  "Văn hóa - Xã hội",
]);
/** Bodies that every office has one of: without a level word its own is meant. */
const OWN_BODIES: ReadonlySet<string> = new Set(["UBND", "HĐND", "HĐND-UBND", "Thường trực HĐND"]);
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
const ONE_STOP = "Tiếp nhận và Trả kết quả";
/** Abbreviations inside names that the lexicon does not hold, spelled out for comparing. */
const SHORT: Readonly<Record<string, string>> = {
  ubnd: "uỷ ban nhân dân",
  hđnd: "hội đồng nhân dân",
  mttq: "mặt trận tổ quốc",
  cchc: "cải cách hành chính",
  tthc: "thủ tục hành chính",
  ttđt: "thông tin điện tử",
  cntt: "công nghệ thông tin",
  cđs: "chuyển đổi số",
  qppl: "quy phạm pháp luật",
  pccc: "phòng cháy chữa cháy",
  thcs: "trung học cơ sở",
  thpt: "trung học phổ thông",
  htx: "hợp tác xã",
  bcđ: "ban chỉ đạo",
  ntm: "nông thôn mới",
};

/** A named unit taken apart. */
interface Parts {
  readonly head: Head | null;
  readonly known: Term | null;
  /** The first word of the head as written: `huyện` in `Huyện ủy`. */
  readonly first: readonly Word[];
  /** The words between the head and the level part. */
  readonly rest: readonly Word[];
  readonly part: LevelPart | null;
  /** What follows the level part: the name of the commune, district …. */
  readonly proper: readonly Word[];
}

function marked(words: readonly Word[]): string {
  return words.map((word) => SHORT[word.marked] ?? word.marked).join(" ");
}

/** The words as written, remarks in brackets left out, spaces and dashes tidied. */
function spelling(text: string, words: readonly Word[]): string {
  return words
    .map((word, at) => {
      const previous = words[at - 1];
      const gap = previous ? text.slice(previous.end, word.start).replace(/[([][^]*[)\]]/, " ") : "";
      const dash = /\s[-\u2010-\u2015]|[-\u2010-\u2015]\s/.test(gap) ? " - " : null;
      return (dash ?? gap.replace(/\s+/g, " ")) + text.slice(word.start, word.end);
    })
    .join("")
    .normalize("NFC");
}

function partsOf(words: readonly Word[], heading: Heading | null): Parts {
  const used = heading?.used ?? 0;
  const part = levelPart(words, used + (heading?.known?.used ?? 0));
  return {
    head: heading?.head ?? null,
    known: heading?.known?.term ?? null,
    first: words.slice(0, used),
    rest: words.slice(used, part?.start),
    part,
    proper: part ? words.slice(part.end) : [],
  };
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
function levelWordOf(words: readonly Word[]): OfficeLevel | null {
  const word = words.length > 1 && words[0] ? levelWordAt([words[0]], 0)?.level : undefined;
  return word === undefined || word === "city" ? null : word;
}

function levelOf(parts: Parts, reading: UnitReading): OfficeLevel | null {
  const { head, part, proper } = parts;
  if (head?.name === "Sở") return "province";
  if (head?.name === "Bộ") return "central";
  if (head?.name === "Trường") return null;
  if (!part) return impliedLevel(parts, reading);
  return part.level === "city" ? cityLevel(marked(proper), reading.year) : part.level;
}

/** `UBND cấp xã`, `Công an các xã`: all such units of a level, not a certain one. */
function isGroup({ head, part }: Parts, { office }: UnitReading): boolean {
  if (!part || !head || part.scope === "one") return false;
  if (part.scope === "every" || OWN_BODIES.has(head.name)) return true;
  if (!office || !part.level || part.level === "city") return false;
  return OFFICE_LEVELS.indexOf(part.level) < OFFICE_LEVELS.indexOf(office);
}

/** Nghị định 150/2025/NĐ-CP writes `và` where the offices before it had a dash. */
function presentName({ name }: Term, { year }: UnitReading): string {
  return name === "HĐND-UBND" && year !== null && year >= 2026 ? "HĐND và UBND" : name;
}

/** The level word that belongs to the shown name although it is not written. */
function impliedWord(
  { head, known, first }: Parts,
  level: OfficeLevel | null,
  { office }: UnitReading,
): string {
  if (head?.name === "Phòng" && level === "district") return " huyện";
  if (head?.name === "Công chức" && known) return " xã";
  if (head?.name === "Cán bộ không chuyên trách") return " xã";
  // `Xã đoàn` is the Đoàn of the xã; `Huyện ủy` says its level itself.
  const inHead = first[0]?.marked === head?.forms[0]?.words[0]?.marked ? null : levelWordOf(first);
  if (inHead) return ` ${levelName(inHead)}`;
  return known?.name === ONE_STOP && office ? ` ${levelName(office)}` : "";
}

function levelWords(parts: Parts, level: OfficeLevel | null, reading: UnitReading, text: string): string {
  const { part, proper, head } = parts;
  if (!part) return impliedWord(parts, level, reading);
  if (head?.name === "Sở" && proper.length === 0) return "";
  const rank = part.scope === "rank" ? " cấp" : "";
  return `${rank} ${part.shown}${proper.length > 0 ? ` ${spelling(text, proper)}` : ""}`;
}

/** `Bộ phận Tư pháp` is how communes call the official for justice and civil status. */
function standing(parts: Parts, { office }: UnitReading): string | null {
  const ofJustice = parts.known?.name === "Tư pháp - Hộ tịch";
  return parts.head?.name === "Bộ phận" && ofJustice && office === "commune" ? "Công chức" : null;
}

function keyLevelOf(parts: Parts, level: OfficeLevel | null, { office }: UnitReading): string {
  if (level) return level;
  if (parts.part?.level !== "city") return office ?? "";
  return parts.head?.name === "Phòng" && office === "district" ? "district" : "city";
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function readPost(
  head: Head,
  used: number,
  words: readonly Word[],
  text: string,
  reading: UnitReading,
): Spelled | null {
  const inside = headingAt(words, used);
  if (!inside) return null;
  const inner = readNamed(words.slice(used), inside, text, reading);
  const lower = /rưởng$/.test(head.name) && /^(?:Phòng|Ban|Thôn|Bộ phận|Tổ|Đội) /.test(`${inner.name} `);
  const innerName = lower ? inner.name.charAt(0).toLowerCase() + inner.name.slice(1) : inner.name;
  return { ...inner, base: `${head.name.toLowerCase()} ${inner.base}`, name: `${head.name} ${innerName}` };
}

/**
 * What the words of a named unit denote. `heading` is how it begins: written, or inherited from the unit before it,
 * and then with no words of its own; null when nothing is known of it.
 */
export function readNamed(
  words: readonly Word[],
  heading: Heading | null,
  text: string,
  reading: UnitReading,
): Spelled {
  if (heading?.head.role === "post") {
    const held = readPost(heading.head, heading.used, words, text, reading);
    if (held) return held;
  }
  const parts = partsOf(words, heading);
  const { head, known, rest, proper } = parts;
  const level = head?.role === "person" ? null : levelOf(parts, reading);
  const headName = standing(parts, reading) ?? head?.name ?? "";
  const specialty = known ? presentName(known, reading) : spelling(text, rest);
  const core = [headName, specialty].filter((piece) => piece !== "").join(" ");
  const base = [headName.toLowerCase(), known ? known.name.toLowerCase() : marked(rest), marked(proper)];
  const recognised =
    head !== null && (known !== null || head.role === "body" || (rest.length > 0 && head.name !== "Bộ"));
  const common = { level, keyLevel: keyLevelOf(parts, level, reading), recognised };
  if (isGroup(parts, reading)) {
    const areas = areasName(level, reading.year, parts.part?.shown);
    return { ...common, kind: "group", base: `${core.toLowerCase()} ${areas}`, name: `${core} ${areas}` };
  }
  const shown = standing(parts, reading) ? "" : levelWords(parts, level, reading, text);
  return { ...common, kind: "named", base: base.join("|"), name: capitalised((core + shown).trim()) };
}
