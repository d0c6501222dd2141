import { foldWords, normaliseName } from "../text/fold";
import { letterDistance } from "./letter-distance";
import { readPieces } from "./pieces";
import type { Spelled } from "./spelled";
import type { OfficeLevel, RegisterUnit, Unit, UnitReading } from "./unit";

/** A name or alias of the register as the parser reads it. */
interface Identity {
  readonly unit: RegisterUnit;
  readonly level: OfficeLevel | null;
}

/** A name or alias as it is compared letter by letter. */
interface Candidate {
  readonly unit: RegisterUnit;
  /** Its place among all of the register. */
  readonly at: number;
  readonly bare: string;
  /** How often it has which letter, as `lettersOf` tells. */
  readonly letters: Uint16Array;
}

/** A register by the ways to write its names. A way that two of its units share is nobody's: null. */
interface RegisterIndex {
  readonly written: ReadonlyMap<string, RegisterUnit | null>;
  readonly folded: ReadonlyMap<string, RegisterUnit | null>;
  readonly keys: ReadonlyMap<string, RegisterUnit>;
  /** By what the parser takes them for, without the level; an office's plans of one year are read alike. */
  readonly identities: Map<string, ReadonlyMap<string, readonly Identity[]>>;
  /** By length and digits: names with other digits are never near. */
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
  /** The nearest units found so far: equal cells name one and the same unit. */
  readonly nearest: WeakMap<Unit, RegisterUnit | null>;
}

/** Longest name that is compared letter by letter. */
const LONGEST = 120;
const LEVEL_WORD = /^(.*\S) (?:cấp )?(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh)$/;
/** One register is asked about thousands of strings. */
const indexes = new WeakMap<readonly RegisterUnit[], RegisterIndex>();

/** A name without a final level word; itself when it has none. */
function bareName(name: string): string {
  const normal = normaliseName(name);
  return LEVEL_WORD.exec(normal)?.[1] ?? normal;
}

function namesOf(unit: RegisterUnit): readonly string[] {
  return [unit.name, ...unit.aliases];
}

function indexBy(
  register: readonly RegisterUnit[],
  form: (name: string) => string,
): ReadonlyMap<string, RegisterUnit | null> {
  const index = new Map<string, RegisterUnit | null>();
  for (const unit of register) {
    for (const key of namesOf(unit).map(form)) {
      const other = index.get(key);
      if (key !== "") index.set(key, other === undefined || other === unit ? unit : null);
    }
  }
  return index;
}

function indexOf(register: readonly RegisterUnit[]): RegisterIndex {
  const known = indexes.get(register);
  if (known) return known;
  const index: RegisterIndex = {
    written: indexBy(register, normaliseName),
    folded: indexBy(register, foldWords),
    keys: new Map(register.toReversed().map((unit) => [registerKey(unit), unit])),
    identities: new Map(),
    candidates: candidatesIn(register),
    nearest: new WeakMap(),
  };
  indexes.set(register, index);
  return index;
}

function candidatesIn(register: readonly RegisterUnit[]): ReadonlyMap<string, readonly Candidate[]> {
  const names = register.flatMap((unit) => namesOf(unit).map((name) => ({ unit, bare: bareName(name) })));
  const candidates = new Map<string, Candidate[]>();
  for (const [at, { unit, bare }] of names.entries()) {
    const candidate = { unit, at, bare, letters: lettersOf(bare) };
    const key = `${bare.length} ${digits(bare)}`;
    const alike = candidates.get(key);
    if (alike) alike.push(candidate);
    else candidates.set(key, [candidate]);
  }
  return candidates;
}

function readIdentities(reading: UnitReading): ReadonlyMap<string, readonly Identity[]> {
  const identities = new Map<string, Identity[]>();
  for (const unit of reading.register) {
    for (const name of namesOf(unit)) {
      const [piece, ...others] = readPieces(name, reading, (written) => written === name);
      if (piece?.spelled.kind !== "named" || others.length > 0) continue;
      const { base, level } = piece.spelled;
      const same = identities.get(base) ?? [];
      identities.set(base, [...same, { unit, level: unit.level ?? level }]);
    }
  }
  return identities;
}

function identitiesOf(reading: UnitReading): ReadonlyMap<string, readonly Identity[]> {
  const { identities } = indexOf(reading.register);
  const how = `${reading.office} ${reading.year}`;
  const known = identities.get(how) ?? readIdentities(reading);
  identities.set(how, known);
  return known;
}

/** The one unit of some identities; null when they are none or of several units. */
function onlyUnit(identities: readonly Identity[]): RegisterUnit | null {
  const units = new Set(identities.map(({ unit }) => unit));
  const [unit = null] = units;
  return units.size === 1 ? unit : null;
}

/** The unit of the register that the parser takes for the same as a piece of a cell; null for none or for several. */
function sameUnit({ base, level, keyLevel }: Spelled, reading: UnitReading): RegisterUnit | null {
  const alike = identitiesOf(reading).get(base) ?? [];
  const possible = alike.filter((one) => one.level === level || one.level === null || level === null);
  // Of two that could be meant, a missing level word means the office's own.
  return onlyUnit(possible) ?? onlyUnit(possible.filter((one) => one.level === keyLevel));
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
 * The unit of the register that a piece of a cell names, `written` so: the one with such a name or alias, else the one
 * that the parser takes for the same (`Phòng VH-TT`, `Phòng Văn hóa và Thông tin`) and that is of no other level.
 * Null when none is meant, or when two could be.
 */
export function registeredUnit(written: string, spelled: Spelled, reading: UnitReading): RegisterUnit | null {
  const index = indexOf(reading.register);
  for (const name of [written, spelled.name]) {
    const unit = index.written.get(normaliseName(name)) ?? index.folded.get(foldWords(name));
    if (unit) return unit;
  }
  return sameUnit(spelled, reading);
}

/** The present name of a unit that the register has as renamed; null for any other unit. */
export function renamedTarget(unit: Unit, register: readonly RegisterUnit[]): string | null {
  return indexOf(register).keys.get(unit.key)?.renamedTo ?? null;
}

function digits(name: string): string {
  return name.replace(/\D/g, "");
}

/** Letters are counted in so many lots, some together: few are enough to tell most names apart. */
const LOTS = 32;

/** How many letters of each lot a name has. */
function lettersOf(name: string): Uint16Array {
  const letters = new Uint16Array(LOTS);
  for (let at = 0; at < name.length; at += 1) {
    const lot = name.charCodeAt(at) % LOTS;
    letters[lot] = (letters[lot] ?? 0) + 1;
  }
  return letters;
}

/** Whether names with such letters may differ in at most `most`: no more of the one are wanting in the other. */
function mayBeNear(a: Uint16Array, b: Uint16Array, most: number): boolean {
  let [more, fewer] = [0, 0];
  for (let lot = 0; lot < LOTS && more <= most && fewer <= most; lot += 1) {
    const surplus = (a[lot] ?? 0) - (b[lot] ?? 0);
    if (surplus > 0) more += surplus;
    else fewer -= surplus;
  }
  return more <= most && fewer <= most;
}

/**
 * The unit of the register whose name or alias is nearest to a unit's, level words apart: at most one letter in six
 * differs, and no digit (`Thôn 1` is not near `Thôn 2`). Null when nothing is near; the first of equals.
 */
export function nearestUnit(unit: Unit, register: readonly RegisterUnit[]): RegisterUnit | null {
  const { candidates, nearest } = indexOf(register);
  const known = nearest.get(unit);
  if (known !== undefined) return known;
  const found = nearestOf(unit, candidates);
  nearest.set(unit, found);
  return found;
}

function nearestOf(unit: Unit, candidates: RegisterIndex["candidates"]): RegisterUnit | null {
  const names = [bareName(unit.name), bareName(unit.written)].filter(({ length }) => length <= LONGEST);
  let nearest: Candidate | null = null;
  let least = Infinity;
  for (const name of new Set(names)) {
    const letters = lettersOf(name);
    const furthest = Math.min(4, Math.floor(name.length / 6));
    for (let length = name.length - furthest; length <= name.length + furthest; length += 1) {
      for (const candidate of candidates.get(`${length} ${digits(name)}`) ?? []) {
        const most = Math.min(furthest, nearest && nearest.at <= candidate.at ? least - 1 : least);
        if (!mayBeNear(letters, candidate.letters, most)) continue;
        const far = letterDistance(name, candidate.bare, most);
        if (far <= most) [nearest, least] = [candidate, far];
      }
    }
  }
  return nearest?.unit ?? null;
}
