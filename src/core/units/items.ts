import { type Collective, collectiveOf } from "./collective";
import { type Heading, headingAt } from "./heads";
import { markerLength } from "./nouns";
import { type Token, type Word, tokenise } from "./words";

/** What stands between two separators of a cell: a unit, or a part of one whose name has a comma or `và` in it. */
export interface Item {
  readonly words: readonly Word[];
  readonly start: number;
  readonly end: number;
  /** What parts it from the item before it. */
  readonly before: "break" | "line" | "comma" | "and";
  /** Whether a colon follows it. */
  readonly label: boolean;
  /** How it begins, read by itself, and the phrase that it is or is part of. */
  readonly heading: Heading | null;
  readonly collective: Collective | null;
}

const PERSON: ReadonlySet<string> = new Set(["đ/c", "đồng", "ông", "bà"]);
/** What a unit does, written beside its name; and `v.v.`. The first word and the second. */
const FILLERS: ReadonlyMap<string, string> = new Map([
  ["chủ", "trì"],
  ["phối", "hợp"],
  ["thực", "hiện"],
  ["v", "v"],
]);
/** The words at either side of a comma that parts no names: `phòng, chống`, `thi đua, khen thưởng`. */
const COMPOUNDS: ReadonlySet<string> = new Set([
  "phòng chống",
  "đua khen",
  "cháy chữa",
  "nạn cứu",
  "ninh trật",
  "biến giáo",
  "hiv aids",
]);

/** A body that `-`, `và` or `,` may tie to the next one in the name of an office: `HĐND-UBND`. */
export function tiesBodies(last: Word | undefined, next: Word | undefined): boolean {
  const before = last?.marked ?? "";
  const after = next?.marked ?? "";
  if (after === "ubnd") return before === "hđnd";
  if (after === "uỷ") return before === "dân";
  return (after === "hđnd" || after === "hội") && (before === "đbqh" || before === "uỷ");
}

/** Whether the words around a comma or `và` are one compound word: `phòng, chống`. */
function tiesCompound(last: Word | undefined, next: Token | undefined): boolean {
  return last !== undefined && next?.kind === "word" && COMPOUNDS.has(`${last.marked} ${next.marked}`);
}

/** A dash parts two units where it has room on a side and a unit begins after it: `Phòng Tư pháp - Các phòng …`. */
function partsUnits(tokens: readonly Token[], at: number, words: readonly Word[]): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !dash || after?.kind !== "word") return false;
  if (before.end === dash.start && dash.end === after.start) return false;
  if (PERSON.has(words[0]?.marked ?? "") || tiesBodies(words.at(-1), after)) return false;
  const following: Word[] = [];
  for (let next = at + 1; next < tokens.length && following.length < 8; next += 1) {
    const token = tokens[next];
    if (token?.kind !== "word") break;
    following.push(token);
  }
  return markerLength(following, 0) > 0 || headingAt(following, 0) !== null;
}

function isFiller(words: readonly Word[], at: number): boolean {
  const second = FILLERS.get(words[at]?.marked ?? "");
  return second !== undefined && second === words[at + 1]?.marked;
}

/** Drops `chủ trì`, `phối hợp` … before and after a name. */
function withoutFillers(words: readonly Word[]): readonly Word[] {
  let from = 0;
  while (isFiller(words, from)) from += 2;
  let to = words.length;
  while (to - 2 >= from && isFiller(words, to - 2)) to -= 2;
  return to - from === words.length ? words : words.slice(from, to);
}

/** What ends an item at a token; null where the item goes on. */
function separatorAt(tokens: readonly Token[], at: number, words: readonly Word[]): Item["before"] | null {
  const token = tokens[at];
  switch (token?.kind) {
    case "break":
    case "line":
      return token.kind;
    case "comma":
    case "and":
      return tiesCompound(words.at(-1), tokens[at + 1]) ? null : token.kind;
    case "colon":
      return "comma";
    case "dash":
      return words.length === 0 || partsUnits(tokens, at, words) ? "break" : null;
    default:
      return null;
  }
}

/** The item of some words; null where none of them is part of a name. `end` is after the remarks that follow them. */
function itemOf(written: readonly Word[], end: number, before: Item["before"], label: boolean): Item | null {
  const words = withoutFillers(written);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const place = { start: first.start, end: last === written.at(-1) ? end : last.end };
  const heading = headingAt(words, 0);
  const collective = collectiveOf(words, place, heading);
  return { words, start: place.start, end: place.end, before, label, heading, collective };
}

/** The items of a cell, in order. Bullets, list numbers and empty pieces are gone. */
export function itemise(text: string): readonly Item[] {
  const tokens = tokenise(text);
  const items: Item[] = [];
  let words: Word[] = [];
  let end = 0;
  let before: Item["before"] = "break";
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === "word") words.push(token);
    if ((token?.kind === "word" || token?.kind === "remark") && words.length > 0) end = token.end;
    const separator = token ? separatorAt(tokens, at, words) : "break";
    if (!separator) continue;
    const item = itemOf(words, end, before, token?.kind === "colon");
    if (item) items.push(item);
    if (words.length > 0 || separator === "break" || separator === "line") before = separator;
    words = [];
  }
  return items;
}
