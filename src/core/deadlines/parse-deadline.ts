import { isBlank } from "../text/blank";
import type { Day } from "../workbook/dates";
import { dayOfSerial, isoDate } from "../workbook/dates";
import type { CellValue } from "../workbook/workbook";
import type { Deadline, DeadlineClass, DeadlineReading, Milestone } from "./deadline";
import type { ReadEntry } from "./read-entry";
import { ascending, readEntry } from "./read-entry";
import type { Piece } from "./split-entries";
import { splitEntries } from "./split-entries";

const VAGUE: ReadonlySet<DeadlineClass> = new Set([
  "periodic_unspecified",
  "external_dependency",
  "relative_event",
  "unrecognised",
]);

function deadlineOf(entries: readonly Pick<ReadEntry, "milestone" | "problems">[]): Deadline {
  const milestones = entries.map(({ milestone }) => milestone);
  const problems = entries.flatMap((entry) => entry.problems);
  const isVague = ({ classes }: Milestone): boolean => classes.every((name) => VAGUE.has(name));
  return {
    milestones,
    due: ascending(milestones.flatMap(({ due }) => due)),
    vague: milestones.length > 0 && problems.length === 0 && milestones.every(isVague),
    problems,
  };
}

function unrecognised(text: string): Deadline {
  return deadlineOf([{ milestone: { text, classes: ["unrecognised"], due: [], years: null }, problems: [] }]);
}

function deadlineOfDay(day: Day): Deadline {
  const iso = isoDate(day);
  const text = iso.split("-").reverse().join("/");
  const years = { from: day.year, to: day.year };
  return deadlineOf([{ milestone: { text, classes: ["date"], due: [iso], years }, problems: [] }]);
}

/** Pieces that tell no time belong to the piece before them, or to the first one that does. */
function groupPieces(
  pieces: readonly Piece[],
  entries: readonly ReadEntry[],
): { first: number; last: number }[] {
  const groups: { first: number; last: number }[] = [];
  let isTold = false;
  pieces.forEach(({ soft }, index) => {
    const isRecognised = entries[index]?.recognised === true;
    const last = groups.at(-1);
    if (last && soft && !(isTold && isRecognised)) {
      last.last = index;
      isTold ||= isRecognised;
    } else {
      groups.push({ first: index, last: index });
      isTold = isRecognised;
    }
  });
  return groups;
}

function parseText(text: string, reading: DeadlineReading): Deadline {
  const pieces = splitEntries(text);
  const entries = pieces.map(({ start, end }) => readEntry(text.slice(start, end).trim(), reading));
  const grouped = groupPieces(pieces, entries).flatMap(({ first, last }) => {
    const [entry, start, end] = [entries[first], pieces[first], pieces[last]];
    if (!entry || !start || !end) return [];
    return [first === last ? entry : readEntry(text.slice(start.start, end.end).trim(), reading)];
  });
  return deadlineOf(grouped);
}

/** A whole number may be a year; no other number tells a time. */
function parseNumber(value: number, reading: DeadlineReading): Deadline {
  const text = String(value);
  return /^\d{4}$/.test(text) ? parseText(text, reading) : unrecognised(text);
}

/**
 * Reads a deadline cell: `Quý I; - Trước ngày 30/11`, a date, or a year as a bare number.
 * Never fails: what it cannot read is a milestone of class `unrecognised`, what cannot be is a problem; a blank cell
 * has no milestones.
 * @param value the cell's value
 * @param reading the year of entries that name none, and how `trước` is meant
 */
export function parseDeadline(value: CellValue, reading: DeadlineReading): Deadline {
  if (isBlank(value) || value === null) return deadlineOf([]);
  if (typeof value === "string") return parseText(value, reading);
  if (typeof value === "number") return parseNumber(value, reading);
  if (typeof value === "boolean") return unrecognised(value ? "TRUE" : "FALSE");
  if (value.type === "error") return unrecognised(value.code);
  const day = dayOfSerial(value.serial);
  return day ? deadlineOfDay(day) : unrecognised(String(value.serial));
}
