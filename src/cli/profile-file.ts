import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { EXAMPLE_PROFILES } from "../core/scores/example-profiles";
import type { Profile } from "../core/scores/profile";
import { parseProfile } from "../core/scores/profile";
import type { Voice } from "./messages";
import { printable } from "./printable";
import { problemText } from "./problem-text";
import { errorText } from "./system-errors";

export type ProfileFile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The profile that a name means: the id of one that ships, else a JSON file, looked for from `folder` on. */
export async function loadProfile(name: string, folder: string, voice: Voice): Promise<ProfileFile> {
  const shipped = EXAMPLE_PROFILES[name];
  if (shipped && Object.hasOwn(EXAMPLE_PROFILES, name)) return { ok: true, profile: shipped };
  const file = printable(name);
  let text: string;
  try {
    text = await readFile(resolve(folder, name), "utf8");
  } catch (error) {
    const ids = Object.keys(EXAMPLE_PROFILES).join(", ");
    return {
      ok: false,
      problems: [voice.say("profileUnread", { file, reason: errorText(error, voice), ids })],
    };
  }
  const result = parseProfile(text);
  if (result.ok) return result;
  const problems = voice.count(result.problems.length, "problem");
  const heading = voice.say("profileProblems", { file, problems });
  return { ok: false, problems: [heading, ...result.problems.map((one) => `  ${problemText(one, voice)}`)] };
}
