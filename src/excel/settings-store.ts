import { readExcel, writeExcel } from "./run";

/** One key holds everything: reading it is one request, and nothing else of the workbook's settings is touched. */
const KEY = "soat-phu-luc";

/** The settings that this workbook carries, as `saveSettings` got them; `undefined` when there are none to read. */
export function loadSettings(): Promise<unknown> {
  return readExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
    await context.sync();
    return setting.isNullObject ? undefined : parseJson(setting.value);
  });
}

/** Puts settings (plain JSON data) into the workbook; they are kept when the user saves it. */
export function saveSettings(settings: unknown): Promise<void> {
  return writeExcel(async (context) => {
    context.workbook.settings.add(KEY, JSON.stringify(settings));
    await context.sync();
  });
}

/** Another program may have written the key: what is not JSON counts as nothing. */
function parseJson(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
