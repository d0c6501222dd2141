import type { Attributes } from "./xml";

/**
 * The text of a shared (`si`) or inline (`is`) string while it is read: `t`, or runs `r` with a `t` and a format
 * `rPr` each. Phonetic readings (`rPh`) are no part of it. Levels count from 1 for the string's children.
 */
export interface RichText {
  text: string;
  /** The format of its first run that has a text, as the flattened content of `rPr`; null before there is one. */
  firstFormat: string | null;
  /** Whether its runs are formatted differently, so that plain text in its place would lose formats. */
  isMixed: boolean;
  format: string;
  inRun: boolean;
  inFormat: boolean;
  inText: boolean;
}

/** A run has some ten properties; what stands after this many characters of them is no format of Excel's. */
const LONGEST_FORMAT = 10_000;

/** A string of which nothing was read yet. */
export function startRichText(): RichText {
  return {
    text: "",
    firstFormat: null,
    isMixed: false,
    format: "",
    inRun: false,
    inFormat: false,
    inText: false,
  };
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
  } else if (rich.inFormat && rich.format.length < LONGEST_FORMAT) {
    const details = Object.values(attributes).map((one) => ` ${one.name}=${one.value}`);
    rich.format += `<${name}${details.sort().join("")}>`;
  }
}

/** Takes a piece of text; only what stands in a `t` counts. */
export function textInRichText(rich: RichText, text: string): void {
  if (!rich.inText) return;
  rich.text += text;
  rich.firstFormat ??= rich.format;
  if (rich.format !== rich.firstFormat) rich.isMixed = true;
}

/** Takes the end of an element inside the string. */
export function closeInRichText(rich: RichText, level: number): void {
  if (level === 2) rich.inFormat = false;
  if (level <= 2) rich.inText = false;
}
