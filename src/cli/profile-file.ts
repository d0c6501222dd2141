import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { EXAMPLE_PROFILES } from "../core/scores/example-profiles";
import type { Profile } from "../core/scores/profile";
import { parseProfile } from "../core/scores/profile";
import { findProfileSheet, readProfileSheet } from "../core/scores/profile-sheet";
import type { SettingsProblem } from "../core/settings-problems";
import { fullAddress } from "../core/workbook/address";
import { fileProblemText } from "../files/file-problems";
import { readWorkbook } from "../files/read-workbook";
import type { Voice } from "./messages";
import { printable } from "./printable";
import { problemText } from "./problem-text";
import { errorText } from "./system-errors";

export type ProfileFile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly string[] };

/** An .xlsx file is a zip archive. */
const ZIP = "PK";

/**
 * The profile that a name means: the id of one that ships, else a JSON file or a workbook with a sheet of the profile,
 * looked for from `folder` on.
 */
export async function loadProfile(name: string, folder: string, voice: Voice): Promise<ProfileFile> {
  const shipped = EXAMPLE_PROFILES[name];
  if (shipped && Object.hasOwn(EXAMPLE_PROFILES, name)) return { ok: true, profile: shipped };
  let bytes: Buffer;
  try {
    bytes = await readFile(resolve(folder, name));
  } catch (error) {
    return unread(name, errorText(error, voice), voice);
  }
  if (/\.xls[xm]?$/i.test(name) || bytes.toString("latin1", 0, ZIP.length) === ZIP) {
    return profileInWorkbook(name, bytes, voice);
  }
  const result = parseProfile(bytes.toString("utf8"));
  return result.ok ? result : wrong(name, result.problems, voice);
}

function profileInWorkbook(name: string, bytes: Uint8Array, voice: Voice): ProfileFile {
  const read = readWorkbook(bytes);
  if (!read.ok) return unread(name, fileProblemText(read.problem, voice.language), voice);
  const sheet = findProfileSheet(read.workbook);
  if (!sheet) return unread(name, voice.say("profileNoSheet"), voice);
  const result = readProfileSheet(sheet);
  if (result.ok) return result;
  const problems = result.problems.map(({ cell, ...problem }) =>
    cell ? { ...problem, path: fullAddress(sheet.name, cell) } : problem,
  );
  return wrong(name, problems, voice);
}

function unread(name: string, reason: string, voice: Voice): ProfileFile {
  const ids = Object.keys(EXAMPLE_PROFILES).join(", ");
  return { ok: false, problems: [voice.say("profileUnread", { file: printable(name), reason, ids })] };
}

function wrong(name: string, problems: readonly SettingsProblem[], voice: Voice): ProfileFile {
  const count = voice.count(problems.length, "problem");
  const heading = voice.say("profileProblems", { file: printable(name), problems: count });
  return { ok: false, problems: [heading, ...problems.map((one) => `  ${problemText(one, voice)}`)] };
}
