/** Control characters and what else XML cannot carry (lone surrogates), and the underscore of what would read as an escape. */
const ESCAPED = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const MARKUP = /[&<>"]/g;
const MARKUP_NAMES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** A text with SpreadsheetML's `_xHHHH_` for what XML cannot carry; markup is left alone. */
export function escapeControls(text: string): string {
  return text.replace(ESCAPED, hexEscape);
}

function escapeMarkup(text: string): string {
  return text.replace(MARKUP, (sign) => MARKUP_NAMES[sign] ?? sign);
}

/** A cell text as XML content. */
export function escapeText(text: string): string {
  return escapeMarkup(escapeControls(text));
}

/** An attribute value as XML, line breaks and tabs kept. */
export function escapeAttribute(value: string): string {
  return escapeMarkup(value).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}

/** The text that SpreadsheetML content stands for: `_x000D_` and the like decoded, line ends as `\n`. */
export function unescapeText(content: string): string {
  const text = content.includes("_x")
    ? content.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number(`0x${hex}`)))
    : content;
  return text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
}
