import type { Heading } from "./heads";
import { type LevelPart, levelPart } from "./level-words";
import type { Head } from "./lexicon";
import type { Term } from "./terms";
import type { Word } from "./words";

/** The name of a unit taken apart. */
export interface Parts {
  readonly head: Head | null;
  readonly known: Term | null;
  /** The words of the head as written: `xã đoàn` for `Đoàn TNCS Hồ Chí Minh`. */
  readonly first: readonly Word[];
  /** The words between the head and the level part. */
  readonly rest: readonly Word[];
  readonly part: LevelPart | null;
  /** What follows the level part: the name of the commune, district …. */
  readonly proper: readonly Word[];
}

const NO_WORDS: readonly Word[] = [];

/** Takes a name apart. `heading` is how it begins; null when nothing is known of it. */
export function partsOf(words: readonly Word[], heading: Heading | null): Parts {
  const used = heading?.used ?? 0;
  const part = levelPart(words, used + (heading?.known?.used ?? 0));
  return {
    head: heading?.head ?? null,
    known: heading?.known?.term ?? null,
    first: words.slice(0, used),
    rest: words.slice(used, part?.start),
    part,
    proper: part ? words.slice(part.end) : NO_WORDS,
  };
}
