import { describe, expect, it } from "@jest/globals";
import { HUE_2022 } from "../../../src/core/scores/hue-2022";
import { profileJson } from "../../../src/core/scores/profile";
import { profileSheet } from "../../../src/core/scores/profile-sheet";
import type { Sheet } from "../../../src/core/workbook/workbook";
import { makeSheet } from "../../../src/core/workbook/workbook";
import { writeWorkbook } from "../../../src/files/write-workbook";
import { readProfileFile } from "../../../src/taskpane/scores/profile-file";
import { voiceOf } from "../../../src/taskpane/texts/voice";

const vi = voiceOf("vi");

function workbookFile(...sheets: readonly Sheet[]): File {
  return new File([Uint8Array.from(writeWorkbook({ sheets }))], "Bộ tiêu chí.xlsx");
}

describe("a set of criteria in a file", () => {
  it("is read from JSON", async () => {
    const file = new File([profileJson(HUE_2022)], "bo.json");
    expect(await readProfileFile(file, vi)).toEqual({ ok: true, profile: HUE_2022 });
  });

  it("is read from the sheet of a workbook, whichever it is", async () => {
    const file = workbookFile(makeSheet({ name: "Ghi chú", values: [["…"]] }), profileSheet(HUE_2022));
    expect(await readProfileFile(file, vi)).toEqual({ ok: true, profile: HUE_2022 });
  });

  it("names the cell that is wrong", async () => {
    const sheet = profileSheet(HUE_2022, "Mẫu");
    const values = sheet.values.map((row) => row.map((value) => (value === 80 ? "tám mươi" : value)));
    const read = await readProfileFile(workbookFile({ ...sheet, values }), vi);
    expect(read).toEqual({ ok: false, problems: [expect.stringMatching(/^'Mẫu'!B\d+: .*tám mươi/)] });
  });

  it.each([
    [
      "a workbook without such a sheet",
      workbookFile(makeSheet({ name: "A", values: [["TT"]] })),
      /không có trang/,
    ],
    ["what is no workbook", new File(["PK?"], "bo.xlsx"), /\S/],
    ["what is no JSON", new File(["{"], "bo.json"), /cả tệp/],
  ])("is not found in %s", async (_, file, told) => {
    expect(await readProfileFile(file, vi)).toEqual({ ok: false, problems: [expect.stringMatching(told)] });
  });
});
