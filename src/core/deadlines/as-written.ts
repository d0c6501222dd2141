import { fold } from "../text/fold";

/**
 * Tells what is written at a place of a text's folded form.
 * @param text the text before `fold`
 * @returns a function of the place in `fold(text)`: first character, and one past the last
 */
export function asWritten(text: string): (start: number, end: number) => string {
  /** Where in the text each folded character stands; one more for the end. */
  const places: number[] = [];
  let at = 0;
  let afterSpace = true;
  for (const character of text) {
    const isSpace = /\s/.test(character);
    const width = isSpace ? Number(!afterSpace) : fold(character).length;
    for (let folded = 0; folded < width; folded += 1) places.push(at);
    if (width > 0) afterSpace = isSpace;
    at += character.length;
  }
  return (start, end) => text.slice(places[start] ?? at, places[end] ?? at).trim();
}
