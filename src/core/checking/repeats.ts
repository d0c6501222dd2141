import { fold } from "../text/fold";
import { foldedHash } from "../text/folded-hash";
import type { Row, Table } from "../tables/table";
import { insertInto, removeFrom } from "./ascending";

/**
 * Where each task text stands, by a hash of its folded letters: one row index, or several in their order. It
 * follows changes of single rows, so that a duplicate is found without reading the table again.
 */
export type TaskIndex = Map<number, number | number[]>;

/** A row's hash; null for one that is no task. */
export function taskHash({ kind, text }: Row): number | null {
  return kind === "item" && text !== "" ? foldedHash(text) : null;
}

/** Indexes a table's tasks. */
export function indexTasks(rows: readonly Row[]): TaskIndex {
  const index: TaskIndex = new Map();
  rows.forEach((row, at) => {
    const hash = taskHash(row);
    if (hash !== null) addTask(index, at, hash);
  });
  return index;
}

/** Enters the row with index `at`. */
export function addTask(index: TaskIndex, at: number, hash: number): void {
  const before = index.get(hash);
  if (before === undefined) index.set(hash, at);
  else if (typeof before === "number") index.set(hash, before < at ? [before, at] : [at, before]);
  else insertInto(before, at);
}

/** Takes a row out again, as it was entered. */
export function removeTask(index: TaskIndex, at: number, hash: number): void {
  const before = index.get(hash);
  if (typeof before === "object") {
    removeFrom(before, at);
    const [only] = before;
    if (before.length === 1 && only !== undefined) index.set(hash, only);
  } else if (before === at) {
    index.delete(hash);
  }
}

/** The hashes under which several tasks stand. */
export function repeatedHashes(index: TaskIndex): number[] {
  const found: number[] = [];
  for (const [hash, rows] of index) if (typeof rows !== "number") found.push(hash);
  return found;
}

/** The groups of really equal texts under one hash: indices in order, at least two each. */
export function repeatsUnder(
  index: TaskIndex,
  hash: number,
  table: Table,
): { text: string; rows: number[] }[] {
  const rows = index.get(hash);
  if (rows === undefined || typeof rows === "number") return [];
  const groups = new Map<string, { text: string; rows: number[] }>();
  for (const at of rows) {
    const text = table.rows[at]?.text ?? "";
    const key = fold(text).replace(/[^\p{L}\p{N}]+/gu, "");
    const group = groups.get(key);
    if (group) group.rows.push(at);
    else groups.set(key, { text, rows: [at] });
  }
  return [...groups.values()].filter((group) => group.rows.length > 1);
}
