import { HEADS, type Head } from "./lexicon";
import { afterOwnerWords, levelWordAt } from "./level-words";
import { type Term, beginningAt, byBeginning, spells, term } from "./terms";
import type { Word } from "./words";

/** A known specialty and how many words it takes. */
interface Specialty {
  readonly term: Term;
  readonly used: number;
}

/** How a name begins, and the specialty that is known to follow. */
export interface Heading {
  readonly head: Head;
  /** How many words the head takes. */
  readonly used: number;
  readonly known: Specialty | null;
}

const FORMS = byBeginning(
  HEADS.flatMap((head) => head.forms.map((form) => ({ head, form }))),
  ({ form }) => form,
  "marked",
);
const UBND = term("UBND");
/** `phòng` and `hội` that begin no unit: `phòng, chống`, `hội nghị`. */
const NO_HEADS: ReadonlySet<string> = new Set([
  "phòng chống",
  "phòng cháy",
  "phòng ngừa",
  "phòng hộ",
  "phòng thủ",
  "phòng bệnh",
  "phòng dịch",
  "phòng trừ",
  "phòng tránh",
  "hội nghị",
  "hội thảo",
  "hội nhập",
  "tổ chức",
  "ban hành",
  "bản sao",
  "bản đồ",
  "đoàn thể",
  "đoàn kết",
  "đội ngũ",
  "quỹ đất",
  "sở hữu",
  "trường hợp",
  "vụ việc",
  "viện dẫn",
]);

/** Whether a name is over at a word, but for whose it is: `thuộc UBND huyện`, `cấp xã`, `xã Cẩm Kim`. */
function isOver(words: readonly Word[], at: number): boolean {
  let next = afterOwnerWords(words, at);
  next += spells(words, next, UBND, "folded");
  next = afterOwnerWords(words, next);
  return next === words.length || levelWordAt(words, next) !== null;
}

/** The longest specialty of a head that the words from `from` on spell as a whole name; null when none is. */
export function specialtyOf(head: Head, words: readonly Word[], from: number): Specialty | null {
  let found: Specialty | null = null;
  for (const one of beginningAt(head.specialties, words, from) ?? []) {
    const used = spells(words, from, one, "folded");
    if (used > (found?.used ?? 0) && isOver(words, from + used)) found = { term: one, used };
  }
  return found;
}

function isAbbreviation({ marked }: Word): boolean {
  return /^[bcdđghklmnpqrstvx]{1,2}$/.test(marked);
}

/** The head at a place of a name, best explained first: with a known specialty, then the longest; null for none. */
export function headingAt(words: readonly Word[], at: number): Heading | null {
  const [first, forms] = [words[at], beginningAt(FORMS, words, at)];
  if (!first || !forms || NO_HEADS.has(`${first.marked} ${words[at + 1]?.marked ?? ""}`)) return null;
  let best: Heading | null = null;
  for (const { head, form } of forms) {
    const used = spells(words, at, form, "marked");
    if (used === 0) continue;
    const known = specialtyOf(head, words, at + used);
    // Bare consonants begin a name only where the rest bears them out: `TT Y tế`, but not `VH - TT`.
    if (!known && head.role === "office" && isAbbreviation(first)) continue;
    const better = !best || (known ? !best.known || used > best.used : !best.known && used > best.used);
    if (better) best = { head, used, known };
  }
  return best;
}
