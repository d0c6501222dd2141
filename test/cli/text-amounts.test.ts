import { describe, expect, it } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileOf, MAIN, partsOf, read, worksheet } from "../files/make-files";
import { inFolder, soat } from "./support";

const STYLES = `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="49"/></cellXfs></styleSheet>`;

/** A cell of text; style 1 is formatted as text. */
function text(address: string, content: string, style = 0): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t>${content}</t></is></c>`;
}

const ROWS = [
  text("C1", "Đơn vị tính: 1.000 đồng"),
  text("A2", "TT") + text("B2", "Nội dung") + text("C2", "Kinh phí"),
  text("A3", "1") + text("B3", "In tài liệu") + text("C3", "6.000", 1),
  text("A4", "2") + text("B4", "Tập huấn") + text("C4", "200.000", 1),
  `${text("B5", "Tổng cộng")}<c r="C5"><f>SUM(C3:C4)</f><v>0</v></c>`,
];

describe("a budget of numbers typed into cells formatted as text", () => {
  it("is repaired by safe fixes: numbers that Excel adds, and the total that its formula gives then", async () => {
    const rows = ROWS.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join("");
    await inFolder(async (folder) => {
      writeFileSync(join(folder, "a.xlsx"), fileOf(worksheet(rows), { "xl/styles.xml": STYLES }));
      const run = (...argv: string[]) => soat(argv, { cwd: folder });
      expect((await run("check", "a.xlsx")).code).toBe(1);
      const fixed = await run("fix", "a.xlsx", "-o", "b.xlsx");
      expect(fixed.code).toBe(0);
      expect(fixed.out).toContain("'S'!C3: “6.000” → 6000 [amount-not-number]");
      const bytes = readFileSync(join(folder, "b.xlsx"));
      expect(
        read(bytes)
          .sheets[0]?.values.slice(2)
          .map((row) => row[2]),
      ).toEqual([6_000, 200_000, 206_000]);
      const parts = partsOf(bytes);
      expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="C3" s="2"><v>6000</v></c>');
      expect(parts["xl/styles.xml"]).toContain('<xf numFmtId="3" applyNumberFormat="1"/></cellXfs>');
      expect((await run("check", "b.xlsx")).out).toMatch(/C {2}Kinh phí +206\.000 +206\.000 +0\n/);
    });
  });
});
