import { foldWords } from "./fold";

const DITTO = /^(?:n ?t|nhu tren|nhu muc tren|nhu dong tren|cung nhu tren|nhu o tren)$/;
const MARKS = /^[\s"”“″〃'’-]*(?:["”“″〃]|['’]{2})[\s"”“″〃'’-]*$/;

/** Whether a cell only refers to the one above: `nt`, `-nt-`, `Như trên`, `"`, `''`. */
export function isDitto(text: string): boolean {
  return text.length <= 20 && (MARKS.test(text) || DITTO.test(foldWords(text)));
}
