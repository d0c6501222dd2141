import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Locator } from "@playwright/test";
import { fill } from "../../src/core/language";
import { HUE_2022 } from "../../src/core/scores/hue-2022";
import { parseProfile } from "../../src/core/scores/profile";
import { profileSheet } from "../../src/core/scores/profile-sheet";
import { makeSheet, type CellValue } from "../../src/core/workbook/workbook";
import { writeWorkbook } from "../../src/files/write-workbook";
import { vi } from "../../src/taskpane/texts/vi";
import { inspect } from "./inspection";
import {
  checkButton,
  expect,
  goTo,
  openFile,
  openSample,
  openWorkbench,
  paneFrame,
  readFormulas,
  readValues,
  reloadingPane,
  runCheck,
  test,
  typeInto,
  undoButton,
  type Workbench,
} from "./workbench";

const NAME = "duong-hoa-2022.xlsx";
const SHEET = "Điểm CCHC 2022";
const ALL = "A1:F57";

/** High enough for all criteria of Dương Hòa to be in the page. */
const TALL = { width: 1366, height: 3_000 };

/** Opens the tab on Dương Hòa, graded as Huế does unless told otherwise. */
async function openPoints(workbench: Workbench, profile: "hue" | "none" = "hue"): Promise<void> {
  const { pane } = workbench;
  await openFile(workbench, { name: NAME, bytes: readFileSync(join(__dirname, "../fixtures", NAME)) });
  await runCheck(workbench);
  await pane.getByRole("tab", { name: vi["tab-scores"] }).click();
  await expect(now(pane)).toHaveText(/^75,73 \/ 100/);
  if (profile === "none") return;
  await profileChoice(pane).selectOption(HUE_2022.name);
  await expect(now(pane)).toContainText("75,73% · Khá");
}

const now = (pane: FrameLocator): Locator => pane.getByRole("definition").first();
const onTrial = (pane: FrameLocator): Locator => pane.getByRole("definition").nth(1);
const profileChoice = (pane: FrameLocator): Locator =>
  pane.getByRole("combobox", { name: vi.profile, exact: true });
const goal = (pane: FrameLocator): Locator => pane.getByRole("combobox", { name: vi.reachGrade });
const answer = (pane: FrameLocator): Locator =>
  pane.getByRole("region", { name: /^Cần gì/ }).getByRole("status");
const button = (pane: FrameLocator, name: string): Locator => pane.getByRole("button", { name, exact: true });
const proposal = (pane: FrameLocator, name: string): Locator =>
  pane.getByRole("region", { name, exact: true });
const criteria = (pane: FrameLocator): Locator => pane.getByRole("list", { name: vi.criteria, exact: true });
const criterion = (pane: FrameLocator, code: string): Locator =>
  criteria(pane)
    .getByRole("listitem")
    .filter({ hasText: new RegExp(`^${code.replaceAll(".", "\\.")} `) });
const trialOf = (pane: FrameLocator, code: string): Locator => criterion(pane, code).getByRole("textbox");

/** The field of lost points by its name, as the chart words it. */
const lostIn = (pane: FrameLocator, name: string): Locator =>
  pane.getByRole("list", { name: vi.lostByField }).getByRole("listitem").filter({ hasText: name });

/** The lengths of the bars, in percent of the chart's width. */
function barLengths(pane: FrameLocator): Promise<readonly number[]> {
  return pane
    .getByRole("list", { name: vi.lostByField })
    .locator("svg")
    .evaluateAll((charts) =>
      charts.map((chart) => {
        const bar = chart.querySelector("rect")?.getBoundingClientRect();
        return Math.round((100 * (bar?.width ?? 0)) / chart.getBoundingClientRect().width);
      }),
    );
}

function percentOf(part: number, whole: number): number {
  return Math.round((100 * part) / whole);
}

/** Opens the options of a criterion, which stay open. */
async function openOptions(pane: FrameLocator, code: string): Promise<Locator> {
  const item = criterion(pane, code);
  await item.getByRole("button", { expanded: false }).click();
  return item;
}

/** The values and formulas of all cells of the sheet, as the Excel API gives them. */
async function readAll({ page }: Workbench): Promise<unknown> {
  return [await readValues(page, SHEET, ALL), await readFormulas(page, SHEET, ALL)];
}

/** Tries out 1,5 for 7.3, 1 for 7.8 and 2 for 9.5, which makes 80,23. */
async function tryThree(pane: FrameLocator): Promise<void> {
  for (const [code, points] of [
    ["7.3", "1,5"],
    ["7.8", "1"],
    ["9.5", "2"],
  ] as const)
    await trialOf(pane, code).fill(points);
  await expect(onTrial(pane)).toHaveText(/^80,23/);
}

test.describe("what if", () => {
  test.use({ viewport: TALL });

  test("total, grade and difference follow each keystroke; applied, sheet, pane and formulas agree; undo restores every cell", async ({
    workbench,
  }) => {
    const { page, pane } = workbench;
    await openPoints(workbench);
    const original = await readAll(workbench);
    await expect(onTrial(pane)).toHaveCount(0);
    expect(await barLengths(pane)).toEqual(
      [11.4, 5.29, 2.5, 2, 1.58, 1.5].map((lost) => percentOf(lost, 11.4)),
    );

    await test.step("each keystroke counts, the sheet stays", async () => {
      const keystrokes = [
        ["7.3", "1", "76,73 / 100 +1", "76,73% · Khá"],
        ["7.3", ",", "76,73 / 100 +1", "76,73% · Khá"],
        ["7.3", "5", "77,23 / 100 +1,5", "77,23% · Khá"],
        ["7.8", "1", "78,23 / 100 +2,5", "78,23% · Khá"],
        ["9.5", "2", "80,23 / 100 +4,5", "80,23% · Tốt"],
      ] as const;
      let typedInto = "";
      for (const [code, key, total, grade] of keystrokes) {
        // The field selects what stands in it, so that the first key takes its place.
        if (code !== typedInto) await trialOf(pane, code).focus();
        typedInto = code;
        await page.keyboard.press(key);
        await expect(onTrial(pane)).toHaveText(`${total}${grade}`);
        await expect(trialOf(pane, code)).toBeFocused();
      }
      await expect(now(pane)).toHaveText("75,73 / 10075,73% · Khá");
      await expect(lostIn(pane, "Hiện đại hóa hành chính")).toContainText("2,5 → 0");
      expect(await barLengths(pane)).toEqual(
        [9.4, 5.29, 0, 2, 1.58, 1.5].map((lost) => percentOf(lost, 9.4)),
      );
      expect(await readAll(workbench)).toEqual(original);
    });

    await test.step("the changes are shown first", async () => {
      await button(pane, vi.apply).click();
      const shown = proposal(pane, vi.applyTitle);
      await expect(shown.getByRole("listitem")).toHaveText([
        "D40 7.3 0 → 1,5",
        "D45 7.8 0 → 1",
        "D55 9.5 0 → 2",
      ]);
      await shown.getByText(fill(vi.applyFollows, { cells: "7 ô" })).click();
      await expect(shown.getByRole("listitem").filter({ hasText: "D37" })).toContainText("12,5 → 15");
      await expect(shown).toContainText(vi["left-differs"]);
      expect(await readAll(workbench)).toEqual(original);
    });

    await test.step("applied, sheet and pane agree", async () => {
      await button(pane, vi.applyConfirm).click();
      await expect(now(pane)).toHaveText("80,23 / 10080,23% · Tốt");
      await expect(onTrial(pane)).toHaveCount(0);
      expect(await readValues(page, SHEET, "D37:E37")).toEqual([[15, 0]]);
      expect(await readValues(page, SHEET, "D40:E40")).toEqual([[1.5, 0]]);
      expect(await readValues(page, SHEET, "D50:E50")).toEqual([[20.6, 9.4]]);
      expect(await readValues(page, SHEET, "D55:E55")).toEqual([[2, 4]]);
    });

    await test.step("formulas agree with both", async () => {
      await button(pane, vi.scoreFormulas).click();
      await button(pane, vi.scoreFormulasConfirm).click();
      await expect(pane.getByText(/^Đã sửa \d+ ô\./)).toBeVisible();
      await expect(now(pane)).toHaveText("80,23 / 10080,23% · Tốt");
      expect(await readValues(page, SHEET, "D56:F56")).toEqual([[80.23, 19.77, "Xếp loại: Tốt"]]);
    });

    await undoButton(pane).click();
    await expect(undoButton(pane)).toHaveAccessibleName(/10 ô/);
    await undoButton(pane).click();
    await expect(now(pane)).toHaveText(/^75,73 /);
    expect(await readAll(workbench)).toEqual(original);
  });

  test("what is no score is said and counts for nothing; a blank field is the sheet's score again", async ({
    workbench,
  }) => {
    const { pane } = workbench;
    await openPoints(workbench);
    await trialOf(pane, "7.3").fill("1,6");
    await expect(pane.getByRole("alert")).toHaveText(fill(vi.trialWrong, { max: "1,5", example: "0,75" }));
    await expect(onTrial(pane)).toHaveCount(0);
    await trialOf(pane, "7.3").fill("1,25");
    await expect(pane.getByRole("alert")).toHaveCount(0);
    await expect(onTrial(pane)).toHaveText(/^76,98 /);
    await trialOf(pane, "7.3").fill("");
    await expect(onTrial(pane)).toHaveCount(0);
  });
});

/** Chooses from the menu of row 7; the middle of some of its entries is a field that swallows clicks. */
async function chooseForRow7(workbench: Workbench, entry: string): Promise<void> {
  const { page, nameBox } = workbench;
  await goTo(workbench, "A1");
  await page.locator("#sheet canvas[id^=univer-sheet-main-canvas]").click({
    button: "right",
    position: { x: 20, y: 200 },
  });
  await expect(nameBox).toHaveValue("7:7");
  await page.getByRole("button", { name: entry }).click({ position: { x: 14, y: 14 } });
}

test("formulas are shown before they are inserted, follow scores and rows of the sheet, and are taken back", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await openPoints(workbench);
  const original = await readAll(workbench);
  await button(pane, vi.scoreFormulas).click();
  const shown = proposal(pane, vi.scoreFormulasTitle);
  await expect(shown.getByRole("listitem").filter({ hasText: "E22" })).toContainText("0,4 → 0,04");
  expect(await readAll(workbench)).toEqual(original);
  await button(pane, vi.scoreFormulasConfirm).click();
  await expect(shown).toHaveCount(0);
  const withFormulas = await readAll(workbench);
  expect(withFormulas).not.toEqual(original);

  await typeInto(workbench, "D11", "2");
  await expect(now(pane)).toHaveText(/^76,31 /);
  expect(await readValues(page, SHEET, "D5:E5")).toEqual([[9, 1]]);
  expect(await readValues(page, SHEET, "D56")).toEqual([[76.31]]);

  await chooseForRow7(workbench, "dòng ở trên");
  await expect(pane.getByText(vi.scoresStale)).toBeVisible();
  await typeInto(workbench, "B7", "Phần việc mới (TCTP 1.7)");
  await typeInto(workbench, "C7", "1");
  await typeInto(workbench, "D7", "0.5");
  await button(pane, vi.checkAgain).click();
  await expect(pane.getByText(vi.scoresStale)).toHaveCount(0);
  await expect(now(pane)).toHaveText(/^76,81 /);
  expect(await readValues(page, SHEET, "C5:D5")).toEqual([[11, 9.5]]);
  await button(pane, vi.scoreFormulas).click();
  await expect(shown.getByRole("listitem")).toHaveText([/^E7 .*→ 0,5 =/]);
  await button(pane, vi.scoreFormulasConfirm).click();
  await expect(shown).toHaveCount(0);
  expect(await readValues(page, SHEET, "E5")).toEqual([[1.5]]);
  await undoButton(pane).click();
  await expect(pane.getByText(vi.undone)).toBeVisible();

  await chooseForRow7(workbench, "Xóa hàng đã chọn");
  await typeInto(workbench, "D11", "1.42");
  await expect.poll(() => readAll(workbench)).toEqual(withFormulas);
  await button(pane, vi.checkAgain).click();
  await undoButton(pane).click();
  await expect(pane.getByText(vi.undone)).toBeVisible();
  expect(await readAll(workbench)).toEqual(original);
});

test("a stated percentage is explained, its criteria are marked, and the formulas come to it", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await openPoints(workbench);
  const original = await readAll(workbench);
  await button(pane, vi.scoreFormulas).click();
  const explained = pane.getByRole("group", { name: vi.explainedMark });
  await expect(explained).toContainText("Ô D56 ghi 81,863, còn tổng các lĩnh vực là 75,73.");
  await explained.getByRole("radio", { name: /7\.3 / }).check();
  await button(pane, vi.explainedMark).click();
  await expect(onTrial(pane)).toHaveText("75,73 / 92,5 081,87% · Tốt");
  const shown = proposal(pane, vi.applyTitle);
  await expect(shown.getByRole("listitem")).toHaveText([
    "D40 7.3 0 → Không phát sinh",
    "D55 9.5 0 → Không phát sinh",
  ]);
  expect(await readAll(workbench)).toEqual(original);
  await button(pane, vi.applyConfirm).click();
  await expect(now(pane)).toHaveText("75,73 / 92,581,87% · Tốt");
  await button(pane, vi.scoreFormulas).click();
  await button(pane, vi.scoreFormulasConfirm).click();
  await expect(pane.getByText(/^Đã sửa \d+ ô\./)).toBeVisible();
  expect(await readValues(page, SHEET, "D56:F56")).toEqual([
    [expect.closeTo(81.87, 2), 16.77, "Xếp loại: Tốt"],
  ]);
});

test("what is typed into the sheet is in the tab at once", async ({ workbench }) => {
  const { pane } = workbench;
  await openPoints(workbench);
  await expect(lostIn(pane, "Hiện đại hóa hành chính")).toContainText("2,5");
  await typeInto(workbench, "D37", "14");
  await expect(now(pane)).toHaveText("77,23 / 10077,23% · Khá");
  await expect(lostIn(pane, "Hiện đại hóa hành chính")).toContainText(/1$/);
  await typeInto(workbench, "D55", "Không phát sinh");
  await expect(now(pane)).toHaveText("77,23 / 9482,16% · Tốt");
});

/** Closes the pane and opens it again, as far as its memory goes; the tab is the one that was open. */
async function reopenPane(workbench: Workbench): Promise<void> {
  const frame = paneFrame(workbench.page);
  await reloadingPane(workbench, () => frame.goto(frame.url()));
  await checkButton(workbench.pane).click();
  await expect(now(workbench.pane)).toBeVisible();
}

test.describe("scenarios", () => {
  test.use({ viewport: TALL });

  test("have names, are compared, reset one by one, and kept in the workbook once the user saves them", async ({
    workbench,
  }) => {
    const { pane } = workbench;
    await openPoints(workbench);
    const scenarios = pane.getByRole("region", { name: vi.scenarios, exact: true });
    const choice = scenarios.getByRole("combobox");
    await tryThree(pane);
    await reopenPane(workbench);
    await expect(onTrial(pane)).toHaveCount(0);
    await expect(choice).toHaveText("Phương án 1");

    await tryThree(pane);
    await pane.getByRole("textbox", { name: vi.scenarioNamed }).fill("Bưu chính");
    await button(pane, vi.scenarioAddLong).click();
    await trialOf(pane, "3.2").fill("3");
    await expect(onTrial(pane)).toHaveText(/^76,73 /);
    await scenarios.getByText(vi.compare).click();
    await expect(scenarios.getByRole("row")).toHaveText([
      /^Phương án/,
      "Bảng hiện tại75,7375,73Khá",
      "Bưu chính80,23+4,580,23Tốt",
      "Phương án 276,73+176,73Khá",
    ]);

    await choice.selectOption("Bưu chính");
    const item = await openOptions(pane, "7.8");
    await item.getByRole("button", { name: /^Như trong bảng/ }).click();
    await expect(onTrial(pane)).toHaveText(/^79,23 /);
    await expect(scenarios.getByRole("row", { name: /^Bưu chính/ })).toContainText("+3,5");
    await expect(scenarios).toContainText(vi.scenarioUnsaved);
    await button(pane, vi.scenarioSave).click();
    await expect(scenarios).toContainText(vi.scenarioSaved);

    await reopenPane(workbench);
    await expect(choice.getByRole("option")).toHaveText(["Bưu chính", "Phương án 2"]);
    await expect(onTrial(pane)).toHaveText(/^79,23 /);
    await expect(trialOf(pane, "7.3")).toHaveValue("1,5");
    await button(pane, fill(vi.scenarioResetLong, { name: "Bưu chính" })).click();
    await expect(onTrial(pane)).toHaveCount(0);
    await expect(scenarios).toContainText(vi.scenarioUnsaved);
  });
});

test.describe("the way to a grade", () => {
  test.use({ viewport: TALL });

  test("is answered, changes with a lock, is taken as trial scores, and is said to be out of reach", async ({
    workbench,
  }) => {
    const { pane } = workbench;
    await openPoints(workbench);
    await button(pane, vi.reachFind).click();
    await expect(answer(pane)).toHaveText("Ít nhất 1 tiêu chí: 9.5 (+4,27). Khi đó được 80%, xếp loại Tốt.");
    const item = await openOptions(pane, "9.5");
    await item.getByRole("checkbox", { name: vi.lock }).check();
    await expect(answer(pane)).toHaveText(/^Ít nhất 3 tiêu chí: .* Khi đó được 80%, xếp loại Tốt\.$/);
    await expect(answer(pane)).not.toContainText("9.5");

    await button(pane, vi.reachTry).click();
    await expect(onTrial(pane)).toHaveText(/^80 \/ 100 \+4,27/);
    await expect(answer(pane)).toHaveText(fill(vi.reachReached, { grade: "Tốt", percent: "80" }));

    for (const code of ["9.1", "9.2", "9.3", "9.4"])
      await (await openOptions(pane, code)).getByRole("checkbox", { name: vi.lock }).check();
    await goal(pane).selectOption("Xuất sắc");
    await expect(answer(pane)).toHaveText(fill(vi.reachOut, { grade: "Xuất sắc", percent: "87,1" }));
  });
});

test("a set of criteria is imported from a file, exported, and a damaged file is told what is wrong", async ({
  workbench,
}) => {
  const { pane } = workbench;
  await openPoints(workbench, "none");
  await pane.getByText(vi.profileFiles).click();
  const file = pane.locator("input[type=file]");
  const importJson = (text: string): Promise<void> =>
    file.setInputFiles({ name: "bo-tieu-chi.json", mimeType: "application/json", buffer: Buffer.from(text) });

  await importJson('{ "name": "Bộ của xã", "bands": [{ "grade": "Đạt", "from": "50" }] }');
  const told = pane.getByRole("region", { name: vi.profile, exact: true }).getByRole("status");
  await expect(told).toContainText(vi.profileWrong);
  await expect(told).toContainText("bands[0].from");
  await importJson("{ đây không phải JSON");
  await expect(told).toContainText(vi.profileWrong);
  await expect(profileChoice(pane)).toHaveValue("0");

  const profile = { name: "Bộ của xã", base: 100, bands: [{ grade: "Đạt", from: 50 }] };
  await importJson(JSON.stringify(profile));
  await expect(now(pane)).toContainText("75,73% · Đạt");
  await expect(told).toHaveText("");
  await button(pane, vi.profileExport).click();
  const exported = await pane.getByRole("textbox", { name: vi.profileText }).inputValue();
  expect(parseProfile(exported)).toEqual(parseProfile(JSON.stringify(profile)));

  await reopenPane(workbench);
  await expect(now(pane)).toContainText("75,73% · Đạt");

  await pane.getByText(vi.profileFiles).click();
  const sheet = profileSheet({ ...HUE_2022, name: "Mẫu đã điền" });
  const buffer = Buffer.from(writeWorkbook({ sheets: [sheet] }));
  await file.setInputFiles({ name: "mau.xlsx", mimeType: "application/octet-stream", buffer });
  await expect(now(pane)).toContainText("75,73% · Khá");
  await expect(profileChoice(pane)).toContainText("Mẫu đã điền");
});

test("a set of criteria becomes a sheet, which counts for nothing in the plan", async ({ workbench }) => {
  const { page, pane } = workbench;
  await openPoints(workbench);
  await pane.getByText(vi.profileFiles).click();
  await button(pane, vi.profileToSheet).click();
  await expect(pane.getByText(fill(vi.profileInserted, { sheet: "Bộ tiêu chí" }))).toBeVisible();
  await expect(now(pane)).toContainText("75,73% · Khá");
  const { name, values } = profileSheet(HUE_2022);
  const top = values.slice(0, 8).map((row) => Array.from({ length: 4 }, (_, column) => row[column] ?? ""));
  expect(await readValues(page, name, "A1:D8")).toEqual(top);
});

test("everything is done by keyboard", async ({ workbench }) => {
  const { page, pane } = workbench;
  await openPoints(workbench);
  const original = await readAll(workbench);
  await pane.getByRole("tab", { name: vi["tab-scores"] }).focus();
  const tabTo = async (target: Locator): Promise<void> => {
    await expect(async () => {
      await page.keyboard.press("Tab");
      await expect(target).toBeFocused({ timeout: 50 });
    }).toPass({ intervals: [0] });
    await expect(target).toBeInViewport({ ratio: 0.9 });
  };
  await tabTo(button(pane, vi.reachFind));
  await page.keyboard.press("Enter");
  await expect(answer(pane)).toContainText("9.5 (+4,27)");
  await tabTo(trialOf(pane, "7.8"));
  await page.keyboard.type("1");
  await expect(onTrial(pane)).toHaveText(/^76,73 /);
  await tabTo(button(pane, vi.apply));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(button(pane, vi.applyConfirm)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(now(pane)).toHaveText(/^76,73 /);
  await tabTo(undoButton(pane));
  await page.keyboard.press("Enter");
  await expect(now(pane)).toHaveText(/^75,73 /);
  expect(await readAll(workbench)).toEqual(original);
});

/** The states of the tab, one after the other, in Vietnamese. */
async function inspectStates(workbench: Workbench, contrasts: readonly ("none" | "active")[]): Promise<void> {
  const { pane } = workbench;
  await openPoints(workbench, "none");
  await pane.getByText(vi.asTable).click();
  await pane.getByText(vi.profileFiles).click();
  await button(pane, vi.profileExport).click();
  await pane
    .locator("input[type=file]")
    .setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("[]") });
  await expect(pane.getByText(vi.profileWrong)).toBeVisible();
  await inspect(workbench, "no profile, table of fields, damaged profile", contrasts);
  await profileChoice(pane).selectOption(HUE_2022.name);
  await button(pane, vi.reachFind).click();
  await tryThree(pane);
  await openOptions(pane, "9.5");
  await trialOf(pane, "9.4").fill("7");
  await button(pane, vi.scenarioAddLong).click();
  await pane.getByText(vi.compare).click();
  await pane.getByRole("combobox", { name: vi.scenarios, exact: true }).selectOption("Phương án 1");
  await button(pane, vi.apply).click();
  await inspect(workbench, "trial, way, options, comparison, changes to apply", contrasts);
  await button(pane, vi.scoreFormulas).click();
  await pane.getByText(vi.scoreFormulasSame.split("{")[0] ?? "").click();
  await pane.getByText(vi.scoreFormulasSkipped.split("{")[0] ?? "").click();
  await inspect(workbench, "formulas to insert", contrasts);
  await openSample(workbench, "tuong-duong-2024");
  await checkButton(pane).click();
  await expect(pane.getByText(vi.noScores)).toBeVisible();
  await inspect(workbench, "no points", contrasts);
}

test.describe("every state at 320 and 350 px, in Vietnamese and English, without violations", () => {
  test.use({ viewport: TALL });

  test("light and high contrast", async ({ workbench }) => {
    test.slow();
    await inspectStates(workbench, ["none", "active"]);
  });

  test("dark", async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: "dark" });
    await inspectStates(await openWorkbench(page), ["none"]);
  });
});

/** A field with so many criteria, all of them 1 of 2 points. */
function largePlan(count: number): Uint8Array {
  const values: CellValue[][] = [["TT", "Tiêu chí", "Điểm tối đa", "Điểm đạt được", "Điểm trừ"]];
  values.push(["I", "Công tác chỉ đạo, điều hành", 2 * count, count, count]);
  for (let at = 1; at <= count; at += 1) values.push([`1.${at}`, `Thực hiện nội dung số ${at}`, 2, 1, 1]);
  return writeWorkbook({ sheets: [makeSheet({ name: "Điểm", values })] });
}

test("2,000 criteria are scrolled with few of them in the page; what is typed in the last one counts", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await openFile(workbench, { name: "hai-nghin.xlsx", bytes: largePlan(2_000) });
  await runCheck(workbench);
  await pane.getByRole("tab", { name: vi["tab-scores"] }).click();
  await expect(now(pane)).toHaveText(/^2000 \/ 4000/);
  const items = criteria(pane).getByRole("listitem");
  await criteria(pane).hover();
  await expect(async () => {
    await page.mouse.wheel(0, 10_000_000);
    await expect(items.last()).toHaveAttribute("aria-posinset", "2000", { timeout: 500 });
  }).toPass();
  expect(await items.count()).toBeLessThan(60);
  const input = items.last().getByRole("textbox");
  await input.focus();
  await page.keyboard.type("1,5");
  await expect(onTrial(pane)).toHaveText(/^2000,5 /);
  await page.mouse.wheel(0, -10_000_000);
  await expect(pane.getByRole("heading", { name: vi.profile, exact: true })).toBeInViewport();
  await expect(input).toBeFocused();
  await page.keyboard.type("5");
  await expect(onTrial(pane)).toHaveText(/^2000,55 /);
});
