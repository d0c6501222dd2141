import type { OfficeLevel, UnitReading } from "./unit";
import type { Word } from "./words";

/** The words of a name that say whose it is: `cấp huyện`, `thuộc UBND huyện`, `các xã, thị trấn`, `xã Cẩm Kim`. */
export interface LevelPart {
  /** Where the part begins and where its level words end, in words of the name. */
  readonly start: number;
  readonly end: number;
  /** `city`: `thành phố`, which may be of a district's or a province's rank. Null: levels are mixed. */
  readonly level: LevelWord["level"] | null;
  /** The level words as they are to be shown. */
  readonly shown: string;
  /** `every`: `các xã`, `xã, thị trấn`; `rank`: `cấp xã`; `one`: a certain one. */
  readonly scope: "every" | "rank" | "one";
}

const LEVEL_WORDS: ReadonlyMap<string, OfficeLevel | "city"> = new Map([
  ["xã", "commune"],
  ["phường", "commune"],
  ["thị trấn", "commune"],
  ["đặc khu", "commune"],
  ["huyện", "district"],
  ["quận", "district"],
  ["thị xã", "district"],
  ["tỉnh", "province"],
  ["thành phố", "city"],
  ["tp", "city"],
  ["trung ương", "central"],
  ["tw", "central"],
]);
const LEVEL_BEGINNINGS: ReadonlySet<string> = new Set(
  [...LEVEL_WORDS.keys()].map((words) => words.replace(/ .*/, "")),
);
/** What makes `xã` or `tỉnh` part of another word: `xã hội`, `tỉnh ủy`. */
const NOT_BEFORE: ReadonlySet<string> = new Set(["hội", "viên", "uỷ", "đoàn", "đội"]);
const OWNER_WORDS: ReadonlySet<string> = new Set(["thuộc", "trực", "của", "cấp", "các", "tại", "toàn"]);

/** A word for a level, as it is to be shown, and how many words of a name it takes. */
interface LevelWord {
  readonly level: OfficeLevel | "city";
  readonly shown: string;
  readonly used: number;
}

/** The level word at a place of a name; null when there is none. */
export function levelWordAt(words: readonly Word[], at: number): LevelWord | null {
  const first = words[at]?.marked ?? "";
  if (!LEVEL_BEGINNINGS.has(first)) return null;
  const [before, second] = [words[at - 1]?.marked, words[at + 1]?.marked];
  const pair = `${first} ${second ?? ""}`;
  // `Hạ tầng và Đô thị xã` ends in `xã`, not in `thị xã`.
  const ofPair = before === "đô" ? undefined : LEVEL_WORDS.get(pair);
  if (ofPair) return { level: ofPair, shown: pair, used: 2 };
  const level = LEVEL_WORDS.get(first);
  if (!level || NOT_BEFORE.has(second ?? "") || (first === "xã" && before === "tác")) return null;
  return { level, shown: first === "tp" ? "thành phố" : first === "tw" ? "trung ương" : first, used: 1 };
}

/** The place after `thuộc`, `của`, `cấp` … at a place of a name. */
export function afterOwnerWords(words: readonly Word[], at: number): number {
  let next = at;
  while (OWNER_WORDS.has(words[next]?.marked ?? "")) next += 1;
  return next;
}

/** The first level part of a name, from word `from` on; null when it has none. */
export function levelPart(words: readonly Word[], from: number): LevelPart | null {
  for (let at = from; at < words.length; at += 1) {
    const found = levelWordAt(words, at);
    if (found) return partAround(words, from, at, found);
  }
  return null;
}

/** The level of several level words; `thành phố` goes with any, and null is for a mixture. */
export function commonLevel(words: readonly LevelWord[]): LevelWord["level"] | null {
  const levels = new Set(words.map(({ level }) => level));
  if (levels.size > 1) levels.delete("city");
  const [level = null] = levels;
  return levels.size === 1 ? level : null;
}

/** The part around the level word at `at`: the owner words before it, and the level words that follow it. */
function partAround(words: readonly Word[], from: number, at: number, first: LevelWord): LevelPart {
  let start = at;
  while (start > from && OWNER_WORDS.has(words[start - 1]?.marked ?? "")) start -= 1;
  const found = [first];
  let end = at + first.used;
  for (let next = afterOwnerWords(words, end); next < words.length; next = afterOwnerWords(words, end)) {
    const word = levelWordAt(words, next);
    if (!word) break;
    found.push(word);
    end = next + word.used;
  }
  const owned = (by: string): boolean => words.slice(start, at).some(({ marked }) => marked === by);
  const every = found.length > 1 || owned("các");
  return {
    start,
    end,
    shown: found.map(({ shown }) => shown).join(", "),
    scope: every ? "every" : owned("cấp") ? "rank" : "one",
    level: commonLevel(found),
  };
}

/**
 * All units of a level, as they are called together; `shown` for mixed levels. There is no `thị trấn` since 07/2025
 * (Luật Tổ chức chính quyền địa phương 2025).
 */
export function areasName(level: OfficeLevel | null, year: UnitReading["year"], shown = ""): string {
  if (level === "commune") return year !== null && year >= 2026 ? "các xã, phường" : "các xã, thị trấn";
  return level === "district" ? "các huyện, thị xã, thành phố" : `các ${shown}`;
}

const LEVEL_NAMES: Readonly<Record<OfficeLevel, string>> = {
  commune: "xã",
  district: "huyện",
  province: "tỉnh",
  central: "trung ương",
};

/** The plain word for a level. */
export function levelName(level: OfficeLevel): string {
  return LEVEL_NAMES[level];
}
