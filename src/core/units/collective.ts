import { type Heading, headingAt } from "./heads";
import type { Item } from "./items";
import { type LevelPart, areasName, levelPart, levelWordAt } from "./level-words";
import { type Noun, markerLength, nounAt } from "./nouns";
import { type Spelled, levelName, levelOfArea } from "./spelled";
import type { OfficeLevel, UnitReading } from "./unit";
import type { Word } from "./words";

/** A phrase that names many at once: `Các phòng, ban cấp huyện`, `tổ chức, cá nhân có liên quan`. */
export interface Collective {
  readonly start: number;
  readonly end: number;
  /** The post held in them, as in `Thủ trưởng các cơ quan`; empty for none. */
  readonly post: string;
  readonly marker: string;
  readonly nouns: readonly Noun[];
  readonly tail: Tail;
}

/** What follows the nouns. */
interface Tail {
  readonly part: LevelPart | null;
  /** `(có) liên quan`, `chức năng`, `khác`: whoever it may concern. */
  readonly related: boolean;
  /** `chuyên môn` */
  readonly professional: boolean;
  /** `sử dụng ngân sách` */
  readonly budget: boolean;
  /** `thuộc …`, `được …`: told by a property and not by a name. */
  readonly described: boolean;
  readonly other: string;
  readonly empty: boolean;
}

const PROPERTY = /^(?:có|được|thuộc|chủ|phối|tham gia|trên|trong) /;
const OWNER = /(?:^| )(?:(?:trực )?thuộc|của)?(?: ?(?:ubnd|uỷ ban nhân dân))?$/;

function tailOf(words: readonly Word[], at: number): Tail {
  const part = levelPart(words, at);
  const text = words
    .slice(at, part?.start)
    .map(({ marked }) => marked)
    .join(" ");
  const plain = text
    .replace(/(?:có )?liên quan|chức năng|chuyên môn|sử dụng ngân sách|(?:^| )khác$/g, "")
    .replace(/(?:trên|trong) (?:toàn )?địa bàn$/, "")
    .replace(/ +/g, " ")
    .trim();
  const owned = part ? plain.replace(OWNER, "").trim() : plain;
  const described = PROPERTY.test(owned);
  const located = /địa bàn$/.test(text);
  return {
    part: located ? null : part,
    related: /liên quan|chức năng|(?:^| )khác$/.test(text) || afterPart(words, part).includes("liên quan"),
    professional: text.includes("chuyên môn"),
    budget: text.includes("sử dụng ngân sách"),
    described,
    other: owned,
    empty: at === words.length,
  };
}

function afterPart(words: readonly Word[], part: LevelPart | null): string {
  if (!part) return "";
  return words
    .slice(part.end)
    .map(({ marked }) => marked)
    .join(" ");
}

function nounsFrom(words: readonly Word[], from: number): { nouns: readonly Noun[]; at: number } {
  const nouns: Noun[] = [];
  let at = from;
  for (let found = nounAt(words, at); found; found = nounAt(words, at)) {
    const last = nouns.at(-1);
    if (last && (found.noun.family === "area") !== (last.family === "area")) break;
    if (found.noun.term.name === "cấp" && levelWordAt(words, at + found.used)) break;
    nouns.push(found.noun);
    at += found.used;
  }
  return { nouns, at };
}

/** An item as a collective phrase or a part of one; null where it names a unit. `heading` is how it begins. */
export function collectiveOf({ words, start, end }: Item, heading: Heading | null): Collective | null {
  const ofPost = heading?.head.role === "post" && markerLength(words, heading.used) > 0;
  const from = ofPost ? heading.used : 0;
  const many = markerLength(words, from);
  const inner = from + many === 0 ? heading : headingAt(words, from + many);
  if (inner?.known || inner?.head.role === "person") return null;
  const marker = words
    .slice(from, from + many)
    .map(({ marked }) => marked)
    .join(" ");
  const { nouns, at } = nounsFrom(words, from + many);
  const tail = tailOf(words, at);
  if (many === 0 && (nouns.length === 0 || (tail.other !== "" && !tail.described))) return null;
  return { start, end, post: ofPost ? heading.head.name : "", marker, nouns, tail };
}

const STANDS_ALONE: ReadonlySet<Noun["family"]> = new Set(["vague", "party", "staff", "area", "people"]);

/** Whether a collective item can begin a phrase: a lone `phòng` or `ban` goes on from one, or names a unit. */
export function beginsPhrase({ marker, nouns, tail }: Collective): boolean {
  if (marker !== "" || nouns.length > 1) return true;
  const [noun] = nouns;
  return (
    noun !== undefined &&
    (STANDS_ALONE.has(noun.family) || noun.term.name.includes("đoàn thể") || tail.related)
  );
}

function isConcrete({ family }: Noun): boolean {
  return family === "office";
}

const BRANCHES: ReadonlySet<string> = new Set(["cấp", "ngành"]);

/** Whether the next item goes on with the phrase: `Các phòng` + `ban` + `ngành cấp huyện`. */
export function continues(phrase: Collective, next: Collective): boolean {
  const [last, first] = [phrase.nouns.at(-1), next.nouns[0]];
  if (!phrase.tail.empty || !last || !first || next.post !== "") return false;
  const concrete = phrase.nouns.some(isConcrete);
  if (first.family === "party" && last.family !== "party") return last.family === "vague" && !concrete;
  if (next.marker !== "") return BRANCHES.has(first.term.name) && BRANCHES.has(last.term.name);
  const offices = (noun: Noun): boolean => noun.family === "office" || noun.family === "vague";
  if (!offices(first) || !offices(last)) return first.family === last.family;
  const apart = concrete && next.tail.related && !next.tail.part && next.nouns.every((noun) => isVague(noun));
  return !apart;
}

function isVague({ family, term }: Noun): boolean {
  return family === "vague" && term.name !== "ngành";
}

/** A phrase with its next item taken in. */
export function extended(phrase: Collective, next: Collective): Collective {
  return { ...phrase, end: next.end, nouns: [...phrase.nouns, ...next.nouns], tail: next.tail };
}

function kindOf({ marker, nouns, tail, post }: Collective): "group" | "generic" {
  const [first] = nouns;
  if (!first) return tail.related ? "generic" : "group";
  if (marker.startsWith("toàn thể")) return "generic";
  if (first.family === "area") return marker === "" && post === "" ? "generic" : "group";
  if (nouns.some(({ family }) => family === "staff" || family === "party")) return "generic";
  if (first.family === "place" || first.family === "people") return "group";
  if (nouns.some(isConcrete)) return isVague(first) && tail.related ? "generic" : "group";
  return isCertain(nouns, tail) ? "group" : "generic";
}

/** Whether `cơ quan`, `đơn vị` … are told so that one can say which: by their owner, their purse, their law. */
function isCertain(nouns: readonly Noun[], tail: Tail): boolean {
  if (tail.budget || (tail.part && !tail.described)) return true;
  if (tail.related) return false;
  if (tail.professional) return nouns[0]?.term.name === "cơ quan";
  return !nouns.some(isVague);
}

function levelOf({ nouns, tail }: Collective, reading: UnitReading): OfficeLevel | null {
  const [first] = nouns;
  if (first?.family === "area") return levelOfArea(nouns.map(({ term }) => term.words));
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
  return { kind, base: post.toLowerCase() + base, name, level, keyLevel, recognised };
}
