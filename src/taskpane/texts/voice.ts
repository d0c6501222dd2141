import type { Language } from "../../core/language";
import { fill } from "../../core/language";
import { en } from "./en";
import type { Noun } from "./nouns";
import { NOUNS } from "./nouns";
import { vi } from "./vi";

export type TextKey = keyof typeof vi;

/** The `{name}` places of a template. */
type Places<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

type Data<Key extends TextKey> = [Places<(typeof vi)[Key]>] extends [never]
  ? []
  : [Readonly<Record<Places<(typeof vi)[Key]>, string | number>>];

/** The pane's texts in one language; the compiler asks for what fills a text's places. */
export interface Voice {
  readonly language: Language;
  readonly say: <Key extends TextKey>(key: Key, ...data: Data<Key>) => string;
  /** A number of things, such as `3 lỗi`. */
  readonly count: (number: number, noun: Noun) => string;
  /** The time of day, such as `16:42`. */
  readonly time: (milliseconds: number) => string;
}

const CATALOGUES: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { vi, en };

/** The voice of a language. */
export function voiceOf(language: Language): Voice {
  const numbers = new Intl.NumberFormat(language);
  const times = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return {
    language,
    say: (key, ...[data]) => fill(CATALOGUES[language][key], data ?? {}),
    count: (number, noun) => {
      const [one = "", several = one] = NOUNS[noun][language].split("|");
      return fill(number === 1 ? one : several, { n: numbers.format(number) });
    },
    time: (milliseconds) => times.format(milliseconds),
  };
}
