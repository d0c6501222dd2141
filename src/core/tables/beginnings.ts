/** A text that begins with a bullet. */
export const BULLET_TEXT = /^[-+*•]\s*\S/;
/** A text that goes on from one before it. */
export const LOWER_START = /^\p{Ll}/u;
