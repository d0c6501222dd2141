import type { LeftFormula } from "../../core/live-formulas";
import { valueText } from "../../core/text/value-text";
import { cellAddress, fullAddress } from "../../core/workbook/address";
import type { CellValue } from "../../core/workbook/workbook";
import type { Voice } from "../messages";
import { oneLine, printable } from "../printable";
import { paragraph } from "../wrap";

/** The cells of points that got no formula, and why; cells of one sheet that share a reason in one line. */
export function* leftText(left: readonly LeftFormula[], voice: Voice, width: number): Generator<string> {
  if (left.length === 0) return;
  yield paragraph(voice.say("leftHeading", { cells: voice.count(left.length, "cell") }), width);
  const alike = new Map<string, LeftFormula[]>();
  for (const one of left) {
    const key = JSON.stringify([one.sheet, one.reason, one.reason === "changes" ? one.cell : null]);
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  for (const [first, ...others] of alike.values()) {
    if (!first) continue;
    const cells = [
      oneLine(fullAddress(first.sheet, first.cell)),
      ...others.map(({ cell }) => cellAddress(cell)),
    ];
    yield paragraph(`  ${cells.join(", ")}: ${reasonText(first, voice)}`, width);
  }
}

function reasonText(one: LeftFormula, voice: Voice): string {
  if (one.reason !== "changes") return voice.say(`left-${one.reason}`);
  const { expect, value } = one.edit;
  const [before, after] = [shown(expect, voice), shown(value, voice)];
  return voice.say(before === "" ? "leftBlank" : "left-changes", { before, after });
}

/** Numbers as they are, words in quotes. */
function shown(value: CellValue, { language }: Voice): string {
  const text = printable(valueText(value, language));
  return typeof value === "string" && text !== "" ? `“${text}”` : text;
}

/** A cell without formula for programs; where a formula would change what is shown, that formula and its result. */
export function leftJson(one: LeftFormula, voice: Voice): object {
  const { sheet, cell, reason } = one;
  const why = { reason, message: reasonText(one, voice) };
  const place = { sheet, cell: cellAddress(cell) };
  if (reason !== "changes") return { ...place, ...why };
  return { ...place, before: one.edit.expect, after: one.edit.value, formula: one.edit.formula, ...why };
}
