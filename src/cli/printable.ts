/**
 * Control characters, line separators and the marks that turn the direction of writing: in names and cells they could
 * steer a terminal or make a line read as another.
 */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? "␡" : `\\u${code.toString(16).padStart(4, "0")}`;
}

/** A text with every character that could steer a terminal made visible: escape becomes `␛`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, picture);
}

/** A printable text on one line, runs of spaces as one. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, " ").trim());
}

/** The first `most` characters of a text, with `…` where something was left out. */
export function shorten(text: string, most: number): string {
  const characters = Array.from(text.slice(0, 2 * most + 2));
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
