import { HostError } from "../protocol";

/** Reads what the client sent as a text. Throws `InvalidArgument` for anything else, like its siblings here. */
export function text(value: unknown): string {
  if (typeof value === "string") return value;
  throw invalid("a text", value);
}

/** Reads a whole number of at least `least`. */
export function whole(value: unknown, least = 0): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= least) return value;
  throw invalid(`a whole number from ${least}`, value);
}

/** Reads a number. */
export function amount(value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalid("a number", value);
}

/** Reads true or false. */
export function flag(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw invalid("true or false", value);
}

/** Reads one of some words. */
export function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word {
  const word = words.find((each) => each === value);
  if (word !== undefined) return word;
  throw invalid(words.join(", "), value);
}

/** The error of an argument that is not what it must be. */
export function invalid(wanted: string, value: unknown): HostError {
  return new HostError("InvalidArgument", `Expected ${wanted}, got ${JSON.stringify(value)}.`);
}
