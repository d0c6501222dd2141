import { headingAt } from "./heads";
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
}

const PERSON: ReadonlySet<string> = new Set(["đ/c", "đồng", "ông", "bà"]);
/** What a unit does, written beside its name; and `v.v.`. */
const FILLERS: ReadonlySet<string> = new Set(["chủ trì", "phối hợp", "thực hiện", "v v"]);

/** A body that `-`, `và` or `,` may tie to the next one in the name of an office: `HĐND-UBND`. */
export function tiesBodies(last: Word | undefined, next: Word | undefined): boolean {
  const before = last?.marked ?? "";
  const after = next?.marked ?? "";
  if (after === "ubnd") return before === "hđnd";
  if (after === "uỷ") return before === "dân";
  return (after === "hđnd" || after === "hội") && (before === "đbqh" || before === "uỷ");
}

/** Whether a unit's name or a collective phrase begins at a word. */
function beginsUnit(words: readonly Word[], at: number): boolean {
  return markerLength(words, at) > 0 || headingAt(words, at) !== null;
}

/** A dash parts two units where it has room on a side and a unit begins after it: `Phòng Tư pháp - Các phòng …`. */
function partsUnits(tokens: readonly Token[], at: number, words: readonly Word[]): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !dash || after?.kind !== "word") return false;
  if (before.end === dash.start && dash.end === after.start) return false;
  if (PERSON.has(words[0]?.marked ?? "") || tiesBodies(words.at(-1), after.word)) return false;
  const following: Word[] = [];
  for (let next = at + 1; next < tokens.length && following.length < 8; next += 1) {
    const token = tokens[next];
    if (token?.kind !== "word") break;
    following.push(token.word);
  }
  return beginsUnit(following, 0);
}

/** Drops `chủ trì`, `phối hợp` … before and after a name. */
function withoutFillers(words: readonly Word[]): readonly Word[] {
  const isFiller = (at: number): boolean =>
    FILLERS.has(`${words[at]?.marked ?? ""} ${words[at + 1]?.marked ?? ""}`);
  let from = 0;
  while (isFiller(from)) from += 2;
  let to = words.length;
  while (to - 2 >= from && isFiller(to - 2)) to -= 2;
  return words.slice(from, to);
}

/** The items of a cell, in order. Bullets, list numbers and empty pieces are gone. */
export function itemise(text: string): readonly Item[] {
  const tokens = tokenise(text);
  const items: Item[] = [];
  let words: Word[] = [];
  let end = 0;
  let before: Item["before"] = "break";
  const close = (next: Item["before"], label = false): void => {
    const kept = withoutFillers(words);
    const [first, last] = [kept[0], kept.at(-1)];
    if (first && last) {
      const isCut = last !== words.at(-1);
      items.push({ words: kept, start: first.start, end: isCut ? last.end : end, before, label });
    }
    if (words.length > 0 || next === "break" || next === "line") before = next;
    words = [];
  };
  tokens.forEach((token, at) => {
    if (token.kind === "word") words.push(token.word);
    else if (token.kind === "break") close(text.charAt(token.start).trim() === "" ? "line" : "break");
    else if (token.kind === "comma" || token.kind === "and") close(token.kind);
    else if (token.kind === "colon") close("comma", true);
    else if (token.kind === "dash" && (words.length === 0 || partsUnits(tokens, at, words))) close("break");
    if ((token.kind === "word" || token.kind === "remark") && words.length > 0) end = token.end;
  });
  close("break");
  return items;
}
