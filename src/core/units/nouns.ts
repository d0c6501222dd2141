import { type Term, beginningAt, byBeginning, spells, term } from "./terms";
import type { Word } from "./words";

/**
 * What a collective noun counts. `office`: parts of the administration; `vague`: offices of any sort; `party`:
 * organisations and persons; `staff`: people of the office; `place`: hamlets; `area`: communes, districts; `people`.
 */
type Family = "office" | "vague" | "party" | "staff" | "place" | "area" | "people";

export interface Noun {
  readonly family: Family;
  readonly term: Term;
}

/** Whether a noun counts parts of the administration. */
export function isOffice({ family }: Noun): boolean {
  return family === "office";
}

/** Whether a noun may mean offices of any sort; a `ngành` is one of a known few. */
export function isVague({ family, term }: Noun): boolean {
  return family === "vague" && term.name !== "ngành";
}

const NOUN_NAMES: Readonly<Record<Family, readonly string[]>> = {
  office: ["phòng", "ban", "sở", "hội đoàn thể", "đoàn thể", "hội", "chi bộ", "cấp ủy"],
  vague: ["cơ quan", "đơn vị", "bộ phận", "ngành", "cấp", "địa phương", "lực lượng"],
  party: ["tổ chức chính trị - xã hội", "tổ chức", "cá nhân", "doanh nghiệp"],
  staff: [
    "cán bộ, công chức, viên chức, người lao động",
    "cán bộ, công chức, viên chức",
    "cán bộ, công chức",
    "công chức, viên chức",
    "cán bộ",
    "công chức",
    "viên chức",
    "người lao động",
  ],
  place: ["thôn", "xóm", "bản", "ấp", "buôn", "tổ dân phố", "khu dân cư", "khối phố", "trường học", "trường"],
  area: ["xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố", "tỉnh"],
  people: ["người dân", "nhân dân", "hộ dân"],
};

const NOUNS = byBeginning(
  (Object.keys(NOUN_NAMES) as Family[])
    .flatMap((family) => NOUN_NAMES[family].map((name): Noun => ({ family, term: term(name) })))
    .sort((a, b) => b.term.words.length - a.term.words.length),
  (noun) => noun.term,
  "marked",
);

const MARKERS = byBeginning(
  [
    "tất cả các",
    "toàn thể các",
    "toàn bộ các",
    "một số",
    "tất cả",
    "toàn thể",
    "toàn bộ",
    "các",
    "những",
    "mọi",
  ].map((name) => term(name)),
  (marker) => marker,
  "marked",
);

/** How many words at a place make one thing many (`các`, `tất cả các`); 0 for none. */
export function markerLength(words: readonly Word[], at: number): number {
  for (const marker of beginningAt(MARKERS, words, at) ?? []) {
    const used = spells(words, at, marker, "marked");
    if (used > 0) return used;
  }
  return 0;
}

/** The collective noun at a place, the longest one, and how many words it takes; null for none. */
export function nounAt(
  words: readonly Word[],
  at: number,
): { readonly noun: Noun; readonly used: number } | null {
  for (const noun of beginningAt(NOUNS, words, at) ?? []) {
    const used = spells(words, at, noun.term, "marked");
    if (used > 0) return { noun, used };
  }
  return null;
}
