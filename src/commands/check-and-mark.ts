import { check } from "../core/check";
import { optionsProblems } from "../core/rules/options";
import { RULES } from "../core/rules/index";
import { DEFAULT_SETTINGS, readSettings } from "../core/settings";
import { showMarks } from "../excel/marks";
import { readWorkbook } from "../excel/read-workbook";
import { selectCell } from "../excel/select-cell";
import { loadSettings } from "../excel/settings-store";

/**
 * What the ribbon's Soát does where a button cannot open the pane (no shared runtime): marks what is found and goes to
 * the first of it. Settings that cannot be read are told in the pane; here the defaults serve.
 */
export async function checkAndMark(): Promise<void> {
  const { workbook } = await readWorkbook({ merges: "read" });
  const read = readSettings(
    (await loadSettings()) ?? {},
    RULES.map(({ id }) => id),
    optionsProblems,
  );
  const { report } = check(workbook, read.ok ? read.settings : DEFAULT_SETTINGS);
  await showMarks(report.findings.map(({ sheet, cell, level }) => ({ sheet, cell, level })));
  const [first] = report.findings;
  if (first) await selectCell(first.sheet, first.cell);
}
