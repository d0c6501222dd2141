import type { Edit } from "../core/edits";
import type { Language } from "../core/language";
import { sharedEnds } from "../core/text/shared-ends";
import { valueText } from "../core/text/value-text";
import { areaAddress, cellAddress } from "../core/workbook/address";

/** Two versions of a text: what they share at both ends, and between that what differs. */
export interface Difference {
  readonly head: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
}

/** What an edit will do, ready to be shown. */
export type EditPreview =
  | { readonly kind: "set"; readonly sheet: string; readonly place: string; readonly difference: Difference }
  | { readonly kind: "merge"; readonly sheet: string; readonly place: string; readonly value: string }
  | {
      readonly kind: "delete-row";
      readonly sheet: string;
      readonly row: number;
      readonly values: readonly string[];
    };

/** Shared text shown on either side of what differs, in characters. */
const AROUND = 24;

/** What an edit will do. Rows are counted as Excel does. */
export function previewOf(edit: Edit, language: Language): EditPreview {
  const { sheet } = edit;
  if (edit.type === "set") {
    const difference = differenceOf(valueText(edit.expect, language), valueText(edit.value, language));
    return { kind: "set", sheet, place: cellAddress(edit.cell), difference };
  }
  if (edit.type === "set-formula") {
    const { expect, expectFormula, formula } = edit;
    const before = expectFormula === null ? valueText(expect, language) : `=${expectFormula}`;
    return {
      kind: "set",
      sheet,
      place: cellAddress(edit.cell),
      difference: differenceOf(before, `=${formula}`),
    };
  }
  if (edit.type === "merge")
    return { kind: "merge", sheet, place: areaAddress(edit.area), value: valueText(edit.expect, language) };
  const values = edit.expect.map((value) => valueText(value, language)).filter((text) => text !== "");
  return { kind: "delete-row", sheet, row: edit.row + 1, values };
}

/** Where two texts differ, with the spaces and line breaks there made visible and long shared ends cut. */
export function differenceOf(before: string, after: string): Difference {
  const { head, tail } = sharedEnds(before, after);
  return {
    head: cut(before.slice(0, head), "start"),
    before: visible(before.slice(head, before.length - tail)),
    after: visible(after.slice(head, after.length - tail)),
    tail: cut(before.slice(before.length - tail), "end"),
  };
}

function cut(text: string, side: "start" | "end"): string {
  if (text.length <= AROUND) return text;
  return side === "start" ? `…${text.slice(-AROUND)}` : `${text.slice(0, AROUND)}…`;
}

function visible(text: string): string {
  const marked = text.replace(/[\u00a0\u202f\u2007\ufeff]/g, "⍽").replace(/\r?\n/g, "↵");
  return /^ | $| {2}/.test(marked) ? marked.replaceAll(" ", "␣") : marked;
}
