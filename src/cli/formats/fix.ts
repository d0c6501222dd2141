import { type Edit, isCellEdit, type SetFormula } from "../../core/edits";
import { tidyLetters } from "../../core/text/scan";
import { valueText } from "../../core/text/value-text";
import { areaAddress, cellAddress, fullAddress } from "../../core/workbook/address";
import { sameValue } from "../../core/workbook/change";
import { dayOfSerial, isoDate } from "../../core/workbook/dates";
import type { CellPlace, CellValue } from "../../core/workbook/workbook";
import type { Change, FixedFile, RefusedChange } from "../fix-file";
import type { Voice } from "../messages";
import { oneLine, printable } from "../printable";
import { paragraph } from "../wrap";
import { codesOf, excerpts, type Retyped, retypedLetters } from "./excerpts";
import { JSON_VERSION } from "./json";
import { jsonText } from "./json-text";
import { leftJson, leftText } from "./left-formulas";
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
  { changes, refused, left, remaining }: FixedFile,
  voice: Voice,
  width: number,
): Generator<string> {
  const { say, count } = voice;
  const file = oneLine(output);
  const key = changes.length > 0 ? "fixed" : refused.length > 0 ? "nothingFixed" : "nothingToFix";
  yield paragraph(say(key, { file, changes: count(changes.length, "change") }), width);
  for (const change of changes) yield paragraph(`  ${changeText(change, voice)}`, width);
  if (refused.length > 0)
    yield paragraph(say("refusedHeading", { changes: count(refused.length, "change") }), width);
  for (const change of refused) {
    yield paragraph(`  ${changeText(change, voice)} – ${say(`refused-${change.reason}`)}`, width);
  }
  yield* leftText(left, voice, width);
  yield paragraph(say("remaining", { counts: countsText(remaining.counts, voice) }), width);
}

function changeText({ edit, rules }: Change, voice: Voice): string {
  const place = oneLine(fullAddress(edit.sheet, cornerOf(edit)));
  if (edit.type === "set-formula")
    return `${place}: ${formulaText(edit, voice)} [${voice.say("liveFormula")}]`;
  const rule = `[${rules.join(", ")}]`;
  if (edit.type !== "set") {
    const key = edit.type === "merge" ? "merge" : "deleteRow";
    return `${place}: ${voice.say(key, { cells: cellsOf(edit) })} ${rule}`;
  }
  const [old, now] = [valueText(edit.expect, voice.language), valueText(edit.value, voice.language)];
  const { before, after } = excerpts(old, now);
  const shown = (text: string): string => shownText(text, voice);
  const letters = retypedLetters(old, now).map((one) => retypedText(one, voice));
  const isText = typeof edit.value !== "number";
  // Two texts that look the same are shown once; a number that a text became stands without quotes.
  const texts =
    isText && tidyLetters(old) === now
      ? shown(after)
      : `${shown(before)} → ${isText ? shown(after) : printable(now)}`;
  return `${[`${place}: ${texts}`, ...letters].join("; ")} ${rule}`;
}

function shownText(text: string, { say }: Voice): string {
  return text === "" ? say("emptyCell") : `“${text}”`;
}

/** A formula beside what it replaces, and its result where that is another. */
function formulaText({ expect, expectFormula, formula, value }: SetFormula, voice: Voice): string {
  const old = expectFormula === null ? valueText(expect, voice.language) : `=${expectFormula}`;
  const { before, after } = excerpts(old, `=${formula}`);
  const change = `${shownText(before, voice)} → ${shownText(after, voice)}`;
  if (sameValue(expect, value)) return change;
  return voice.say("formulaShows", { change, value: printable(valueText(value, voice.language)) });
}

/** What the eye cannot tell: how a letter was typed and how it is now. */
function retypedText({ before, after }: Retyped, { say }: Voice): string {
  const data = {
    before: printable(before),
    after: printable(after),
    old: codesOf(before),
    now: codesOf(after),
  };
  return say(after.length < before.length ? "composed" : "lookAlike", data);
}

function cornerOf(edit: Edit): CellPlace {
  if (isCellEdit(edit)) return edit.cell;
  if (edit.type === "merge") return { row: edit.area.top, column: edit.area.left };
  return { row: edit.row, column: edit.left };
}

function cellsOf(edit: Edit): string {
  if (isCellEdit(edit)) return cellAddress(edit.cell);
  if (edit.type === "merge") return areaAddress(edit.area);
  return `${edit.row + 1}:${edit.row + 1}`;
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
  yield '],"withoutFormula":[';
  yield* listed(isWritten ? result.left : [], (one) => leftJson(one, voice));
  yield isWritten ? "]}\n" : `],"error":${jsonText(result)}}\n`;
}

const NO_COUNTS = { error: 0, warning: 0, info: 0 };

function* listed<One>(all: readonly One[], toJson: (one: One) => object): Generator<string> {
  for (const [at, one] of all.entries()) yield `${at === 0 ? "\n" : ",\n"}${jsonText(toJson(one))}`;
}

function changeJson({ edit, rules }: Change): object {
  const before = isCellEdit(edit) ? valueJson(edit.expect) : null;
  const after = isCellEdit(edit) ? valueJson(edit.value) : null;
  const change = { type: edit.type, sheet: edit.sheet, cell: cellsOf(edit), before, after, rules };
  if (edit.type !== "set-formula") return change;
  return { ...change, formulaBefore: edit.expectFormula, formula: edit.formula };
}

function refusedJson(change: RefusedChange, { say }: Voice): object {
  const { reason } = change;
  return { ...changeJson(change), reason, message: say(`refused-${reason}`) };
}
