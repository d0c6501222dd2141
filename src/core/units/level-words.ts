import type { OfficeLevel, UnitReading } from "./unit";
import type { Word } from "./words";

/** The words of a name that say whose it is: `cấp huyện`, `thuộc UBND huyện`, `các xã, thị trấn`, `xã Cẩm Kim`. */
export interface LevelPart {
  /** Where the part begins and where its level words end, in words of the name. */
  readonly start: number;
  readonly end: number;
  /** `city`: `thành phố`, which may be of a district's or a province's rank. Null: levels are mixed. */
  readonly level: OfficeLevel | "city" | null;
  /** The level word as it is to be shown. */
  readonly shown: string;
  /** `every`: `các xã`, `xã, thị trấn`; `rank`: `cấp xã`; `one`: a certain one. */
  readonly scope: "every" | "rank" | "one";
}

const LEVEL_WORDS: ReadonlyMap<string, OfficeLevel | "city"> = new Map([
  ["xã", "commune"],
  ["phường", "commune"],
  ["thị trấn", "commune"],
  ["huyện", "district"],
  ["quận", "district"],
  ["thị xã", "district"],
  ["tỉnh", "province"],
  ["thành phố", "city"],
  ["tp", "city"],
  ["trung ương", "central"],
  ["tw", "central"],
]);
/** What makes `xã` or `tỉnh` part of another word: `xã hội`, `tỉnh ủy`. */
const NOT_BEFORE: ReadonlySet<string> = new Set(["hội", "viên", "uỷ", "đoàn", "đội"]);
const OWNER_WORDS: ReadonlySet<string> = new Set(["thuộc", "trực", "của", "cấp", "các", "tại", "toàn"]);

/** The level word at a place of a name and how many words it takes; null when there is none. */
export function levelWordAt(
  words: readonly Word[],
  at: number,
): { readonly level: OfficeLevel | "city"; readonly shown: string; readonly used: number } | null {
  const [before, first, second] = [words[at - 1]?.marked, words[at]?.marked ?? "", words[at + 1]?.marked];
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
    if (found) return extend(words, from, at, found);
  }
  return null;
}

function extend(
  words: readonly Word[],
  from: number,
  at: number,
  { level, shown, used }: { level: OfficeLevel | "city"; shown: string; used: number },
): LevelPart {
  let start = at;
  while (start > from && OWNER_WORDS.has(words[start - 1]?.marked ?? "")) start -= 1;
  let end = at + used;
  const levels = new Set([level]);
  const names = [shown];
  for (let next = end; next < words.length; next = end) {
    next = afterOwnerWords(words, end);
    const found = levelWordAt(words, next);
    if (!found) break;
    levels.add(found.level);
    names.push(found.shown);
    end = next + found.used;
  }
  const owners = words.slice(start, at).map(({ marked }) => marked);
  const every = names.length > 1 || owners.includes("các");
  const scope = every ? "every" : owners.includes("cấp") ? "rank" : "one";
  if (levels.size > 1 && every) levels.delete("city");
  return {
    start,
    end,
    shown: names.join(", "),
    scope,
    level: levels.size > 1 ? null : ([...levels][0] ?? null),
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
export function cityLevel(after: string, year: UnitReading["year"]): OfficeLevel | null {
  if (after === "trực thuộc trung ương" || CENTRAL_CITIES.has(after)) return "province";
  if (after === "huế" && year !== null) return year >= 2025 ? "province" : "district";
  return after === "thuộc tỉnh" ? "district" : null;
}
