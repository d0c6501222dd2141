import { normalise } from "../text/normalise";
import { type Heading, headingAt } from "./heads";
import { areasName, levelName } from "./level-words";
import { OWN_BODIES, keyLevelOf, levelOf, levelWordOf } from "./named-level";
import { type Parts, partsOf } from "./parts";
import type { Spelled } from "./spelled";
import type { Term } from "./terms";
import { OFFICE_LEVELS, type OfficeLevel, type UnitReading } from "./unit";
import type { Word } from "./words";

/** Abbreviations inside names that the lexicon does not hold, spelled out for comparing. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["ubnd", "uỷ ban nhân dân"],
  ["hđnd", "hội đồng nhân dân"],
  ["mttq", "mặt trận tổ quốc"],
  ["cchc", "cải cách hành chính"],
  ["tthc", "thủ tục hành chính"],
  ["ttđt", "thông tin điện tử"],
  ["cntt", "công nghệ thông tin"],
  ["cđs", "chuyển đổi số"],
  ["qppl", "quy phạm pháp luật"],
  ["pbgdpl", "phổ biến giáo dục pháp luật"],
  ["pccc", "phòng cháy chữa cháy"],
  ["cnch", "cứu nạn cứu hộ"],
  ["pctt", "phòng chống thiên tai"],
  ["tkcn", "tìm kiếm cứu nạn"],
  ["ptds", "phòng thủ dân sự"],
  ["pctn", "phòng chống tham nhũng"],
  ["antt", "an ninh trật tự"],
  ["atgt", "an toàn giao thông"],
  ["attp", "an toàn thực phẩm"],
  ["bvtv", "bảo vệ thực vật"],
  ["thcs", "trung học cơ sở"],
  ["thpt", "trung học phổ thông"],
  ["htx", "hợp tác xã"],
  ["bcđ", "ban chỉ đạo"],
  ["ntm", "nông thôn mới"],
]);

/** Words as they are compared: tone marks kept, abbreviations spelled out. */
function spelledOut(words: readonly Word[]): string {
  let spelled = "";
  for (const { marked } of words) spelled += (spelled === "" ? "" : " ") + (SHORT.get(marked) ?? marked);
  return spelled;
}

/** The words as written, remarks in brackets left out, spaces and dashes tidied. */
function spelling(text: string, words: readonly Word[]): string {
  let shown = "";
  let end = 0;
  for (const word of words) {
    if (shown !== "") shown += tidyGap(text.slice(end, word.start));
    shown += text.slice(word.start, word.end);
    end = word.end;
  }
  return normalise(shown, "NFC");
}

/** What stands between two words of a name. */
function tidyGap(gap: string): string {
  if (gap === " ") return gap;
  const shown = gap.replace(/[([][^]*[)\]]/, " ");
  return /\s[-\u2010-\u2015]|[-\u2010-\u2015]\s/.test(shown) ? " - " : shown.replace(/\s+/g, " ");
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

/** `Bộ phận Tư pháp` is how communes call the official for justice and civil status. */
function isOfficialOfJustice({ head, known }: Parts, { office }: UnitReading): boolean {
  return head?.name === "Bộ phận" && known?.name === "Tư pháp - Hộ tịch" && office === "commune";
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
  return known?.name === "Tiếp nhận và Trả kết quả" && office ? ` ${levelName(office)}` : "";
}

/** The words of a name that show its level; the office's own official needs none. */
function levelWords(parts: Parts, level: OfficeLevel | null, reading: UnitReading, text: string): string {
  const { part, proper, head } = parts;
  if (isOfficialOfJustice(parts, reading)) return "";
  if (!part) return impliedWord(parts, level, reading);
  if (head?.name === "Sở" && proper.length === 0) return "";
  const rank = part.scope === "rank" ? " cấp" : "";
  return `${rank} ${part.shown}${proper.length > 0 ? ` ${spelling(text, proper)}` : ""}`;
}

/** Whether a name begins like a unit's; a lone `phòng` may be a room, and any `bộ …` a set of something. */
function isRecognised({ head, known, rest }: Parts): boolean {
  if (!head) return false;
  return known !== null || head.role === "body" || (rest.length > 0 && head.name !== "Bộ");
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a post denotes by the unit in which it is held; null where none follows. */
function readPost(
  words: readonly Word[],
  { head, used }: Heading,
  text: string,
  reading: UnitReading,
): Spelled | null {
  const inside = headingAt(words, used);
  if (!inside) return null;
  const inner = readNamed(words.slice(used), inside, text, reading);
  const lower = /rưởng$/.test(head.name) && /^(?:Phòng|Ban|Thôn|Bộ phận|Tổ|Đội) /.test(`${inner.name} `);
  const innerName = lower ? inner.name.charAt(0).toLowerCase() + inner.name.slice(1) : inner.name;
  return { ...inner, base: `${head.name} ${inner.base}`, name: `${head.name} ${innerName}` };
}

function readParts(parts: Parts, text: string, reading: UnitReading): Spelled {
  const { head, known, rest, part, proper } = parts;
  const level = levelOf(parts, reading);
  const headName = isOfficialOfJustice(parts, reading) ? "Công chức" : (head?.name ?? "");
  const specialty = known ? presentName(known, reading) : spelling(text, rest);
  const core = headName && specialty ? `${headName} ${specialty}` : headName || capitalised(specialty);
  const areas = isGroup(parts, reading) ? areasName(level, reading.year, part?.shown) : null;
  const shown = areas === null ? levelWords(parts, level, reading, text) : ` ${areas}`;
  return {
    kind: areas === null ? "named" : "group",
    base: `${headName}|${known?.name ?? spelledOut(rest)}|${areas ?? spelledOut(proper)}`,
    name: (core + shown).trim(),
    level,
    keyLevel: keyLevelOf(parts, level, reading),
    recognised: isRecognised(parts),
  };
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
  const held = heading?.head.role === "post" ? readPost(words, heading, text, reading) : null;
  return held ?? readParts(partsOf(words, heading), text, reading);
}
