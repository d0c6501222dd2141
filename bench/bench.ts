import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { check, recheck } from "../src/core/check";
import { DEFAULT_SETTINGS } from "../src/core/settings";
import { makeSheet } from "../src/core/workbook/workbook";
import type { CellValue, Workbook } from "../src/core/workbook/workbook";
import { budgetWork } from "./budgets";
import { measureGrowth, MOST_GROWTH } from "./growth";
import { planValues } from "./plan";
import type { ScoreWork } from "./scores";
import { scoreWork } from "./scores";

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Processor time in milliseconds, all threads: growth is judged by work, whatever else the machine does. */
function workOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function workbookOf(values: CellValue[][]): Workbook {
  return { sheets: [makeSheet({ name: "Phụ lục", values })] };
}

/** Fresh strings each time, as they come from a file or from Excel: no hash or parse is remembered. */
function fresh(json: string): Workbook {
  return workbookOf(JSON.parse(json) as CellValue[][]);
}

interface Line {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  readonly holds: boolean;
}

/** Parses the values and checks them, in turns, so that both meet the same machine; medians in milliseconds. */
function timeOfCheck(json: string, runs: number): { parse: number; check: number } {
  const parses: number[] = [];
  const checks: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    globalThis.gc?.();
    let workbook = workbookOf([]);
    parses.push(timeOf(() => (workbook = fresh(json))));
    checks.push(timeOf(() => check(workbook, DEFAULT_SETTINGS)));
  }
  return { parse: medianOf(parses), check: medianOf(checks) };
}

/** One cell after another is edited: deadlines, units, tasks, numbers, spread over the whole table. */
function timeOfEdits(json: string, column: number, values: readonly CellValue[]): number {
  let review = check(fresh(json), DEFAULT_SETTINGS);
  const rows = review.state.workbook.sheets[0]?.values.length ?? 0;
  let at = 0;
  const times = Array.from({ length: 41 }, () => {
    const row = 2 + ((at * 7_919 + 1) % (rows - 2));
    const area = { top: row, left: column, bottom: row, right: column };
    const value = values[at % values.length] ?? null;
    at += 1;
    return timeOf(() => (review = recheck(review, { sheet: "Phụ lục", area, values: [[value]] })));
  });
  return medianOf(times);
}

function main(): void {
  const large = JSON.stringify(planValues(100_000));
  const small = JSON.stringify(planValues(10_000));
  const lines: Line[] = [];
  timeOfCheck(small, 5);
  const { parse, check: full } = timeOfCheck(large, 9);
  lines.push(ratio("check 100,000 rows × 8 columns / JSON.parse of the same values", full / parse, 3));
  const memory = peakMemory();
  lines.push({
    what: "peak memory of that check, whole process",
    measured: `${memory} MB`,
    target: "≤ 400 MB",
    holds: memory <= 400,
  });
  for (const [what, column, values] of EDITS) {
    const edit = timeOfEdits(large, column, values);
    lines.push(ratio(`after a one-cell edit there (${what}) / the full check`, edit / full, 1 / 100));
  }
  lines.push(ratio("growth of the check, 10,000 → 100,000 rows", full / timeOfCheck(small, 9).check, 12));
  lines.push(budgetEdit(), ...scoreWork().map(workLine));
  for (const { what, ratio: times } of measureGrowth(workOf)) {
    lines.push(ratio(`8 × the rows, ${what}`, times, MOST_GROWTH));
  }
  print(lines);
}

const EDITS: readonly (readonly [string, number, readonly CellValue[]])[] = [
  ["deadline", 5, ["Quý III", null, "Trước ngày 31/02"]],
  ["lead unit", 3, ["Phòng Nội vụ", null, "Phòng Tư pháp; UBND cấp xã"]],
  ["task", 1, ["Kiểm tra công tác văn thư, lưu trữ của các phòng", "Rà soát thủ tục hành chính"]],
  ["number", 0, [7, 8]],
];

/** The median time of some work, run often enough for the compiler to have seen it. */
function settledTimeOf(work: () => unknown): number {
  for (let run = 0; run < 10; run += 1) work();
  return medianOf(Array.from({ length: 21 }, () => timeOf(work)));
}

/** One changed amount of a budget with sections, sources and a total. */
function budgetEdit(): Line {
  const { check: whole, edit } = budgetWork(10_000);
  const what = "money: one changed amount among 10,000 rows / the full check";
  return ratio(what, settledTimeOf(edit) / settledTimeOf(whole), 1 / 20);
}

/** Work that somebody waits for, in milliseconds of this machine. */
function workLine({ what, run, most }: ScoreWork): Line {
  const time = settledTimeOf(run);
  return { what, measured: `${time.toFixed(1)} ms`, target: `≤ ${most} ms`, holds: time <= most };
}

function ratio(what: string, value: number, most: number): Line {
  const shown = (number: number): string =>
    number < 0.1 ? `1/${Math.round(1 / number)}` : `${number.toFixed(2)} ×`;
  return { what, measured: shown(value), target: `≤ ${shown(most)}`, holds: value <= most };
}

/** Peak resident memory of a process that makes the same plan and checks it, in MB. */
function peakMemory(): number {
  const child = spawnSync(process.execPath, [join(__dirname, "memory.js")], { encoding: "utf8" });
  return Math.round(Number(child.stdout) / 1024);
}

function print(lines: readonly Line[]): void {
  for (const { what, measured, target, holds } of lines) {
    console.log(`${holds ? "✓" : "✗"} ${what.padEnd(72)} ${measured.padStart(9)}   target ${target}`);
  }
  if (lines.some(({ holds }) => !holds)) process.exitCode = 1;
}

main();
