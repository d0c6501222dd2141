import type { Profile } from "../../core/scores/profile";
import { parseProfile } from "../../core/scores/profile";
import { findProfileSheet, readProfileSheet } from "../../core/scores/profile-sheet";
import { fullAddress } from "../../core/workbook/address";
import type { Voice } from "../texts/voice";
import { problemLine } from "./words";

/** A profile from a file, or what is wrong with the file, a line each. */
export type ProfileFile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the profile in a file that the user chose: JSON, or a workbook with a sheet of it. */
export async function readProfileFile(file: File, voice: Voice): Promise<ProfileFile> {
  if (/\.xls[xm]?$/i.test(file.name)) return readFromWorkbook(file, voice);
  const read = parseProfile(await file.text());
  return read.ok
    ? read
    : { ok: false, problems: read.problems.map((problem) => problemLine(problem, voice)) };
}

/** What reads .xlsx files is loaded only for one. */
async function readFromWorkbook(file: File, voice: Voice): Promise<ProfileFile> {
  const { readWorkbook } = await import("../../files/read-workbook");
  const { fileProblemText } = await import("../../files/file-problems");
  const read = readWorkbook(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return { ok: false, problems: [fileProblemText(read.problem, voice.language)] };
  const sheet = findProfileSheet(read.workbook);
  if (!sheet) return { ok: false, problems: [voice.say("profileNoSheet")] };
  const result = readProfileSheet(sheet);
  if (result.ok) return result;
  const problems = result.problems.map(({ cell, ...problem }) =>
    problemLine(cell ? { ...problem, path: fullAddress(sheet.name, cell) } : problem, voice),
  );
  return { ok: false, problems };
}
