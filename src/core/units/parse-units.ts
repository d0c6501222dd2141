import { normalise } from "../text/normalise";
import { type Piece, readPieces } from "./pieces";
import { isRegisteredName, registerKey, registeredUnit } from "./register";
import type { Unit, UnitReading } from "./unit";

/** No list of units is longer, in letters; a longer text is read as a sentence, and only its beginning. */
const LONGEST_LIST = 4000;
/** A unit's name has fewer words than these: one that begins like a unit's, and one of which nothing is known. */
const WORDS_OF_NAME = { recognised: 40, unknown: 14 };
/** From this length on, in letters, most pieces of a list of units must be recognised as such. */
const LONG_TEXT = 200;

const LETTER = /\p{L}/u;

/** Whether a text has more letters than `most`, composed: the marks of a decomposed text do not count. */
function isLonger(text: string, most: number): boolean {
  return text.length > most && normalise(text, "NFC").length > most;
}

function isSentence(text: string, pieces: readonly Piece[]): boolean {
  if (isLonger(text, LONGEST_LIST)) return true;
  const isLong = ({ length, spelled }: Piece): boolean =>
    length > (spelled.recognised ? WORDS_OF_NAME.recognised : WORDS_OF_NAME.unknown);
  const unknown = pieces.filter(({ spelled }) => !spelled.recognised).length;
  return pieces.some(isLong) || (unknown * 2 > pieces.length && isLonger(text, LONG_TEXT));
}

/** The pieces that may be taken for units: of a sentence, only the first unit that it names for certain. */
function plausible(text: string, pieces: readonly Piece[]): readonly Piece[] {
  if (!isSentence(text, pieces)) return pieces;
  const isSure = ({ length, spelled }: Piece): boolean =>
    spelled.recognised && spelled.kind === "named" && length <= WORDS_OF_NAME.unknown;
  return pieces.filter(isSure).slice(0, 1);
}

function unitOf({ start, end, spelled }: Piece, text: string, reading: UnitReading): Unit {
  const { kind, name, level, base, keyLevel } = spelled;
  const written = text.slice(start, end);
  const asks = kind === "named" && reading.register.length > 0;
  const known = asks ? registeredUnit(written, spelled, reading) : null;
  return {
    kind,
    key: known ? registerKey(known) : `${kind}:${base}@${keyLevel}`,
    name: known?.name ?? name,
    level: known?.level ?? level,
    written,
    start,
    end,
    registered: asks ? known !== null : null,
  };
}

/**
 * The units that a cell names, in the order of the text. Their spans lie within the text and do not overlap. A text
 * that is no list of units gives at most one, and one without letters none.
 */
export function parseUnits(text: string, reading: UnitReading): readonly Unit[] {
  const read = isLonger(text, LONGEST_LIST) ? text.slice(0, LONGEST_LIST) : text;
  const pieces = readPieces(read, reading, (written) => isRegisteredName(written, reading.register));
  return plausible(text, pieces)
    .filter(({ start, end, spelled }) => spelled.recognised || LETTER.test(text.slice(start, end)))
    .map((piece) => unitOf(piece, text, reading));
}
