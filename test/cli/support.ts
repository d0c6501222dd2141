import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "../../src/cli/io";
import { run } from "../../src/cli/run";
import { makeSheet, type CellValue } from "../../src/core/workbook/workbook";
import { writeWorkbook } from "../../src/files/write-workbook";
import type { Page } from "../core/rules/tables";
import { workbookOf } from "../core/rules/tables";

/** The folder of the five real plans. */
export const FIXTURES = join(__dirname, "..", "fixtures");

/** What a run wrote and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** How a run differs from one in a pipe, in the fixtures' folder, that takes no time. */
export interface Circumstances {
  readonly cwd?: string;
  readonly outIsTerminal?: boolean;
  readonly errIsTerminal?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** Milliseconds that pass between two looks at the clock. */
  readonly tick?: number;
  /** Pieces that stdout takes before its reader goes away. */
  readonly pieces?: number;
}

/** Runs the command line in this process. */
export async function soat(argv: readonly string[], circumstances: Circumstances = {}): Promise<Outcome> {
  const { tick = 0, pieces = Infinity } = circumstances;
  let [out, err, time, left] = ["", "", Date.UTC(2026, 0, 5), pieces];
  const io: Io = {
    stdout: {
      write: (text) => {
        if (left <= 0) return Promise.resolve(false);
        left -= 1;
        out += text;
        return Promise.resolve(true);
      },
      isTerminal: circumstances.outIsTerminal ?? false,
      columns: 80,
    },
    stderr: {
      write: (text) => {
        err += text;
        return Promise.resolve(true);
      },
      isTerminal: circumstances.errIsTerminal ?? false,
      columns: 80,
    },
    cwd: circumstances.cwd ?? FIXTURES,
    environment: circumstances.environment ?? {},
    now: () => new Date((time += tick)),
  };
  const code = await run(argv, io);
  return { code, out, err };
}

/** Hands a folder of its own to a test and removes it afterwards. */
export async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "soat-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const HEADER = ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"];

/** Rows of a plan of one table: each task with its lead unit and deadline. */
export function planRows(
  tasks: readonly (readonly [task: string, lead: CellValue, deadline: CellValue])[],
): CellValue[][] {
  return [
    ["PHỤ LỤC I"],
    ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"],
    HEADER,
    ...tasks.map(([task, lead, deadline], at) => [at + 1, task, "Báo cáo", lead, "Phòng Tư pháp", deadline]),
  ];
}

/** A task with nothing wrong. */
export const GOOD = ["Rà soát thủ tục hành chính", "Phòng Nội vụ", "Quý I"] as const;
/** A task without lead unit: one error. */
export const BAD = ["Công khai thủ tục hành chính", null, "Quý II"] as const;

/** Writes a plan of one table into a folder and tells its path. */
export function writePlan(
  folder: string,
  file: string,
  tasks: Parameters<typeof planRows>[0],
  sheet = "Phụ lục I",
): string {
  const path = join(folder, file);
  writeFileSync(path, writeWorkbook({ sheets: [makeSheet({ name: sheet, values: planRows(tasks) })] }));
  return path;
}

/** Rows of a budget in 1.000 đồng with two sources; `items` and the total are written as in the core's tests. */
export function budgetPage(...items: readonly string[]): Page {
  const head = [
    "| | | Đơn vị tính: 1.000 đồng",
    "TT | Nội dung | Tổng kinh phí | Ngân sách huyện | Ngân sách tỉnh",
  ];
  return { rows: [...head, ...items] };
}

/** Writes pages into a folder as a workbook and tells its path. */
export function writePages(folder: string, file: string, pages: readonly Page[]): string {
  const path = join(folder, file);
  writeFileSync(path, writeWorkbook(workbookOf(pages)));
  return path;
}

/** Names and texts such as nobody types and a file may hold all the same. */
export const HOSTILE = {
  sheet: `<script>alert("1")</script>'&`,
  task: `Soát \u001b[31m"xét" 'a' <img src=x onerror=alert(1)>\nhai\r\ndòng \u009b2J \u202etxt {0} [đây](http://x.vn) \u0007`,
  file: `a'b"c <i>\u001b[2J\n#%?.xlsx`,
};
