import { foldWords, normaliseName } from "../text/fold";
import type { RegisterUnit, Unit } from "./unit";

/** A register by the ways to write its names. A way that two of its units share is nobody's. */
interface RegisterIndex {
  readonly written: ReadonlyMap<string, RegisterUnit | null>;
  readonly folded: ReadonlyMap<string, RegisterUnit | null>;
  readonly bare: ReadonlyMap<string, RegisterUnit | null>;
}

/** Longest name that is compared letter by letter. */
const LONGEST = 120;
const LEVEL_WORD = /^(.*\S) (?:cấp )?(?:xã|phường|thị trấn|huyện|quận|thị xã|tỉnh)$/;
/** One register is asked about thousands of strings. */
const indexes = new WeakMap<readonly RegisterUnit[], RegisterIndex>();

/** A name without a final level word; itself when it has none. */
function bareName(name: string): string {
  const normal = normaliseName(name);
  return LEVEL_WORD.exec(normal)?.[1] ?? normal;
}

function indexBy(
  register: readonly RegisterUnit[],
  form: (name: string) => string,
): Map<string, RegisterUnit | null> {
  const index = new Map<string, RegisterUnit | null>();
  for (const unit of register) {
    for (const name of [unit.name, ...unit.aliases]) {
      const key = form(name);
      const other = index.get(key);
      if (key !== "") index.set(key, other === undefined || other === unit ? unit : null);
    }
  }
  return index;
}

function indexOf(register: readonly RegisterUnit[]): RegisterIndex {
  const known = indexes.get(register);
  if (known) return known;
  const index = {
    written: indexBy(register, normaliseName),
    folded: indexBy(register, foldWords),
    bare: indexBy(register, (name) => foldWords(bareName(name))),
  };
  indexes.set(register, index);
  return index;
}

/** Whether a text is, as a whole, a name or an alias of the register. */
export function isRegisteredName(written: string, register: readonly RegisterUnit[]): boolean {
  return register.length > 0 && indexOf(register).folded.has(foldWords(written));
}

/** The key of a unit of the register. */
export function registerKey(unit: RegisterUnit): string {
  return `register:${normaliseName(unit.name)}`;
}

/**
 * The unit of the register that has one of these names, with or without a level word; null when none has, or when
 * two could be meant. A unit of another level than `level` is not meant.
 */
export function registeredUnit(
  names: readonly string[],
  level: Unit["level"],
  register: readonly RegisterUnit[],
): RegisterUnit | null {
  const { written, folded, bare } = indexOf(register);
  for (const name of names) {
    const unit = written.get(normaliseName(name)) ?? folded.get(foldWords(name));
    if (unit) return unit;
  }
  for (const name of names) {
    const unit = bare.get(foldWords(bareName(name)));
    if (unit && (unit.level === null || level === null || unit.level === level)) return unit;
  }
  return null;
}

/** The present name of a unit that the register has as renamed; null for any other unit. */
export function renamedTarget(unit: Unit, register: readonly RegisterUnit[]): string | null {
  return register.find((one) => registerKey(one) === unit.key)?.renamedTo ?? null;
}

/** How many letters to change, add or leave out to get from `a` to `b`; more than `most` counts as `most + 1`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? 0;
}

function digits(name: string): string {
  return name.replace(/\D/g, "");
}

/**
 * The unit of the register whose name or alias is nearest to a unit's, level words apart: at most one letter in six
 * differs, and no digit (`Thôn 1` is not near `Thôn 2`). Null when nothing is near; the first of equals.
 */
export function nearestUnit(unit: Unit, register: readonly RegisterUnit[]): RegisterUnit | null {
  const names = [bareName(unit.name), bareName(unit.written)].filter(({ length }) => length <= LONGEST);
  let nearest: RegisterUnit | null = null;
  let least = Infinity;
  for (const candidate of register) {
    for (const other of [candidate.name, ...candidate.aliases].map(bareName)) {
      for (const name of names) {
        const most = Math.min(4, Math.floor(name.length / 6));
        if (digits(name) !== digits(other)) continue;
        const far = distance(name, other, most);
        if (far <= most && far < least) [nearest, least] = [candidate, far];
      }
    }
  }
  return nearest;
}
