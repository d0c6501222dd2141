/** The core as the pane uses it: loaded after the first screen stands. */
export { checkInSteps, recheck } from "../core/check";
export type { Review } from "../core/check";
export { optionsProblems } from "../core/rules/options";
export { RULES } from "../core/rules/index";
export { DEFAULT_SETTINGS, readSettings } from "../core/settings";
