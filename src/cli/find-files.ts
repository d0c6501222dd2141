import type { Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Voice } from "./messages";
import { errorText } from "./system-errors";

/** A file to check, or why a file or folder named cannot be checked. `file` is the name to show. */
export type Target =
  | { readonly kind: "file"; readonly file: string; readonly path: string }
  | { readonly kind: "problem"; readonly file: string; readonly error: string; readonly isFolder: boolean };

type Problem = Extract<Target, { kind: "problem" }>;

/** Those of other forms than .xlsx cannot be read: passed over in silence, they would seem checked. */
const WORKBOOK = /\.xls[xmb]?$/i;
const collator = new Intl.Collator("vi", { numeric: true });

function byName(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : 1);
}

/**
 * The files that are meant by names given on the command line: files whatever their ending; of folders Excel's
 * workbooks of any form at any depth, sorted, without hidden ones and Excel's lock files. Each one comes once, by the
 * first of its names. What cannot be read, and a folder without workbooks, is a problem in its place.
 */
export async function findFiles(names: readonly string[], cwd: string, voice: Voice): Promise<Target[]> {
  const targets: Target[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    for await (const target of lookUp(name, cwd, voice)) {
      const path = resolve(cwd, target.file);
      const real = await realpath(path).catch(() => path);
      if (seen.has(real)) continue;
      seen.add(real);
      targets.push(target);
    }
  }
  return targets;
}

async function* lookUp(name: string, cwd: string, voice: Voice): AsyncGenerator<Target> {
  const path = resolve(cwd, name);
  const found = await look(name, path, voice);
  if ("error" in found) yield found;
  else if (found.isFile()) yield { kind: "file", file: name, path };
  else if (!found.isDirectory()) yield problem(name, voice.say("notAFile"));
  else {
    let isEmpty = true;
    for await (const target of walk(name, path, new Set(), voice)) {
      isEmpty = false;
      yield target;
    }
    if (isEmpty) yield problem(name, voice.say("nothingInFolder"), true);
  }
}

async function* walk(name: string, path: string, visited: Set<string>, voice: Voice): AsyncGenerator<Target> {
  let entries: string[];
  try {
    const real = await realpath(path);
    if (visited.has(real)) return;
    visited.add(real);
    entries = (await readdir(path)).sort(byName);
  } catch (error) {
    yield problem(name, errorText(error, voice), true);
    return;
  }
  for (const entry of entries) {
    if (entry.startsWith(".") || entry.startsWith("~$")) continue;
    const child = { file: join(name, entry), path: join(path, entry) };
    const found = await look(child.file, child.path, voice);
    if ("error" in found) {
      if (WORKBOOK.test(entry)) yield found;
    } else if (found.isDirectory()) yield* walk(child.file, child.path, visited, voice);
    else if (found.isFile() && WORKBOOK.test(entry)) yield { kind: "file", ...child };
  }
}

function problem(file: string, error: string, isFolder = false): Problem {
  return { kind: "problem", file, error, isFolder };
}

async function look(file: string, path: string, voice: Voice): Promise<Stats | Problem> {
  try {
    return await stat(path);
  } catch (error) {
    return problem(file, errorText(error, voice));
  }
}

/** Whether two paths lead to one file, links of either kind followed; false when one of them is not there. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(one, { bigint: true }), stat(other, { bigint: true })]);
    return a.dev === b.dev && a.ino === b.ino;
  } catch {
    return false;
  }
}
