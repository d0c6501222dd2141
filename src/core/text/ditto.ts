import { foldWords } from "./fold";

const PLACE = "(?:o|muc|dong|so|stt|tt|phan|diem|nhiem vu)";
const DITTO = new RegExp(
  `^(?:n ?t|(?:cung )?nhu (?:(?:${PLACE} )?tren|${PLACE}(?: (?:\\d+|[ivx]+|[a-e])){1,3}))$`,
);
const MARKS = /^[\s"”“″〃'’-]*(?:["”“″〃]|['’]{2})[\s"”“″〃'’-]*$/;

/** Whether a cell only refers to the one above or to another row: `nt`, `-nt-`, `Như trên`, `Như mục 1`, `"`, `''`. */
export function isDitto(text: string): boolean {
  return text.length <= 20 && (MARKS.test(text) || DITTO.test(foldWords(text)));
}
