/** What JSON lets stand in a string and a terminal or an editor may obey all the same. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu;

/** A value as JSON on one line, free of characters that could steer whatever shows it. */
export function jsonText(value: object | string): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
