import type { FileProblemCode } from "./file-problems";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
/** A directory entry of a compound file: 128 bytes, the name in UTF-16 first, its length in bytes at 64. */
const ENTRY = 128;
const NAME_LENGTH = 64;
const SAMPLE = 4096;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function namedAt(bytes: Uint8Array, at: number, name: string): boolean {
  if (bytes[at + NAME_LENGTH] !== 2 * (name.length + 1)) return false;
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[at + 2 * index] !== name.charCodeAt(index) || bytes[at + 2 * index + 1] !== 0) return false;
  }
  return true;
}

/** Whether a compound file has an entry of that name. Its sectors are multiples of 128 bytes, so entries are aligned. */
function hasEntry(bytes: Uint8Array, name: string): boolean {
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) if (namedAt(bytes, at, name)) return true;
  return false;
}

function compoundFileProblem(bytes: Uint8Array): FileProblemCode {
  if (hasEntry(bytes, "EncryptedPackage")) return "password";
  return hasEntry(bytes, "Workbook") || hasEntry(bytes, "Book") ? "old-xls" : "not-a-workbook";
}

function looksLikeText(bytes: Uint8Array): boolean {
  if (UTF16_MARKS.some((mark) => startsWith(bytes, mark))) return true;
  return bytes.subarray(0, SAMPLE).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}

/** What a file is by its first bytes, when it is not a zip archive; `null` when it is one. */
export function recognise(bytes: Uint8Array): FileProblemCode | null {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, COMPOUND_FILE)) return compoundFileProblem(bytes);
  if (startsWith(bytes, ZIP)) return null;
  return looksLikeText(bytes) ? "text" : "not-a-workbook";
}
