import type { Deadline, DeadlineReading } from "../deadlines/deadline";
import { parseDeadline } from "../deadlines/parse-deadline";
import { isDitto } from "../text/ditto";
import { textOf } from "../tables/grid";
import { parseUnits } from "../units/parse-units";
import type { Unit, UnitReading } from "../units/unit";
import type { CellValue } from "../workbook/workbook";

/** What a duty cell says. Its meanings are worked out when first asked for, once for all cells that say the same. */
export interface CellText {
  readonly value: CellValue;
  readonly text: string;
  readonly units: () => readonly Unit[];
  readonly deadline: () => Deadline;
}

/** How the duty cells of one table are read. */
export interface DutyReading {
  readonly deadlines: DeadlineReading;
  readonly units: UnitReading;
}

/** Reads values into cell texts, equal strings into the same one. */
export type Lexicon = (value: CellValue) => CellText;

/** A lexicon for cells that are read alike. */
export function makeLexicon(reading: DutyReading): Lexicon {
  const known = new Map<CellValue, CellText>();
  return (value) => {
    let cell = known.get(value);
    if (!cell) {
      cell = makeCellText(value, reading);
      if (typeof value === "string") known.set(value, cell);
    }
    return cell;
  };
}

/** A ditto mark says what the cell above says, and is judged there. */
const AS_ABOVE: Deadline = { milestones: [], due: [], vague: false, problems: [] };

function makeCellText(value: CellValue, reading: DutyReading): CellText {
  const text = textOf(value);
  if (isDitto(text)) return { value, text, units: () => [], deadline: () => AS_ABOVE };
  let units: readonly Unit[] | null = null;
  let deadline: Deadline | null = null;
  return {
    value,
    text,
    units: () => (units ??= parseUnits(text, reading.units)),
    deadline: () => (deadline ??= parseDeadline(value, reading.deadlines)),
  };
}
