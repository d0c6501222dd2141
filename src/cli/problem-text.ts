import type { SettingsProblem } from "../core/settings-problems";
import type { Voice } from "./messages";
import { oneLine } from "./printable";

/** One problem of a settings file in words. */
export function problemText(problem: SettingsProblem, { say }: Voice): string {
  const { kind, path, found, example, nearest } = problem;
  const data = { path: path === "" ? say("wholeFile") : oneLine(path), found: oneLine(found), example };
  if (kind === "missing") return say("configMissing", data);
  if (kind === "wrong") return say("configWrong", data);
  return nearest === null
    ? say("configUnknown", data)
    : say("configUnknownNear", { ...data, nearest: oneLine(nearest) });
}
