import type { Decimal } from "../decimal";
import { writeWords } from "./write-words";

/**
 * How words differ from the standard spelling: a stray `comma`, left out `marks`, another `variant` of a word that
 * is right elsewhere (`ngàn`, `lẻ`, `tỉ`, `bốn`), a `form` that the rules of spelling refuse (`mươi một`,
 * `không trăm` left out), no `capital` at the beginning, no `dong` at the end.
 */
export type Slip = "comma" | "marks" | "variant" | "form" | "capital" | "dong";

/** One word as typed and as its own spelling is. */
interface TypedWord {
  readonly typed: string;
  readonly spelling: string;
}

const VARIANTS: Readonly<Record<string, string>> = {
  ngàn: "nghìn",
  lẻ: "linh",
  tỉ: "tỷ",
  bẩy: "bảy",
  nhăm: "lăm",
  bốn: "tư",
};
const LETTER = /^\p{L}/u;

/** The slips of an amount in words whose value is known; `opens` says that it begins the sentence. */
export function slipsOf(typed: readonly TypedWord[], value: Decimal, opens: boolean): Slip[] {
  const standard = writeWords(value)?.toLowerCase().split(" ") ?? [];
  const words = typed.filter((word) => LETTER.test(word.typed));
  const spellings = words.map(({ spelling }) => spelling);
  const slips: Slip[] = [];
  if (words.length < typed.length) slips.push("comma");
  if (words.some((word) => word.typed.toLowerCase() !== word.spelling)) slips.push("marks");
  if (spellings.at(-1) !== "đồng") {
    slips.push("dong");
    standard.pop();
  }
  const usual = spellings.map((word, at) => (isUsual(word, standard[at]) ? standard[at] : word));
  if (usual.join(" ") !== standard.join(" ")) slips.push("form");
  else if (spellings.join(" ") !== standard.join(" ")) slips.push("variant");
  const first = words[0]?.typed.charAt(0) ?? "";
  if (opens && first !== first.toUpperCase()) slips.push("capital");
  return slips;
}

/** Whether two words are variants of each other. */
function isUsual(word: string, standard: string | undefined): boolean {
  return word === standard || VARIANTS[word] === standard || (word === "tư" && standard === "bốn");
}
