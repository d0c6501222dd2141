import type { Deadline, DeadlineReading } from "../deadlines/deadline";
import { parseDeadline } from "../deadlines/parse-deadline";
import { isDitto } from "../text/ditto";
import { textOf } from "../tables/grid";
import { parseUnits } from "../units/parse-units";
import type { Unit, UnitReading } from "../units/unit";
import type { CellValue } from "../workbook/workbook";
import { leadingUnits } from "./leading-units";

/** What a duty cell says. Its meanings are worked out when first asked for, once for all cells that say the same. */
export interface CellText {
  readonly value: CellValue;
  readonly text: string;
  readonly units: () => readonly Unit[];
  /** Those of the units that lead, in a cell that also names who supports them. */
  readonly leaders: () => readonly Unit[];
  readonly deadline: () => Deadline;
}

/** How the duty cells of one table are read. */
export interface DutyReading {
  readonly deadlines: DeadlineReading;
  readonly units: UnitReading;
}

/** Reads values into cell texts, equal strings into the same one. */
export type Lexicon = (value: CellValue) => CellText;

/** Slots for texts seen lately: a power of two, several times the different units and deadlines of most plans. */
const SLOTS = 4_096;

/** A lexicon for cells that are read alike. */
export function makeLexicon(reading: DutyReading): Lexicon {
  const known = new Map<string, CellText>();
  // A plan says few things often. Comparing with one text costs less than hashing all letters of each.
  const lately = new Array<CellText | undefined>(SLOTS).fill(undefined);
  return (value) => {
    if (typeof value !== "string") return makeCellText(value, reading);
    const slot = slotOf(value);
    const last = lately[slot];
    if (last?.value === value) return last;
    let cell = known.get(value);
    if (!cell) known.set(value, (cell = makeCellText(value, reading)));
    lately[slot] = cell;
    return cell;
  };
}

/** A place made of a few of a text's letters: those at its ends and in its middle tell most apart. */
function slotOf(text: string): number {
  const { length } = text;
  let hash = length;
  hash = Math.imul(hash, 31) + (text.charCodeAt(length >> 1) | 0);
  hash = Math.imul(hash, 31) + (text.charCodeAt(length - 1) | 0);
  hash = Math.imul(hash, 31) + (text.charCodeAt(length - 2) | 0);
  hash = Math.imul(hash, 31) + (text.charCodeAt(length - 3) | 0);
  hash = Math.imul(hash, 31) + (text.charCodeAt(length >> 2) | 0);
  return (hash ^ (hash >>> 12)) & (SLOTS - 1);
}

/** A ditto mark says what the cell above says, and is judged there. */
const AS_ABOVE: Deadline = { milestones: [], due: [], vague: false, problems: [] };

function makeCellText(value: CellValue, reading: DutyReading): CellText {
  const text = textOf(value);
  if (isDitto(text)) return { value, text, units: () => [], leaders: () => [], deadline: () => AS_ABOVE };
  let known: readonly Unit[] | null = null;
  let leading: readonly Unit[] | null = null;
  let deadline: Deadline | null = null;
  const units = (): readonly Unit[] => (known ??= parseUnits(text, reading.units));
  return {
    value,
    text,
    units,
    leaders: () => (leading ??= leadingUnits(text, units())),
    deadline: () => (deadline ??= parseDeadline(value, reading.deadlines)),
  };
}
