/** Columns that a text takes on a terminal; marks that stand over another letter take none. */
export function widthOf(text: string): number {
  return Array.from(text.replace(/\p{M}/gu, "")).length;
}

/** Breaks a text between words into lines of at most `width` columns; longer words are cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ").flatMap((one) => cut(one, width))) {
    const wide = widthOf(word);
    if (line === "") {
      line = word;
      used = wide;
    } else if (used + 1 + wide <= width) {
      line += ` ${word}`;
      used += 1 + wide;
    } else {
      lines.push(line);
      line = word;
      used = wide;
    }
  }
  return [...lines, line];
}

/** A text as lines of a report: wrapped, and lines after the first stand two columns further in than it begins. */
export function paragraph(text: string, width: number): string {
  const words = text.trimStart();
  const indent = text.length - words.length;
  const [first = "", ...others] = wrap(words, width - indent - 2);
  return [" ".repeat(indent) + first, ...others.map((one) => " ".repeat(indent + 2) + one), ""].join("\n");
}

function cut(word: string, width: number): string[] {
  if (word.length <= width) return [word];
  const characters = Array.from(word);
  const pieces: string[] = [];
  for (let at = 0; at < characters.length; at += width)
    pieces.push(characters.slice(at, at + width).join(""));
  return pieces;
}
