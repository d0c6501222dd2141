import type { Edit } from "../../core/edits";
import { areaAddress, cellAddress, fullAddress } from "../../core/workbook/address";
import { dayOfSerial, isoDate } from "../../core/workbook/dates";
import type { CellPlace, CellValue } from "../../core/workbook/workbook";
import type { Change, FixedFile, RefusedChange } from "../fix-file";
import type { Voice } from "../messages";
import { oneLine } from "../printable";
import { wrap } from "../wrap";
import { excerpts } from "./excerpts";
import { JSON_VERSION } from "./json";
import { jsonText } from "./json-text";
import { countsText } from "./words";

/** What became of `soat fix`; a text says why nothing was written. */
export interface FixReport {
  readonly file: string;
  readonly output: string;
  readonly result: FixedFile | string;
}

/** The changes for people: one line each, and what remains. */
export function* fixText(
  output: string,
  { changes, refused, remaining }: FixedFile,
  voice: Voice,
  width: number,
): Generator<string> {
  const { say, count } = voice;
  const file = oneLine(output);
  const key = changes.length > 0 ? "fixed" : refused.length > 0 ? "nothingFixed" : "nothingToFix";
  yield wrapped(say(key, { file, changes: count(changes.length, "change") }), width);
  for (const change of changes) yield wrapped(`  ${changeText(change, voice)}`, width);
  if (refused.length > 0)
    yield wrapped(say("refusedHeading", { changes: count(refused.length, "change") }), width);
  for (const change of refused) {
    yield wrapped(`  ${changeText(change, voice)} – ${say(`refused-${change.reason}`)}`, width);
  }
  yield wrapped(say("remaining", { counts: countsText(remaining.counts, voice) }), width);
}

/** Lines after the first stand further in; so do they when the text itself begins indented. */
function wrapped(line: string, width: number): string {
  const text = line.trimStart();
  const indent = line.length - text.length;
  const [first = "", ...others] = wrap(text, width - indent - 2);
  return [" ".repeat(indent) + first, ...others.map((one) => " ".repeat(indent + 2) + one), ""].join("\n");
}

function changeText({ edit, rules }: Change, voice: Voice): string {
  const [place, rule] = [oneLine(fullAddress(edit.sheet, cornerOf(edit))), `[${rules.join(", ")}]`];
  if (edit.type !== "set") {
    const key = edit.type === "merge" ? "merge" : "deleteRow";
    return `${place}: ${voice.say(key, { cells: cellsOf(edit) })} ${rule}`;
  }
  const { before, after } = excerpts(valueText(edit.expect), valueText(edit.value));
  const shown = (text: string): string => (text === "" ? voice.say("emptyCell") : `“${text}”`);
  return `${place}: ${shown(before)} → ${shown(after)} ${rule}`;
}

function cornerOf(edit: Edit): CellPlace {
  if (edit.type === "set") return edit.cell;
  if (edit.type === "merge") return { row: edit.area.top, column: edit.area.left };
  return { row: edit.row, column: edit.left };
}

function cellsOf(edit: Edit): string {
  if (edit.type === "set") return cellAddress(edit.cell);
  if (edit.type === "merge") return areaAddress(edit.area);
  return `${edit.row + 1}:${edit.row + 1}`;
}

function valueText(value: CellValue): string {
  return String(valueJson(value) ?? "");
}

/** A cell's value in JSON: a day as `2024-02-29`, an error as its code. */
function valueJson(value: CellValue): string | number | boolean | null {
  if (typeof value !== "object" || value === null) return value;
  if (value.type === "error") return value.code;
  const day = dayOfSerial(value.serial);
  return day === null ? value.serial : isoDate(day);
}

/** The report for programs, as `docs/report.schema.json` describes it under `fixReport`; one change a line. */
export function* fixJson({ file, output, result }: FixReport, voice: Voice): Generator<string> {
  const isWritten = typeof result !== "string";
  const { verdict, counts } = isWritten ? result.remaining : { verdict: "unreadable", counts: NO_COUNTS };
  yield jsonText({ version: JSON_VERSION, file, output, verdict, counts }).slice(0, -1);
  yield ',"changes":[';
  yield* listed(isWritten ? result.changes : [], changeJson);
  yield '],"refused":[';
  yield* listed(isWritten ? result.refused : [], (change) => refusedJson(change, voice));
  yield isWritten ? "]}\n" : `],"error":${jsonText(result)}}\n`;
}

const NO_COUNTS = { error: 0, warning: 0, info: 0 };

function* listed<One>(all: readonly One[], toJson: (one: One) => object): Generator<string> {
  for (const [at, one] of all.entries()) yield `${at === 0 ? "\n" : ",\n"}${jsonText(toJson(one))}`;
}

function changeJson({ edit, rules }: Change): object {
  const before = edit.type === "set" ? valueJson(edit.expect) : null;
  const after = edit.type === "set" ? valueJson(edit.value) : null;
  return { type: edit.type, sheet: edit.sheet, cell: cellsOf(edit), before, after, rules };
}

function refusedJson(change: RefusedChange, { say }: Voice): object {
  const { reason } = change;
  return { ...changeJson(change), reason, message: say(`refused-${reason}`) };
}
