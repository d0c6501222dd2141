import { fold } from "../text/fold";

/** Folds the text of a deadline, `quí` written as `quý`; as long as `fold` makes it. */
export function foldTime(text: string): string {
  return fold(text).replace(/\bqui(?![a-z])/g, "quy");
}
