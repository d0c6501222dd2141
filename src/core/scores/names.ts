import { itemNumber, sameNumber } from "../tables/item-number";
import type { ItemNumber } from "../tables/item-number";
import { normaliseName } from "../text/fold";
import { romanText } from "../text/roman";
import type { CriterionNode } from "./tree";

/** Bracketed abbreviations and references do not make another name. */
const BRACKETED = /\([^()]{0,60}\)/g;
/** Two names share so much of the shorter one's words when they are the same criterion worded otherwise. */
const ALIKE = 0.5;

/** The form in which two spellings of a criterion's name are equal. */
export function nameKey(name: string): string {
  return wordsOf(name).join(" ");
}

/** The words of a criterion's name, brackets and punctuation dropped. */
export function wordsOf(name: string): string[] {
  return normaliseName(name.replace(BRACKETED, " "))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Whether two names may be two wordings of one criterion. */
export function namesAlike(a: string, b: string): boolean {
  return likeness(a, b) >= ALIKE;
}

/** Which part of the shorter name's words the longer one has too: 0 … 1. */
export function likeness(a: string, b: string): number {
  const [one, other] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const least = Math.min(one.size, other.size);
  return least === 0 ? 0 : [...one].filter((word) => other.has(word)).length / least;
}

/** A number before the words of a field: `I. Chỉ đạo`, `Lĩnh vực II: Thể chế`. */
const NUMBERED =
  /^\s*(?:lĩnh vực\s+|nhóm\s+|phần\s+)?([IVXLC]{1,8}|[A-ZĐ]|\d{1,2})(?:\s*[.)\-–:/]\s*|\s+)(\S.*)$/isu;

/**
 * The name of a field or group as people refer to it, with its number wherever the sheet writes that: `III. Cải cách thủ
 * tục hành chính`. That of a criterion as it is.
 */
export function fieldName({ kind, number, name }: Pick<CriterionNode, "kind" | "number" | "name">): string {
  const [, label = "", words = ""] = NUMBERED.exec(name) ?? [];
  const own = itemNumber(label);
  const isOwn = own !== null && (number ? sameNumber(own, number) : own.style === "roman");
  const text = numberText(isOwn ? own : kind === "criterion" ? null : number);
  const bare = isOwn ? words.trim() : name;
  return [text, bare].filter((part) => part !== "").join(". ");
}

function numberText(number: ItemNumber | null): string {
  if (!number || number.style === "bullet") return "";
  const [first = 0, ...others] = number.path;
  if (number.style === "roman") return romanText(first);
  if (number.style !== "arabic") return String.fromCharCode(64 + first);
  return [first, ...others].join(".");
}
