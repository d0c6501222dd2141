import { describe, expect, it } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { widthOf } from "../../src/cli/wrap";
import { applyEdits } from "../../src/files/apply-edits";
import type { Page } from "../core/rules/tables";
import { budgetPage, FIXTURES, inFolder, soat, writePages } from "./support";

const PLAN = "tuong-duong-2024.xlsx";

/** What a check says of a workbook of pages. */
async function checkPages(pages: readonly Page[], ...options: readonly string[]): Promise<string> {
  return inFolder(async (folder) => {
    writePages(folder, "a.xlsx", pages);
    return (await soat(["check", "a.xlsx", ...options], { cwd: folder })).out;
  });
}

/** What a check says of the plan whose total is 81.000 too low. */
async function checkBroken(...options: readonly string[]): Promise<string> {
  return inFolder(async (folder) => {
    const total = { sheet: "Phụ lục II", cell: { row: 15, column: 2 }, expect: 1_081_000, value: 1_000_000 };
    const broken = applyEdits(readFileSync(join(FIXTURES, PLAN)), [{ type: "set", ...total }]);
    if (!broken.ok) throw new TypeError("the plan cannot be broken");
    writeFileSync(join(folder, PLAN), broken.bytes);
    return (await soat(["check", PLAN, ...options], { cwd: folder })).out;
  });
}

const linesOf = (out: string): string[] => out.split("\n").filter((line) => line.startsWith("    "));

describe("the sums of money in a check", () => {
  it("stand under their table, the unit of account over them", async () => {
    const { out } = await soat(["check", PLAN]);
    expect(linesOf(out).slice(0, 4)).toEqual([
      "    Đơn vị tính: 1.000 đồng                      Bảng ghi   Cộng lại  Chênh lệch",
      "    C  Tổng kinh phí thực hiện                  1.081.000  1.081.000           0",
      "    D  Kinh phí tự đảm bảo từ ngân sách huyện     531.000    531.000           0",
      "    E  Kinh phí đề nghị hỗ trợ từ ngân sách t…    550.000    550.000           0",
    ]);
  });

  it("tell how far a wrong total is off, in red", async () => {
    expect(linesOf(await checkBroken())[1]).toMatch(/1\.000\.000 +1\.081\.000 +-81\.000$/);
    expect(linesOf(await checkBroken("--lang", "en"))[0]).toMatch(
      /Unit: 1\.000 đồng +Stated +Added up +Difference$/,
    );
    const html = await checkBroken("--format", "html");
    expect(html).toContain('<b class="is-error">-81.000</b>');
    expect(html).toContain("Đơn vị tính: 1.000 đồng");
  });

  it("leave a sum open that is not stated, and are none without an amount", async () => {
    const open = await checkPages([budgetPage("1 | In ấn | 5 | 5 |", "2 | Hội nghị | 7 | 3 | 4")]);
    expect(linesOf(open)[1]).toMatch(/Tổng kinh phí +– +12 +–$/);
    const empty = await checkPages([budgetPage("1 | In ấn | | |", "2 | Hội nghị | | |")]);
    expect(linesOf(empty).join("\n")).not.toContain("Cộng lại");
  });

  it("name the unit with each column where they differ, and say where there is none", async () => {
    const rows = ["1 | In ấn | 5 | 5", "2 | Hội nghị | 7 | 7", "| Tổng cộng | 12 | 12"];
    const head = (total: string, source: string): string => `TT | Nội dung | ${total} | ${source}`;
    const both = [head("Tổng kinh phí", "Ngân sách xã (triệu đồng)"), ...rows];
    const [first, second] = linesOf(await checkPages([{ rows: both }])).slice(1);
    expect(first).toContain("Tổng kinh phí (Chưa ghi đơn vị tính)");
    expect(second).toContain("Ngân sách xã (triệu đồng)  ");
    const none = [head("Tổng kinh phí", "Ngân sách xã"), ...rows];
    expect(linesOf(await checkPages([{ rows: none }]))[0]).toContain("Chưa ghi đơn vị tính");
  });

  it("fit 80 columns and let no header become markup or steer a terminal", async () => {
    const name = `Nguồn <b>"xét" \u001b[31m {0} ${"rất dài ".repeat(20)}`;
    const large = 999_999_999_999;
    const page: Page = {
      rows: [
        ["", "", "Đơn vị tính: đồng"],
        ["TT", "Nội dung", "Tổng kinh phí", `Trong đó ${name}`],
        [1, "In ấn", large, large],
        [null, "Tổng cộng", large, large - 1],
      ],
    };
    const text = await checkPages([page]);
    expect(Math.max(...text.split("\n").map(widthOf))).toBeLessThanOrEqual(80);
    expect(text).toMatch(/999\.999\.999\.998 +999\.999\.999\.999 +-1/);
    expect(text).not.toContain("\u001b");
    expect(await checkPages([page], "--format", "html")).not.toContain("<b>&quot;xét");
  });

  it("stand there when all rules on money are off", async () => {
    expect(await checkBroken("--only", "deadline-missing", "--format", "json")).toContain(
      '"difference":-81000',
    );
  });
});
