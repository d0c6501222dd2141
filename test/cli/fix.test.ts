import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import Ajv from "ajv";
import { makeSheet } from "../../src/core/workbook/workbook";
import { writeWorkbook } from "../../src/files/write-workbook";
import { fixture, partsOf, zip } from "../files/make-files";
import { BAD, FIXTURES, GOOD, HOSTILE, inFolder, soat, writePlan } from "./support";

/** A real plan in which one unit's name has two spaces. */
function strayPlan(): Uint8Array {
  const parts = partsOf(fixture("tuong-duong-2024"));
  const strings = parts["xl/sharedStrings.xml"] ?? "";
  return zip({ ...parts, "xl/sharedStrings.xml": strings.replace("<t>Phòng Nội vụ", "<t>Phòng  Nội vụ") });
}

const STRAY = ["Rà soát  thủ tục hành chính ", "Phòng Nội vụ", "Quý I"] as const;

describe("soat fix", () => {
  it("changes the cells it names and leaves the rest of the file as it was", async () => {
    await inFolder(async (folder) => {
      const before = strayPlan();
      writeFileSync(join(folder, "a.xlsx"), before);
      const { code, out } = await soat(["fix", "a.xlsx", "-o", "b.xlsx"], { cwd: folder });
      expect(code).toBe(0);
      expect(out).toMatch(/^Đã sửa \d+ chỗ và ghi vào b.xlsx.\n/);
      expect(out).toContain("“Phòng␣␣Nội vụ");
      expect(out).toContain("[text-stray-space]");
      const [old, fixed] = [partsOf(before), partsOf(readFileSync(join(folder, "b.xlsx")))];
      expect(Object.keys(fixed)).toEqual(Object.keys(old));
      const changed = Object.keys(old).filter((name) => old[name] !== fixed[name]);
      expect(changed.filter((name) => !/workbook\.xml|sheet1\.xml/.test(name))).toEqual([]);
      expect(changed).toContain("xl/worksheets/sheet1.xml");
      const cells = (part = ""): string[] => part.split(/(?=<c )/);
      const [oldCells, newCells] = [old, fixed].map((parts) => cells(parts["xl/worksheets/sheet1.xml"]));
      const differing = (oldCells ?? []).filter((cell, at) => cell !== newCells?.[at]);
      expect(differing).toHaveLength(Number(/\d+/.exec(out)?.[0]));
      expect(readFileSync(join(folder, "a.xlsx"))).toEqual(Buffer.from(before));
    });
  });

  it.each([
    [
      "Công khai".normalize("NFD"),
      "vi",
      "“Công khai”; “ô” gõ tổ hợp (U+006F U+0302) → dựng sẵn (U+00F4) [text-not-nfc]",
    ],
    ["Ðề án", "en", "“Đề án”; “Ð” (U+00D0) → “Đ” (U+0110) [text-not-nfc]"],
    [
      "Ðề án  một",
      "vi",
      "“Ðề án␣␣một” → “Đề án một”; “Ð” (U+00D0) → “Đ” (U+0110) [text-not-nfc, text-stray-space]",
    ],
    ["ế ề ể ễ ệ".normalize("NFD"), "vi", "U+1EC3) [text-not-nfc]"],
  ])("shows how the letters of %j differ, for the eye cannot", async (task, language, shown) => {
    await inFolder(async (folder) => {
      writePlan(folder, "a.xlsx", [[task, "Phòng Nội vụ", "Quý I"]]);
      const { out } = await soat(["fix", "a.xlsx", "-o", "b.xlsx", "--lang", language], { cwd: folder });
      expect(out.replace(/\n +/g, " ")).toContain(shown);
    });
  });

  it("leaves nothing to fix", async () => {
    await inFolder(async (folder) => {
      writePlan(folder, "a.xlsx", [STRAY, BAD]);
      const first = await soat(["fix", "a.xlsx", "-o", "b.xlsx"], { cwd: folder });
      expect(first.code).toBe(1);
      expect(first.out).toContain("'Phụ lục I'!B4: “Rà soát␣␣thủ tục hành chính␣” → “Rà soát thủ tục hành\n");
      expect(first.out).toContain("Còn lại: 1 lỗi, 0 cảnh báo, 0 lưu ý.");
      const second = await soat(["fix", "b.xlsx", "-o", "c.xlsx"], { cwd: folder });
      expect(second.out).toContain("Không có chỗ nào tự sửa an toàn được");
      expect(readFileSync(join(folder, "c.xlsx"))).toEqual(readFileSync(join(folder, "b.xlsx")));
    });
  });

  it.each(["cam-giang-2024", "cam-kim-2022", "duong-hoa-2022", "phu-lien-2024", "tuong-duong-2024"])(
    "copies %s, where nothing is to be fixed, byte for byte",
    async (plan) => {
      await inFolder(async (folder) => {
        const path = join(FIXTURES, `${plan}.xlsx`);
        const { code } = await soat(["fix", path, "-o", "b.xlsx"], { cwd: folder });
        expect(code).toBe((await soat(["check", path])).code);
        expect(readFileSync(join(folder, "b.xlsx"))).toEqual(readFileSync(path));
      });
    },
  );

  it("tells what the file does not allow, and why", async () => {
    await inFolder(async (folder) => {
      const parts = partsOf(readFileSync(writePlan(folder, "a.xlsx", [STRAY])));
      const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
      const guarded = sheet.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
      writeFileSync(join(folder, "a.xlsx"), zip({ ...parts, "xl/worksheets/sheet1.xml": guarded }));
      const { code, out } = await soat(["fix", "a.xlsx", "-o", "b.xlsx"], { cwd: folder });
      expect(code).toBe(0);
      expect(out).toContain("Không sửa được chỗ nào; b.xlsx là bản sao nguyên vẹn.\nKhông sửa được 1 chỗ:\n");
      expect(out).toContain("trang tính đang được bảo vệ");
      expect(out).toContain("Còn lại: 0 lỗi, 0 cảnh báo, 1 lưu ý.");
      expect(readFileSync(join(folder, "b.xlsx"))).toEqual(readFileSync(join(folder, "a.xlsx")));
      const json = await soat(["fix", "a.xlsx", "-o", "c.xlsx", "--format", "json"], { cwd: folder });
      expect(JSON.parse(json.out)).toMatchObject({
        changes: [],
        refused: [{ cell: "B4", rules: ["text-stray-space"], reason: "protected" }],
      });
    });
  });

  it("leaves out the rules that --skip names", async () => {
    await inFolder(async (folder) => {
      writePlan(folder, "a.xlsx", [STRAY]);
      const { out } = await soat(["fix", "a.xlsx", "-o", "b.xlsx", "--skip", "text-stray-space"], {
        cwd: folder,
      });
      expect(out).toContain("Không có chỗ nào tự sửa an toàn được");
    });
  });

  it("prints no control characters", async () => {
    await inFolder(async (folder) => {
      writePlan(folder, "a.xlsx", [[`${HOSTILE.task}  x`, null, "Quý I"]], HOSTILE.sheet);
      const { out } = await soat(["fix", "a.xlsx", "-o", HOSTILE.file], { cwd: folder });
      expect(out).toContain("text-stray-space");
      expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      expect(readdirSync(folder).sort()).toEqual([HOSTILE.file, "a.xlsx"].sort());
    });
  });
});

describe("soat fix --formulas", () => {
  const path = join(FIXTURES, "tuong-duong-2024.xlsx");

  it("puts formulas in place of typed sums and lists them; done again, it finds nothing", async () => {
    await inFolder(async (folder) => {
      const fix = ["fix", path, "-o", "b.xlsx", "--formulas"];
      const { out } = await soat(fix, { cwd: folder });
      expect(out).toContain("'Phụ lục II'!C16: “1081000” → “=SUM(C7:C15)” [công thức]\n");
      expect(out.match(/\[công thức\]/g)).toHaveLength(12);
      const [old, now] = [partsOf(readFileSync(path)), partsOf(readFileSync(join(folder, "b.xlsx")))];
      expect(now["xl/worksheets/sheet2.xml"]).toMatch(
        /<c r="E16" s="\d+"><f>SUM\(E7:E15\)<\/f><v>550000<\/v><\/c>/,
      );
      expect(now["xl/styles.xml"]).toBe(old["xl/styles.xml"]);
      const again = await soat(["fix", "b.xlsx", "-o", "c.xlsx", "--formulas"], { cwd: folder });
      expect(again.out).not.toContain("[công thức]");
    });
  });

  it("writes them over what the safe fixes made, and shows results that are new", async () => {
    await inFolder(async (folder) => {
      const rows = [
        ["PHỤ LỤC II"],
        ["KINH PHÍ THỰC HIỆN KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"],
        ["(ĐVT: 1.000 đồng)"],
        ["TT", "Nội dung", "Kinh phí"],
        [1, "Tập huấn  nghiệp vụ", 10],
        [2, "Tuyên truyền", 20],
        [3, "Kiểm tra", 30],
        [null, "Tổng cộng", "50 "],
      ];
      const book = writeWorkbook({ sheets: [makeSheet({ name: "PL II", values: rows })] });
      writeFileSync(join(folder, "a.xlsx"), book);
      const { out } = await soat(["fix", "a.xlsx", "-o", "b.xlsx", "--formulas"], { cwd: folder });
      expect(out).toContain("“Tập huấn␣␣nghiệp vụ” → “Tập huấn nghiệp vụ” [text-stray-space]\n");
      expect(out).toContain("'PL II'!C8: “50” → “=SUM(C5:C7)”, cho kết quả 60 [công thức]\n");
    });
  });

  describe("for points", () => {
    const points = join(__dirname, "../fixtures/duong-hoa-2022.xlsx");

    it("writes what changes nothing that is shown, and lists the rest with the reason", async () => {
      await inFolder(async (folder) => {
        const { code, out } = await soat(["fix", points, "-o", "b.xlsx", "--formulas"], { cwd: folder });
        expect(code).toBe(1);
        expect(out).toContain("'Điểm CCHC 2022'!C5: “10” → “=SUM(C6:C11)” [công thức]\n");
        expect(out).toContain("Không chèn công thức điểm ở 12 ô:\n");
        expect(out.replace(/\n +/g, " ")).toContain(
          "'Điểm CCHC 2022'!C17, C21, D21, C31, D31, C33, D33, C35, D35: chưa kê đủ mục con",
        );
        expect(out).toContain("'Điểm CCHC 2022'!E22: đang ghi 0,4, công thức sẽ cho 0,04;");
        expect(out).toContain("'Điểm CCHC 2022'!E56: đang để trống, công thức sẽ cho 24,27;");
        const again = await soat(["fix", "b.xlsx", "-o", "c.xlsx", "--formulas"], { cwd: folder });
        expect(again.out).not.toContain("[công thức]");
      });
    });

    it("tells programs the formula that would change a cell", async () => {
      await inFolder(async (folder) => {
        writeFileSync(join(folder, "soat.json"), JSON.stringify({ profile: "hue-2204-2022" }));
        const options = ["--formulas", "--format", "json", "--config", "soat.json", "--lang", "en"];
        const { out } = await soat(["fix", points, "-o", "b.xlsx", ...options], { cwd: folder });
        const report = JSON.parse(out) as { readonly withoutFormula: readonly { readonly cell: string }[] };
        expect(report.withoutFormula.filter(({ cell }) => ["C17", "F56"].includes(cell))).toEqual([
          {
            sheet: "Điểm CCHC 2022",
            cell: "C17",
            reason: "unlisted",
            message: "not all parts are listed, so that a formula would lose points",
          },
          {
            sheet: "Điểm CCHC 2022",
            cell: "F56",
            before: "Xếp loại: Tốt",
            after: "Xếp loại: Khá",
            formula: '"Xếp loại: "&LOOKUP(D56,{0,55,70,80,90},{"Yếu","Trung bình","Khá","Tốt","Xuất sắc"})',
            reason: "changes",
            message: expect.stringMatching(/it says “Xếp loại: Tốt”, the formula would give “Xếp loại: Khá”/),
          },
        ]);
        const isValid = reportSchema().getSchema("report#/definitions/fixReport");
        expect([isValid?.(report), isValid?.errors]).toEqual([true, null]);
      });
    });
  });

  it("tells programs each formula and what it replaces", async () => {
    await inFolder(async (folder) => {
      const options = ["--formulas", "--format", "json"];
      const { out } = await soat(["fix", path, "-o", "b.xlsx", ...options], { cwd: folder });
      const report = JSON.parse(out) as { readonly changes: readonly object[] };
      expect(report.changes).toContainEqual({
        type: "set-formula",
        sheet: "Phụ lục II",
        cell: "D16",
        before: 531_000,
        after: 531_000,
        formulaBefore: null,
        formula: "SUM(D7:D15)",
        rules: [],
      });
      const isValid = reportSchema().getSchema("report#/definitions/fixReport");
      expect([isValid?.(report), isValid?.errors]).toEqual([true, null]);
    });
  });
});

const reportSchema = () => {
  const schema = JSON.parse(readFileSync(join(__dirname, "../../docs/report.schema.json"), "utf8")) as object;
  return new Ajv({ strict: false }).addSchema(schema, "report");
};

describe("soat fix: the new file", () => {
  it.each([
    ["a.xlsx", "không ghi đè lên tệp gốc"],
    ["./a.xlsx", "không ghi đè lên tệp gốc"],
    ["link.xlsx", "không ghi đè lên tệp gốc"],
    ["there.xlsx", "Tệp đã có sẵn"],
    ["folder", "Tệp đã có sẵn"],
    ["no/such.xlsx", "Không ghi được no/such.xlsx"],
  ])("is not %s", async (output, reason) => {
    await inFolder(async (folder) => {
      const path = writePlan(folder, "a.xlsx", [STRAY]);
      const before = readFileSync(path);
      linkSync(path, join(folder, "link.xlsx"));
      mkdirSync(join(folder, "folder"));
      writeFileSync(join(folder, "there.xlsx"), "there");
      const { code, out, err } = await soat(["fix", "a.xlsx", "-o", output], { cwd: folder });
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(reason);
      expect(readFileSync(path)).toEqual(before);
      expect(readFileSync(join(folder, "there.xlsx"), "utf8")).toBe("there");
    });
  });

  it("replaces another with --force, but never the original or a folder", async () => {
    await inFolder(async (folder) => {
      writePlan(folder, "a.xlsx", [STRAY]);
      mkdirSync(join(folder, "folder"));
      writeFileSync(join(folder, "there.xlsx"), "there");
      const fixTo = async (output: string): Promise<number> =>
        (await soat(["fix", "a.xlsx", "-o", output, "--force"], { cwd: folder })).code;
      expect(await fixTo("there.xlsx")).toBe(0);
      expect(await fixTo("a.xlsx")).toBe(2);
      expect(await fixTo("folder")).toBe(2);
      expect((await soat(["check", "there.xlsx"], { cwd: folder })).out).toContain(
        "0 lỗi, 0 cảnh báo, 0 lưu ý",
      );
      expect(readdirSync(folder).sort()).toEqual(["a.xlsx", "folder", "there.xlsx"]);
    });
  });

  it.each([
    ["nope.xlsx", "Không tìm thấy"],
    ["text.xlsx", "tệp văn bản"],
    [".", "Đây là thư mục"],
  ])("is not made of %s", async (name, reason) => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, "text.xlsx"), "a,b\n");
      const { code, err } = await soat(["fix", name, "-o", "b.xlsx"], { cwd: folder });
      expect(code).toBe(2);
      expect(err).toContain(reason);
      expect(existsSync(join(folder, "b.xlsx"))).toBe(false);
    });
  });
});

describe("soat fix --format json", () => {
  const ajv = reportSchema();

  it.each([
    ["changes", [STRAY, BAD], "a.xlsx", 1],
    ["none", [GOOD], "a.xlsx", 0],
    ["failure", [GOOD], "nope.xlsx", 2],
  ] as const)("fits its schema: %s", async (_, tasks, name, expected) => {
    await inFolder(async (folder) => {
      writePlan(folder, "a.xlsx", tasks);
      const { code, out } = await soat(["fix", name, "-o", "b.xlsx", "--format", "json"], { cwd: folder });
      expect(code).toBe(expected);
      const isValid = ajv.getSchema("report#/definitions/fixReport");
      expect([isValid?.(JSON.parse(out)), isValid?.errors]).toEqual([true, null]);
      expect(isValid?.(JSON.parse(out.replace('"file"', '"files"')))).toBe(false);
    });
  });

  it("tells each change", async () => {
    await inFolder(async (folder) => {
      writePlan(folder, "a.xlsx", [STRAY]);
      const { out } = await soat(["fix", "a.xlsx", "-o", "b.xlsx", "--format", "json"], { cwd: folder });
      expect(JSON.parse(out)).toEqual({
        version: 1,
        file: "a.xlsx",
        output: "b.xlsx",
        verdict: "ready",
        counts: { error: 0, warning: 0, info: 0 },
        changes: [
          {
            type: "set",
            sheet: "Phụ lục I",
            cell: "B4",
            before: STRAY[0],
            after: GOOD[0],
            rules: ["text-stray-space"],
          },
        ],
        refused: [],
        withoutFormula: [],
      });
    });
  });
});
