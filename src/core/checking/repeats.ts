import { fold } from "../text/fold";
import { foldedHash } from "../text/folded-hash";
import type { Row, Table } from "../tables/table";

/**
 * Where each task text of a table stands, by a hash of its folded letters: chains of row indices in flat arrays, for a
 * table may have 100,000 different tasks. It follows changes of single rows, so that a duplicate is found without
 * reading the table again.
 */
export interface TaskIndex {
  /** Each row's hash; 0 for a row that is no task. */
  readonly hashes: Int32Array;
  /** By hash bucket, 1 + the index of the chain's first row; 0 where there is none. */
  readonly heads: Int32Array;
  /** By row, 1 + the index of the next row of its bucket's chain. */
  readonly next: Int32Array;
}

/** A row's hash, never 0; 0 for one that is no task. */
function hashOf({ kind, text }: Row): number {
  return kind === "item" && text !== "" ? foldedHash(text) || 1 : 0;
}

/** An index of `rows` rows without a task yet. */
export function makeTaskIndex(rows: number): TaskIndex {
  const buckets = 2 ** Math.ceil(Math.log2(rows + 2));
  return { hashes: new Int32Array(rows), heads: new Int32Array(buckets), next: new Int32Array(rows) };
}

/** Enters the tasks of rows `from` … `end - 1`, each for the first time. */
export function enterTasks(index: TaskIndex, rows: readonly Row[], from: number, end: number): void {
  for (let at = from; at < end; at += 1) {
    const row = rows[at];
    if (row) enter(index, at, hashOf(row));
  }
}

function bucketOf({ heads }: TaskIndex, hash: number): number {
  return (hash ^ (hash >>> 15)) & (heads.length - 1);
}

function enter(index: TaskIndex, at: number, hash: number): void {
  index.hashes[at] = hash;
  if (hash === 0) return;
  const bucket = bucketOf(index, hash);
  index.next[at] = index.heads[bucket] ?? 0;
  index.heads[bucket] = at + 1;
}

/** Enters a row anew after its text or kind changed; gives the hashes under which something is otherwise now. */
export function moveTask(index: TaskIndex, at: number, row: Row): number[] {
  const before = index.hashes[at] ?? 0;
  const after = hashOf(row);
  if (before === after) return [before];
  if (before !== 0) takeOut(index, at, bucketOf(index, before));
  enter(index, at, after);
  return [before, after];
}

function takeOut({ heads, next }: TaskIndex, at: number, bucket: number): void {
  let one = (heads[bucket] ?? 0) - 1;
  if (one === at) {
    heads[bucket] = next[at] ?? 0;
    return;
  }
  while (one >= 0) {
    const following = (next[one] ?? 0) - 1;
    if (following === at) next[one] = next[at] ?? 0;
    one = following;
  }
}

/** The rows with a hash, ascending. */
function rowsWith(index: TaskIndex, hash: number): number[] {
  const rows: number[] = [];
  for (let one = (index.heads[bucketOf(index, hash)] ?? 0) - 1; one >= 0; one = (index.next[one] ?? 0) - 1) {
    if (index.hashes[one] === hash) rows.push(one);
  }
  return rows.sort((a, b) => a - b);
}

/** The hashes under which several tasks stand. */
export function repeatedHashes(index: TaskIndex): number[] {
  const found = new Set<number>();
  const { hashes, next } = index;
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at] ?? 0;
    if (hash === 0) continue;
    for (let one = (next[at] ?? 0) - 1; one >= 0; one = (next[one] ?? 0) - 1) {
      if (hashes[one] !== hash) continue;
      found.add(hash);
      break;
    }
  }
  return [...found];
}

/** The groups of really equal texts under one hash: row indices in order, at least two each. */
export function repeatsUnder(
  index: TaskIndex,
  hash: number,
  table: Table,
): { text: string; rows: number[] }[] {
  const rows = rowsWith(index, hash);
  if (rows.length < 2) return [];
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
