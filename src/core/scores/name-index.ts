import type { Code } from "./code";
import { likeness, nameKey, namesAlike, wordsOf } from "./names";

/** A criterion whose code and name are known from elsewhere. */
export interface KnownCriterion {
  readonly code: Code;
  readonly name: string;
}

/** A word that more names share than this tells none of them apart. */
const MOST_SHARED = 50;

/** Finds the known criterion that a name in a field (null: any) may mean; null for none. */
export type NameIndex = (name: string, field: number | null) => KnownCriterion | null;

interface Index {
  readonly byName: ReadonlyMap<string, KnownCriterion>;
  readonly byWord: ReadonlyMap<string, readonly KnownCriterion[]>;
}

/**
 * Finds known criteria by name: the one of the same name, else the likeliest of those alike in the field, else null.
 * Prepared at the first question, it looks at few names for each.
 */
export function makeNameIndex(known: readonly KnownCriterion[]): NameIndex {
  let index: Index | null = null;
  return (name, field) => {
    index ??= indexOf(known);
    return index.byName.get(nameKey(name)) ?? likeliest(index, name, field);
  };
}

function indexOf(known: readonly KnownCriterion[]): Index {
  const byName = new Map<string, KnownCriterion>();
  const byWord = new Map<string, KnownCriterion[]>();
  for (const one of known) {
    const words = wordsOf(one.name);
    if (!byName.has(words.join(" "))) byName.set(words.join(" "), one);
    for (const word of new Set(words)) {
      const list = byWord.get(word);
      if (list) list.push(one);
      else byWord.set(word, [one]);
    }
  }
  return { byName, byWord };
}

function likeliest({ byWord }: Index, name: string, field: number | null): KnownCriterion | null {
  const lists = wordsOf(name).map((word) => byWord.get(word) ?? []);
  const near = new Set(lists.filter(({ length }) => length <= MOST_SHARED).flat());
  let best: KnownCriterion | null = null;
  for (const one of near) {
    if ((field !== null && one.code[0] !== field) || !namesAlike(name, one.name)) continue;
    if (best === null || likeness(name, one.name) > likeness(name, best.name)) best = one;
  }
  return best;
}
