import type { Collective, Tail } from "./collective";
import { areasName, commonLevel, levelName, levelWordAt } from "./level-words";
import { type Noun, isOffice, isVague } from "./nouns";
import type { Spelled } from "./spelled";
import type { OfficeLevel, UnitReading } from "./unit";

function kindOf({ marker, nouns, tail, post }: Collective): "group" | "generic" {
  const [first] = nouns;
  if (!first) return tail.related ? "generic" : "group";
  if (marker.startsWith("toàn thể")) return "generic";
  if (first.family === "area") return marker === "" && post === "" ? "generic" : "group";
  if (nouns.some(({ family }) => family === "staff" || family === "party")) return "generic";
  if (first.family === "place" || first.family === "people") return "group";
  if (nouns.some(isOffice)) return isVague(first) && tail.related ? "generic" : "group";
  return isCertain(nouns, tail) ? "group" : "generic";
}

/** Whether `cơ quan`, `đơn vị` … are told so that one can say which: by their owner, their purse, their law. */
function isCertain(nouns: readonly Noun[], tail: Tail): boolean {
  if (tail.budget || (tail.part && !tail.described)) return true;
  if (tail.related) return false;
  if (tail.professional) return nouns[0]?.term.name === "cơ quan";
  return !nouns.some(isVague);
}

/** The one level of `xã`, `thị trấn`; null when they differ or are all cities. */
function levelOfAreas(nouns: readonly Noun[]): OfficeLevel | null {
  const level = commonLevel(nouns.flatMap(({ term }) => levelWordAt(term.words, 0) ?? []));
  return level === "city" ? null : level;
}

function levelOf({ nouns, tail }: Collective, reading: UnitReading): OfficeLevel | null {
  const [first] = nouns;
  if (first?.family === "area") return levelOfAreas(nouns);
  if (tail.part) return tail.part.level === "city" ? null : tail.part.level;
  const names = nouns.map(({ term }) => term.name);
  if (names.includes("sở")) return "province";
  if (names.includes("phòng")) return reading.office === "district" ? "district" : null;
  return first?.family === "place" && !names[0]?.startsWith("trường") ? "commune" : null;
}

/** The phrase in standard words, without its level. */
function baseOf(phrase: Collective, kind: "group" | "generic", reading: UnitReading): string {
  const { nouns, tail } = phrase;
  const names = [...new Set(nouns.map(({ term }) => term.name))];
  const has = (name: string): boolean => names.includes(name);
  const other = kind === "generic" && tail.described ? "" : tail.other;
  const suffix = (tail.professional ? " chuyên môn" : "") + (other && ` ${other}`);
  if (nouns[0]?.family === "area" && kind === "group" && levelOf(phrase, reading) === "commune")
    return areasName("commune", reading.year);
  if (kind === "generic") {
    const party = nouns.some(({ family }) => family === "party");
    return names.filter((name) => !party || name !== "ngành").join(", ") + suffix;
  }
  if (tail.budget && isOnlyVague(nouns)) return "đơn vị sử dụng ngân sách";
  if (nouns[0]?.family === "people") return names.join(", ") + suffix;
  if (has("phòng") && names.length > 1)
    return `các phòng, ban, ngành/đơn vị${has("đoàn thể") ? ", đoàn thể" : ""}${suffix}`;
  return `các ${names.join(", ")}${suffix}`;
}

function isOnlyVague(nouns: readonly Noun[]): boolean {
  return nouns.every(({ family }) => family === "vague");
}

/** The words that show the level, where they are needed to tell whom the phrase means. */
function levelSuffix(phrase: Collective, level: OfficeLevel | null, reading: UnitReading): string {
  const { nouns, tail } = phrase;
  const [first] = nouns;
  if (first?.family === "staff") {
    const whose = level ?? reading.office;
    return tail.professional || !whose ? "" : ` ${levelName(whose)}`;
  }
  if (!level || (first?.family !== "office" && first?.family !== "vague")) return "";
  if (tail.budget) return "";
  if (tail.professional) return ` thuộc UBND ${levelName(level)}`;
  const always = nouns.some(({ term }) => term.name === "phòng") || isOnlyVague(nouns);
  return always || level !== reading.office ? ` cấp ${levelName(level)}` : "";
}

/** What a collective phrase denotes. `written` is its text in the cell, for phrases of unknown nouns. */
export function readCollective(phrase: Collective, written: string, reading: UnitReading): Spelled {
  const kind = kindOf(phrase);
  const level = levelOf(phrase, reading);
  const post = phrase.post === "" ? "" : `${phrase.post} `;
  const base = phrase.nouns.length === 0 ? `các ${phrase.tail.other}` : baseOf(phrase, kind, reading);
  const name =
    phrase.nouns.length === 0
      ? written.replace(/\s+/g, " ")
      : post + base + levelSuffix(phrase, level, reading);
  const keyLevel = level ?? reading.office ?? "";
  // A lone `xã` or `đơn vị` may as well be a unit of measure.
  const recognised = phrase.marker !== "" || phrase.nouns.length > 1 || !phrase.tail.empty;
  return { kind, base: post + base, name, level, keyLevel, recognised };
}
