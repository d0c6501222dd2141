import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import Ajv from "ajv";
import type { ValidateFunction } from "ajv";
import type { CellValue, Sheet } from "../../src/core/workbook/workbook";
import { makeSheet } from "../../src/core/workbook/workbook";
import { readWorkbook } from "../../src/files/read-workbook";
import { writeWorkbook } from "../../src/files/write-workbook";
import { FIXTURES, inFolder, soat } from "./support";

/** Writes a table of one field with two criteria of 50 points each. */
function writeScores(folder: string, file: string, first: CellValue, second: CellValue): void {
  const values: CellValue[][] = [
    ["TT", "Tiêu chí", "Điểm tối đa", "Điểm đạt được"],
    ["I", "CHỈ ĐẠO, ĐIỀU HÀNH", 100, Number(first) + Number(second)],
    [1, "TC 1.1 Kế hoạch", 50, first],
    [2, "TC 1.2 Báo cáo", 50, second],
  ];
  writeFileSync(join(folder, file), writeWorkbook({ sheets: [makeSheet({ name: "Điểm", values })] }));
}

const SCORE_REPORT = "report#/definitions/scoreReport";

/** Tells whether a report is what the schema in docs/ promises. */
function scoreValidator(): ValidateFunction {
  const schema = JSON.parse(readFileSync(join(__dirname, "../../docs/report.schema.json"), "utf8")) as object;
  const isValid = new Ajv({ strict: false }).addSchema(schema, "report").getSchema(SCORE_REPORT);
  if (!isValid) throw new Error(`no ${SCORE_REPORT}`);
  return isValid;
}

const HUE = ["--profile", "hue-2204-2022"];

describe("soat score", () => {
  it("tells fields, total, grade and what is inconsistent", async () => {
    const { code, out } = await soat(["score", "duong-hoa-2022.xlsx", ...HUE]);
    expect(code).toBe(1);
    expect(out).toMatch(/VI. Cải cách tài chính công +9 +7,5 +1,5\n/);
    expect(out).toMatch(/Tổng cộng +100 +75,73 +24,27\n/);
    expect(out).toContain("Đạt 75,73%, xếp loại Khá");
    expect(out).toContain("Chưa khớp: 2 lỗi, 9 cảnh báo, 0 lưu ý");
    expect(out).not.toContain("Mới có điểm");
    expect(out.replace(/\s+/g, " ")).toContain("75,73/92,5 = 81,87%");
  });

  it.each([
    ["Tốt", "Để đạt Tốt (80%) cần nâng ít nhất 1 tiêu chí: 9.5 từ 0 lên 4,27."],
    ["khá", "Đã đạt Khá (75,73%)."],
  ])("tells what %s needs", async (grade, words) => {
    const { out } = await soat(["score", "duong-hoa-2022.xlsx", ...HUE, "--reach", grade]);
    expect(out.replace(/\s+/g, " ")).toContain(words);
  });

  it("says which sheets state other points than those that count", async () => {
    await inFolder(async (folder) => {
      const sheet = (name: string, points: number): Sheet => {
        const rows: CellValue[][] = [
          ["I", "CHỈ ĐẠO", 50, points],
          [1, "TC 1.1 Kế hoạch", 50, points],
        ];
        return makeSheet({ name, values: [["TT", "Tiêu chí", "Điểm tối đa", "Điểm đạt được"], ...rows] });
      };
      writeFileSync(
        join(folder, "a.xlsx"),
        writeWorkbook({ sheets: [sheet("Xã A", 40), sheet("Xã B", 30)] }),
      );
      const text = await soat(["score", "a.xlsx"], { cwd: folder });
      expect(text.out.replace(/\s+/g, " ")).toContain("Trang “Xã B” ghi điểm khác cho 1 tiêu chí");
      const json = await soat(["score", "a.xlsx", "--format", "json"], { cwd: folder });
      expect(JSON.parse(json.out)).toMatchObject({
        files: [{ score: 40, passedOver: { criteria: 1, sheets: ["Xã B"] } }],
      });
    });
  });

  it("adds up no weighted points, and says so in all formats", async () => {
    await inFolder(async (folder) => {
      const values: CellValue[][] = [
        ["TT", "Tiêu chí", "Trọng số", "Điểm đạt được"],
        ["I", "CHỈ ĐẠO", 0.4, 80],
        [1, "TC 1.1 Kế hoạch", 0.4, -80],
      ];
      const weighted = makeSheet({ name: "Trọng số", values });
      writeFileSync(join(folder, "a.xlsx"), writeWorkbook({ sheets: [weighted] }));
      writeScores(folder, "b.xlsx", 40, 30);
      const text = await soat(["score", "a.xlsx", "b.xlsx"], { cwd: folder });
      expect(text.code).toBe(1);
      expect(text.out.replace(/\s+/g, " ")).toMatch(
        /trọng số hoặc hệ số: .*'Trọng số'!D3 Lỗi.*Không xếp hạng .*: a\.xlsx/,
      );
      expect(text.out).not.toContain("160");
      const json = await soat(["score", "a.xlsx", "--format", "json"], { cwd: folder });
      expect(JSON.parse(json.out)).toEqual({
        version: 1,
        files: [
          {
            file: "a.xlsx",
            status: "weighted",
            rank: null,
            findings: [expect.objectContaining({ rule: "score-negative", cell: "D3" })],
          },
        ],
      });
      expect(scoreValidator()(JSON.parse(json.out))).toBe(true);
      const csv = await soat(["score", "a.xlsx", "--format", "csv"], { cwd: folder });
      expect(csv.out).toContain('a.xlsx,,,,"Điểm có trọng số, không cộng.",,1,0');
    });
  });

  it("says which sheets hold weighted points beside others", async () => {
    await inFolder(async (folder) => {
      const header = ["TT", "Tiêu chí", "Điểm tối đa", "Điểm đạt được"];
      const plain = makeSheet({
        name: "Điểm",
        values: [header, ["I", "CHỈ ĐẠO", 200, 170], [1, "TC 1.1 Kế hoạch", 200, 170]],
      });
      const weighted = makeSheet({
        name: "KPI",
        values: [
          ["TT", "Tiêu chí", "Hệ số", "Điểm đạt được"],
          ["I", "KHÁC", 2, 80],
          [1, "TC 2.1 Báo cáo", 2, 80],
        ],
      });
      writeFileSync(join(folder, "a.xlsx"), writeWorkbook({ sheets: [plain, weighted] }));
      const text = await soat(["score", "a.xlsx"], { cwd: folder });
      expect(text.out.replace(/\s+/g, " ")).toMatch(
        /Đạt 85% theo bộ tiêu chí “200 điểm”. Điểm ở trang “KPI” có trọng số/,
      );
      const json = await soat(["score", "a.xlsx", "--format", "json"], { cwd: folder });
      expect(JSON.parse(json.out)).toMatchObject({ files: [{ score: 170, percent: 85, weighted: ["KPI"] }] });
    });
  });

  it("says when a grade cannot be reached, and what the most is", async () => {
    await inFolder(async (folder) => {
      const bands = [{ grade: "Vượt trội", from: 101 }];
      writeFileSync(join(folder, "bo.json"), JSON.stringify({ name: "Thử", bands }));
      writeScores(folder, "a.xlsx", 40, 40);
      const { code, out } = await soat(["score", "a.xlsx", "--profile", "bo.json", "--reach", "Vượt trội"], {
        cwd: folder,
      });
      expect(code).toBe(0);
      expect(out).toContain("Không thể đạt Vượt trội: nâng hết các tiêu chí cũng chỉ được 100%.");
    });
  });

  it("ranks several files; a bad one stops none, and equal ones share their place", async () => {
    await inFolder(async (folder) => {
      writeScores(folder, "thap.xlsx", 30, 30);
      writeScores(folder, "cao.xlsx", 50, 45);
      writeScores(folder, "bang.xlsx", 45, 50);
      writeFileSync(join(folder, "hong.xlsx"), "không phải tệp Excel");
      copyFileSync(join(FIXTURES, "cam-kim-2022.xlsx"), join(folder, "khong-diem.xlsx"));
      const { code, out } = await soat(["score", ".", "--format", "csv"], { cwd: folder });
      expect(code).toBe(2);
      const rows = out.split("\r\n").map((line) => line.split(",").slice(0, 5).join(","));
      expect(rows).toEqual([
        "\ufeffHạng,Tệp,Đạt,Tối đa,Tỷ lệ %",
        "1,bang.xlsx,95,100,95",
        "1,cao.xlsx,95,100,95",
        "3,thap.xlsx,60,100,60",
        ",hong.xlsx,,,",
        ",khong-diem.xlsx,,,",
        "",
      ]);
    });
  });

  it("ranks for people within 80 columns, and names what has no points", async () => {
    const { out } = await soat(["score", FIXTURES, ...HUE]);
    const ranking = out.slice(out.indexOf("Xếp hạng\n"));
    expect(ranking.replace(/ {2,}/g, "  ").split("\n").slice(0, 4)).toEqual([
      "Xếp hạng",
      "  Hạng  Tệp  Đạt  Tối đa  Tỷ lệ %  Xếp loại  Chưa chấm  Lỗi",
      "  1  …s/duong-hoa-2022.xlsx  75,73  100  75,73  Khá  0  2",
      "  2  …s/cam-giang-2024.xlsx  8  100  8  Yếu  24  0",
    ]);
    expect(ranking).toMatch(
      /Không xếp hạng \(không có điểm, điểm có trọng số hoặc không đọc được\):.*cam-kim-2022.xlsx,/s,
    );
    for (const line of out.split("\n"))
      expect(Array.from(line.normalize("NFC")).length).toBeLessThanOrEqual(80);
  });

  it("says how many criteria have points, and counts as lost only what these lost", async () => {
    const { out } = await soat(["score", "cam-giang-2024.xlsx", ...HUE]);
    expect(out).toMatch(/Tổng cộng +100 +8 +19,5\n/);
    expect(out.replace(/\s+/g, " ")).toContain(
      "Mới có điểm của 10 trong 34 tiêu chí; coi phần còn lại là 0 thì đạt 8%, xếp loại Yếu",
    );
  });

  it("leaves blank the points of a field that has none yet", async () => {
    await inFolder(async (folder) => {
      const values: CellValue[][] = [
        ["TT", "Tiêu chí", "Điểm tối đa", "Điểm đạt được"],
        ["I", "CHỈ ĐẠO", null, null],
        [1, "TC 1.1 Kế hoạch", 60, 50],
        ["II", "THỂ CHẾ", null, null],
        [1, "TC 2.1 Rà soát", 40, null],
      ];
      const book = writeWorkbook({ sheets: [makeSheet({ name: "Điểm", values })] });
      writeFileSync(join(folder, "a.xlsx"), book);
      const text = await soat(["score", "a.xlsx"], { cwd: folder });
      expect(text.out).toMatch(/II\. THỂ CHẾ +40\n +Tổng cộng +100 +50 +10\n/);
      const json = await soat(["score", "a.xlsx", "--format", "json"], { cwd: folder });
      expect(JSON.parse(json.out)).toMatchObject({
        files: [
          {
            fields: [
              { score: 50, lost: 10 },
              { name: "II. THỂ CHẾ", score: null, lost: null },
            ],
          },
        ],
      });
    });
  });

  it("never writes a file's name as a formula", async () => {
    await inFolder(async (folder) => {
      writeScores(folder, "=1+2,3.xlsx", 50, 45);
      const { out } = await soat(["score", "=1+2,3.xlsx", "--format", "csv"], { cwd: folder });
      expect(out).toContain(`1,"'=1+2,3.xlsx",95`);
    });
  });

  it("writes the ranking and the fields into a workbook", async () => {
    await inFolder(async (folder) => {
      writeScores(folder, "a.xlsx", 50, 45);
      const { code, out } = await soat(["score", "a.xlsx", "--format", "xlsx", "-o", "b.xlsx", ...HUE], {
        cwd: folder,
      });
      expect([code, out]).toEqual([0, ""]);
      const read = readWorkbook(readFileSync(join(folder, "b.xlsx")));
      const sheets = read.ok ? read.workbook.sheets : [];
      expect(sheets.map(({ name, values }) => [name, values[1]?.slice(0, 6)])).toEqual([
        ["Xếp hạng", [1, "a.xlsx", 95, 100, 95, "Xuất sắc"]],
        ["Lĩnh vực", ["a.xlsx", "I. CHỈ ĐẠO, ĐIỀU HÀNH", 100, 95, 5]],
      ]);
    });
  });

  it.each([
    ["all plans", [FIXTURES, ...HUE, "--reach", "Tốt"]],
    ["a grade out of reach", ["duong-hoa-2022.xlsx", ...HUE, "--reach", "Xuất sắc"]],
    ["a file that is not there", ["no.xlsx"]],
  ])("fits its schema: %s", async (_, argv) => {
    const { out } = await soat(["score", ...argv, "--format", "json"]);
    const isValid = scoreValidator();
    expect([isValid(JSON.parse(out)), isValid.errors]).toEqual([true, null]);
    expect(isValid(JSON.parse(out.replace('"rank"', '"place"')))).toBe(false);
  });

  it("gives programs all of it", async () => {
    const { out } = await soat([
      "score",
      "duong-hoa-2022.xlsx",
      "--format",
      "json",
      ...HUE,
      "--reach",
      "Tốt",
    ]);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      files: [
        {
          file: "duong-hoa-2022.xlsx",
          status: "scored",
          rank: 1,
          score: 75.73,
          applicable: 100,
          percent: 75.73,
          grade: "Khá",
          unscored: 0,
          reach: {
            kind: "reachable",
            percent: 80,
            exact: true,
            raises: [{ code: "9.5", from: 0, to: 4.27 }],
          },
        },
      ],
    });
  });

  it("takes the profile of the settings, its file looked for beside theirs", async () => {
    await inFolder(async (folder) => {
      const bands = [{ grade: "Giỏi", from: 90 }];
      writeFileSync(join(folder, "bo.json"), JSON.stringify({ name: "Thử", bands }));
      writeFileSync(join(folder, "soat.json"), JSON.stringify({ profile: "bo.json" }));
      writeScores(folder, "a.xlsx", 50, 45);
      const { out } = await soat(["score", join(folder, "a.xlsx"), "--config", join(folder, "soat.json")]);
      expect(out).toContain("Đạt 95%, xếp loại Giỏi theo bộ tiêu chí “Thử”.");
    });
  });

  it.each<[string, readonly string[], RegExp]>([
    ["no file", [], /Chưa nêu tệp/],
    ["a profile that is not there", ["a.xlsx", "--profile", "no.json"], /no\.json.*hue-2204-2022/s],
    ["a profile with something wrong", ["a.xlsx", "--profile", "bad.json"], /bands\[0\]\.from: "x" không/],
    ["a grade that there is not", ["a.xlsx", ...HUE, "--reach", "Giỏi"], /Xuất sắc, Tốt, Khá/],
    ["a grade without a profile", ["a.xlsx", "--reach", "Tốt"], /--profile/],
    ["a workbook on the terminal", ["a.xlsx", "--format", "xlsx"], /-o xep-hang\.xlsx/],
    ["its own input as output", ["a.xlsx", "--format", "csv", "-o", "a.xlsx"], /không ghi đè/],
    ["a form of check", ["a.xlsx", "--format", "sarif"], /csv, xlsx/],
    ["rules", ["a.xlsx", "--only", "task-missing"], /--only/],
  ])("refuses %s", async (_, argv, words) => {
    await inFolder(async (folder) => {
      writeScores(folder, "a.xlsx", 50, 45);
      writeFileSync(
        join(folder, "bad.json"),
        JSON.stringify({ name: "A", bands: [{ grade: "Tốt", from: "x" }] }),
      );
      const { code, err, out } = await soat(["score", ...argv], { cwd: folder });
      expect([code, out]).toEqual([2, ""]);
      expect(err.replace(/\s+/g, " ")).toMatch(words);
    });
  });
});
