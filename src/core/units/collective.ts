import { type Heading, headingAt } from "./heads";
import { type LevelPart, levelPart, levelWordAt } from "./level-words";
import { type Noun, isOffice, isVague, markerLength, nounAt } from "./nouns";
import { type Word, markedText } from "./words";

/** A phrase that names many at once: `Các phòng, ban cấp huyện`, `tổ chức, cá nhân có liên quan`. */
export interface Collective {
  readonly start: number;
  readonly end: number;
  /** The post held in them, as in `Thủ trưởng các cơ quan`; empty for none. */
  readonly post: string;
  readonly marker: string;
  readonly nouns: readonly Noun[];
  readonly tail: Tail;
}

/** What follows the nouns. */
export interface Tail {
  readonly part: LevelPart | null;
  /** `(có) liên quan`, `chức năng`, `khác`: whoever it may concern. */
  readonly related: boolean;
  /** `chuyên môn` */
  readonly professional: boolean;
  /** `sử dụng ngân sách` */
  readonly budget: boolean;
  /** `thuộc …`, `được …`: told by a property and not by a name. */
  readonly described: boolean;
  readonly other: string;
  readonly empty: boolean;
}

const PROPERTY = /^(?:có|được|thuộc|chủ|phối|tham gia|trên|trong) /;
const OWNER = /(?:^| )(?:(?:trực )?thuộc|của)?(?: ?(?:ubnd|uỷ ban nhân dân))?$/;

const NO_TAIL: Tail = {
  part: null,
  related: false,
  professional: false,
  budget: false,
  described: false,
  other: "",
  empty: true,
};

function tailOf(words: readonly Word[], at: number): Tail {
  if (at === words.length) return NO_TAIL;
  const part = levelPart(words, at);
  const text = markedText(words.slice(at, part?.start));
  const after = part ? markedText(words.slice(part.end)) : "";
  const plain = text
    .replace(/(?:có )?liên quan|chức năng|chuyên môn|sử dụng ngân sách|(?:^| )khác$/g, "")
    .replace(/(?:trên|trong) (?:toàn )?địa bàn$/, "")
    .replace(/ +/g, " ")
    .trim();
  const owned = part ? plain.replace(OWNER, "").trim() : plain;
  const described = PROPERTY.test(owned);
  const located = /địa bàn$/.test(text);
  return {
    part: located ? null : part,
    related: /liên quan|chức năng|(?:^| )khác$/.test(text) || after.includes("liên quan"),
    professional: text.includes("chuyên môn"),
    budget: text.includes("sử dụng ngân sách"),
    described,
    other: owned,
    empty: false,
  };
}

/** Whether two nouns in a row are two: a `Phòng Tổ chức` and a `Ban Nhân dân` are each one office. */
function areTwo(last: Noun, next: Noun): boolean {
  if (isOffice(last)) return isOffice(next) || next.family === "vague";
  return (last.family === "area") === (next.family === "area");
}

function nounsFrom(words: readonly Word[], from: number): { nouns: readonly Noun[]; at: number } {
  const nouns: Noun[] = [];
  let at = from;
  for (let found = nounAt(words, at); found; found = nounAt(words, at)) {
    const last = nouns.at(-1);
    if (last && !areTwo(last, found.noun)) break;
    if (found.noun.term.name === "cấp" && levelWordAt(words, at + found.used)) break;
    nouns.push(found.noun);
    at += found.used;
  }
  return { nouns, at };
}

/** Words as a collective phrase or a part of one; null where they name a unit. `heading` is how they begin. */
export function collectiveOf(
  words: readonly Word[],
  { start, end }: Pick<Collective, "start" | "end">,
  heading: Heading | null,
): Collective | null {
  const ofPost = heading?.head.role === "post" && markerLength(words, heading.used) > 0;
  const from = ofPost ? heading.used : 0;
  const many = markerLength(words, from);
  const inner = from + many === 0 ? heading : headingAt(words, from + many);
  if (inner?.known || inner?.head.role === "person") return null;
  const { nouns, at } = nounsFrom(words, from + many);
  if (many === 0 && nouns.length === 0) return null;
  const tail = tailOf(words, at);
  if (many === 0 && tail.other !== "" && !tail.described) return null;
  const marker = markedText(words.slice(from, from + many));
  return { start, end, post: ofPost ? heading.head.name : "", marker, nouns, tail };
}

const STANDS_ALONE: ReadonlySet<Noun["family"]> = new Set(["vague", "party", "staff", "area", "people"]);

/** Whether a collective item can begin a phrase: a lone `phòng` or `ban` goes on from one, or names a unit. */
export function beginsPhrase({ marker, nouns, tail }: Collective): boolean {
  if (marker !== "" || nouns.length > 1) return true;
  const [noun] = nouns;
  return (
    noun !== undefined &&
    (STANDS_ALONE.has(noun.family) || noun.term.name.includes("đoàn thể") || tail.related)
  );
}

const BRANCHES: ReadonlySet<string> = new Set(["cấp", "ngành"]);

/** Whether the next item goes on with the phrase: `Các phòng` + `ban` + `ngành cấp huyện`. */
export function continues(phrase: Collective, next: Collective): boolean {
  const [last, first] = [phrase.nouns.at(-1), next.nouns[0]];
  if (!phrase.tail.empty || !last || !first || next.post !== "") return false;
  const concrete = phrase.nouns.some(isOffice);
  if (first.family === "party" && last.family !== "party") return last.family === "vague" && !concrete;
  if (next.marker !== "") return BRANCHES.has(first.term.name) && BRANCHES.has(last.term.name);
  const offices = (noun: Noun): boolean => isOffice(noun) || noun.family === "vague";
  if (!offices(first) || !offices(last)) return first.family === last.family;
  const apart = concrete && next.tail.related && !next.tail.part && next.nouns.every(isVague);
  return !apart;
}

/** A phrase with its next item taken in. */
export function extended(phrase: Collective, next: Collective): Collective {
  return { ...phrase, end: next.end, nouns: [...phrase.nouns, ...next.nouns], tail: next.tail };
}
