import type { Attributes } from "./xml";

/**
 * The text of a shared (`si`) or inline (`is`) string while it is read: `t`, or runs `r` with a `t` and a format
 * `rPr` each. Phonetic readings (`rPh`) are no part of it. Levels count from 1 for the string's children.
 */
export interface RichText {
  text: string;
  /** The formats of its runs that have a text, each as the flattened content of `rPr`. */
  readonly formats: Set<string>;
  format: string;
  inRun: boolean;
  inFormat: boolean;
  inText: boolean;
}

/** A string of which nothing was read yet. */
export function startRichText(): RichText {
  return { text: "", formats: new Set(), format: "", inRun: false, inFormat: false, inText: false };
}

/** Takes the start of an element inside the string. */
export function openInRichText(rich: RichText, level: number, name: string, attributes: Attributes): void {
  if (level === 1) {
    rich.inRun = name === "r";
    rich.inText = name === "t";
    rich.format = "";
  } else if (level === 2 && rich.inRun) {
    rich.inFormat = name === "rPr";
    rich.inText = name === "t";
  } else if (rich.inFormat) {
    const details = Object.values(attributes).map((one) => ` ${one.name}=${one.value}`);
    rich.format += `<${name}${details.sort().join("")}>`;
  }
}

/** Takes a piece of text; only what stands in a `t` counts. */
export function textInRichText(rich: RichText, text: string): void {
  if (!rich.inText) return;
  rich.text += text;
  rich.formats.add(rich.format);
}

/** Takes the end of an element inside the string. */
export function closeInRichText(rich: RichText, level: number): void {
  if (level === 2) rich.inFormat = false;
  if (level <= 2) rich.inText = false;
}

/** Whether its runs are formatted differently, so that plain text in its place would lose formats. */
export function isMixed(rich: RichText): boolean {
  return rich.formats.size > 1;
}
