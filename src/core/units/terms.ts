import { type Word, wordsOf } from "./words";

/** A known name or word, ready to be compared. */
export interface Term {
  /** In standard spelling, for showing. */
  readonly name: string;
  readonly words: readonly Word[];
}

/** Bodies that are known by their initials everywhere; they are compared spelled out. */
const BODIES: Readonly<Record<string, string>> = {
  HĐND: "Hội đồng nhân dân",
  UBND: "Ủy ban nhân dân",
  MTTQ: "Mặt trận Tổ quốc",
  CHQS: "Chỉ huy Quân sự",
};

/** A term from its standard spelling, which may hold the initials of a well-known body. */
export function term(name: string, spelling = name): Term {
  return { name, words: wordsOf(spelling.replace(/HĐND|UBND|MTTQ|CHQS/g, (body) => BODIES[body] ?? body)) };
}

/** How full words are compared: `marked` where a tone mark makes another word (`sở`, `số`), else `folded`. */
export type Comparison = "marked" | "folded";

/** Whether a word is spelled as initials are: no vowel or tone marks (`đ` is a letter of its own). */
function isPlain(word: Word): boolean {
  return word.marked.replaceAll("đ", "d") === word.folded;
}

/** How many words of the term, from `at` on, a word stands for by their initials (`tnmt`); 0 when it does not. */
function initialsFrom(word: Word, words: readonly Word[], at: number): number {
  const { length } = word.folded;
  if (length < 2 || length > words.length - at || !isPlain(word)) return 0;
  for (let index = 0; index < length; index += 1) {
    const target = words[at + index];
    // Đ and D are different initials: ĐC is Địa chính, DC is Dân chính.
    if (target?.marked.normalize("NFD").charAt(0) !== word.marked.charAt(index)) return 0;
  }
  return length;
}

/**
 * How many of `words`, from `at` on, spell the whole term: each in full or as initials of several words in a row
 * (`VH-TT`, `LĐTB&XH`, `TN&Trả KQ`). 0 when they do not.
 */
export function spells(words: readonly Word[], at: number, { words: target }: Term, by: Comparison): number {
  let used = 0;
  let done = 0;
  while (done < target.length) {
    const word = words[at + used];
    if (!word) return 0;
    const step = word[by] === target[done]?.[by] ? 1 : initialsFrom(word, target, done);
    if (step === 0) return 0;
    done += step;
    used += 1;
  }
  return used;
}
