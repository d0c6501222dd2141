import { normalise } from "../text/normalise";
import { type Word, wordsOf } from "./words";

/** A known name or word, ready to be compared. */
export interface Term {
  /** In standard spelling, for showing. */
  readonly name: string;
  readonly words: readonly Word[];
  /** The first letters of the words, lower case; `đ` and `d` are different initials. */
  readonly initials: string;
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
  const words = wordsOf(spelling.replace(/HĐND|UBND|MTTQ|CHQS/g, (body) => BODIES[body] ?? body));
  return { name, words, initials: words.map(({ marked }) => normalise(marked, "NFD").charAt(0)).join("") };
}

/**
 * How words are compared. `marked`: where a tone mark makes another word (`sở`, `số`), and two initials may mean
 * anything (`TT`); `folded`: where few words are possible.
 */
type Comparison = "marked" | "folded";

const FEWEST_INITIALS: Readonly<Record<Comparison, number>> = { marked: 3, folded: 2 };

/**
 * How many of `words`, from `at` on, spell the whole term: each in full or as initials of several words in a row
 * (`VH-TT`, `LĐTB&XH`, `TN&Trả KQ`). 0 when they do not.
 */
export function spells(words: readonly Word[], at: number, target: Term, by: Comparison): number {
  let used = 0;
  let done = 0;
  const fewest = FEWEST_INITIALS[by];
  while (done < target.words.length) {
    const word = words[at + used];
    if (!word) return 0;
    if (word[by] === target.words[done]?.[by]) done += 1;
    else if (word.marked.length < fewest || !word.plain) return 0;
    else if (target.initials.startsWith(word.marked, done)) done += word.marked.length;
    else return 0;
    used += 1;
  }
  return used;
}

/** Entries by the word that the spelling of their term may begin with: few of many can begin at a given word. */
export type Beginnings<Entry> = ReadonlyMap<string, readonly Entry[]>;

/** Entries by their beginnings, in their order. */
export function byBeginning<Entry>(
  entries: readonly Entry[],
  termOf: (entry: Entry) => Term,
  by: Comparison,
): Beginnings<Entry> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { words, initials } = termOf(entry);
    const beginnings = new Set(words[0] ? [words[0].folded] : []);
    for (let length = FEWEST_INITIALS[by]; length <= initials.length; length += 1)
      beginnings.add(initials.slice(0, length).replaceAll("đ", "d"));
    for (const beginning of beginnings) index.set(beginning, [...(index.get(beginning) ?? []), entry]);
  }
  return index;
}

/** The entries whose spelling may begin at a word. */
export function beginningAt<Entry>(
  index: Beginnings<Entry>,
  words: readonly Word[],
  at: number,
): readonly Entry[] | undefined {
  const word = words[at];
  return word && index.get(word.folded);
}
