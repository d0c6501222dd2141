import type { SettingsProblem } from "../settings-problems";
import { isBlank } from "../text/blank";
import { fold } from "../text/fold";
import { textOf } from "../tables/grid";
import { makeSheet, valueAt } from "../workbook/workbook";
import type { CellValue, Sheet, Workbook } from "../workbook/workbook";
import type { Profile, ProfileResult, Scoring } from "./profile";
import { readPoints } from "./points";
import { readProfile } from "./profile";

const TITLE = "BỘ TIÊU CHÍ CHẤM ĐIỂM";
const APPLICABLE = "Điểm áp dụng";

/** The single values, by key, as the sheet labels them. */
const LABELS = {
  name: "Tên",
  decision: "Quyết định",
  year: "Năm",
  base: "Tính trên",
  decimals: "Làm tròn (số chữ số thập phân)",
  mode: "Cách làm tròn",
  bonusCap: "Trần điểm cộng",
  penaltyCap: "Trần điểm trừ",
} as const;
const BANDS_HEADER = ["Xếp loại", "Từ (%)"];
const CRITERIA_HEADER = ["Mã", "Tiêu chí", "Điểm tối đa", "Bước điểm", "Tính vào", "Cách chấm", "Tham số"];

const MODES = { "half-up": "Làm tròn", down: "Bỏ phần lẻ", up: "Lên" } as const;
const COUNTS = { base: "Điểm tối đa", bonus: "Điểm cộng", penalty: "Điểm trừ" } as const;
const KINDS = {
  proportional: "Theo tỷ lệ",
  steps: "Theo bậc",
  "all-or-nothing": "Đạt hoặc không",
  count: "Theo số lượng",
} as const;

/** A problem with the cell of the sheet that it is about. */
export interface SheetProblem extends SettingsProblem {
  /** 0-based; null where nothing of the sheet stands for it. */
  readonly cell: { readonly row: number; readonly column: number } | null;
}

export type ProfileSheetResult =
  | Extract<ProfileResult, { readonly ok: true }>
  | { readonly ok: false; readonly problems: readonly SheetProblem[] };

/** A profile as a plain sheet that an office can fill in: single values, then the grades, then the criteria. */
export function profileSheet(profile: Profile, sheetName = "Bộ tiêu chí"): Sheet {
  const { base, rounding, bands, criteria } = profile;
  const single: Record<keyof typeof LABELS, CellValue> = {
    name: profile.name,
    decision: profile.decision,
    year: profile.year,
    base: base === "applicable" ? APPLICABLE : base,
    decimals: rounding?.decimals ?? null,
    mode: rounding ? MODES[rounding.mode] : null,
    bonusCap: profile.bonusCap,
    penaltyCap: profile.penaltyCap,
  };
  const values: CellValue[][] = [
    [TITLE],
    ...keysOf(LABELS).map((key) => [LABELS[key], single[key]]),
    [],
    BANDS_HEADER,
    ...bands.map(({ grade, from }) => [grade, from]),
    [],
    CRITERIA_HEADER,
    ...criteria.map(({ code, name, max, step, counts, scoring }) => [
      code,
      name,
      max,
      step,
      COUNTS[counts],
      scoring ? KINDS[scoring.kind] : null,
      scoring ? parametersOf(scoring) : null,
    ]),
  ];
  return makeSheet({ name: sheetName, values });
}

/** Ratios and points of a scoring as text with decimal points: `0.8=1; 0.95=2`. */
function parametersOf(scoring: Scoring): string {
  switch (scoring.kind) {
    case "proportional":
      return `${scoring.from}; ${scoring.fullFrom}`;
    case "steps":
      return scoring.steps.map(({ from, points }) => `${from}=${points}`).join("; ");
    case "all-or-nothing":
      return String(scoring.from);
    case "count":
      return String(scoring.each);
  }
}

/** Which sheet rows hold what. */
interface Layout {
  readonly sheet: Sheet;
  readonly single: Readonly<Record<keyof typeof LABELS, number | null>>;
  readonly bands: readonly number[];
  readonly criteria: readonly number[];
}

const BAND_KEYS = ["grade", "from"];
const CRITERION_KEYS = ["code", "name", "max", "step", "counts", "scoring", "parameters"];

/** Whether columns are headed as the criteria of a profile are. */
export function headsProfile(columns: readonly { readonly header: string }[]): boolean {
  const headers = new Set(columns.map(({ header }) => fold(header)));
  return CRITERIA_HEADER.every((words) => headers.has(fold(words)));
}

/** The first sheet of a workbook that is laid out as a profile; null for none. */
export function findProfileSheet({ sheets }: Workbook): Sheet | null {
  const marks = [[TITLE], BANDS_HEADER, CRITERIA_HEADER];
  return (
    sheets.find((sheet) => rowsOf(sheet).some((row) => marks.some((words) => says(sheet, row, words)))) ??
    null
  );
}

/** Reads a profile from a sheet laid out as `profileSheet` does; labels in any case, rows between them may be blank. */
export function readProfileSheet(sheet: Sheet): ProfileSheetResult {
  const layout = layoutOf(sheet);
  const result = readProfile(inputOf(layout));
  if (result.ok) return result;
  const problems = result.problems.map((problem): SheetProblem => {
    const cell = cellOf(layout, problem.path);
    const key = keysOf(LABELS).find((one) => one === problem.path);
    const path = cell === null && key ? LABELS[key] : problem.path;
    return { ...problem, path, example: exampleFor(problem), cell };
  });
  return { ok: false, problems };
}

/** Valid values as the sheet has them, by path without indices. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  base: ["100", APPLICABLE],
  "rounding.mode": Object.values(MODES),
  "criteria.counts": Object.values(COUNTS),
  "criteria.scoring": Object.values(KINDS),
};

function exampleFor({ path, example }: SettingsProblem): string {
  const known = EXAMPLES[path.replace(/\[\d+\]/g, "")];
  return known?.join(", ") ?? example.replaceAll('"', "");
}

function rowsOf({ values, origin }: Sheet): number[] {
  return values.map((_, at) => origin.row + at);
}

/** Whether a row begins with these words. */
function says(sheet: Sheet, row: number, words: readonly string[]): boolean {
  return words.every((text, offset) => fold(textOf(cellAt(sheet, row, offset))) === fold(text));
}

function layoutOf(sheet: Sheet): Layout {
  const rows = rowsOf(sheet);
  const bandsTop = rows.find((row) => says(sheet, row, BANDS_HEADER)) ?? Infinity;
  const criteriaTop = rows.find((row) => says(sheet, row, CRITERIA_HEADER)) ?? Infinity;
  const single = keysOf(LABELS).map((key) => {
    const row = rows.find((one) => one < bandsTop && says(sheet, one, [LABELS[key]]));
    return [key, row ?? null] as const;
  });
  const filled = rows.filter((row) => cellAt(sheet, row, 0) !== null || cellAt(sheet, row, 1) !== null);
  return {
    sheet,
    single: Object.fromEntries(single) as Layout["single"],
    bands: filled.filter((row) => row > bandsTop && row < criteriaTop),
    criteria: filled.filter((row) => row > criteriaTop),
  };
}

/** What the sheet says, in the shape of a profile; its values are for `readProfile` to judge. */
function inputOf({ sheet, single, bands, criteria }: Layout): unknown {
  const value = (key: keyof typeof LABELS): CellValue => {
    const row = single[key];
    return row === null ? null : cellAt(sheet, row, 1);
  };
  const decimals = numberIn(value("decimals"));
  const base = numberIn(value("base"));
  return {
    name: value("name") ?? undefined,
    decision: value("decision"),
    year: value("year"),
    base: typeof base === "string" && fold(base) === fold(APPLICABLE) ? "applicable" : (base ?? undefined),
    rounding: decimals === null ? null : { decimals, mode: keyOf(MODES, value("mode")) },
    bonusCap: numberIn(value("bonusCap")),
    penaltyCap: numberIn(value("penaltyCap")),
    bands: bands.map((row) => ({ grade: cellAt(sheet, row, 0), from: numberIn(cellAt(sheet, row, 1)) })),
    criteria: criteria.map((row) => ({
      code: textOf(cellAt(sheet, row, 0)),
      name: cellAt(sheet, row, 1),
      max: numberIn(cellAt(sheet, row, 2)),
      step: numberIn(cellAt(sheet, row, 3)),
      counts: keyOf(COUNTS, cellAt(sheet, row, 4)),
      scoring: scoringOf(keyOf(KINDS, cellAt(sheet, row, 5)), textOf(cellAt(sheet, row, 6))),
    })),
  };
}

/** A scoring from its kind and its parameters; what does not fit is left for the schema to refuse. */
function scoringOf(kind: CellValue | undefined, parameters: string): unknown {
  if (kind === undefined) return null;
  const parts = parameters.split(";").filter((part) => part.trim() !== "");
  const [first, second] = parts.map(numberIn);
  switch (kind) {
    case "proportional":
      return { kind, from: first, fullFrom: second };
    case "steps":
      return { kind, steps: parts.map(stepOf) };
    case "all-or-nothing":
      return { kind, from: first };
    case "count":
      return { kind, each: first };
    default:
      return kind;
  }
}

function stepOf(text: string): unknown {
  const [from = "", points = ""] = text.split("=");
  return { from: numberIn(from), points: numberIn(points) };
}

/** The cell that a path of the profile came from. */
function cellOf({ sheet, single, bands, criteria }: Layout, path: string): SheetProblem["cell"] {
  const left = sheet.origin.column;
  const [, list, index, key = ""] = /^(bands|criteria)\[(\d+)\]\.?(\w*)/.exec(path) ?? [];
  const inList = list === "bands" || list === "criteria";
  const label = path === "rounding.mode" ? "mode" : path.startsWith("rounding") ? "decimals" : path;
  const row = inList
    ? (list === "bands" ? bands : criteria)[Number(index)]
    : keysOf(LABELS).flatMap((one) => (one === label ? [single[one]] : []))[0];
  if (row == null) return null;
  const keys = list === "bands" ? BAND_KEYS : CRITERION_KEYS;
  return { row, column: left + (inList ? Math.max(0, keys.indexOf(key)) : 1) };
}

/** The cell `offset` columns into the sheet's used range; null where it is blank. */
function cellAt(sheet: Sheet, row: number, offset: number): CellValue {
  const value = valueAt(sheet, row, sheet.origin.column + offset);
  return isBlank(value) ? null : value;
}

/** A number also where it is typed as text (`0,25`); anything else as it stands. */
function numberIn(value: CellValue): CellValue {
  const points = readPoints(value);
  return points.kind === "points" ? points.value : value;
}

/** The key of a label, nothing for a blank cell; another text as it stands. */
function keyOf(labels: Readonly<Record<string, string>>, value: CellValue): CellValue | undefined {
  if (value === null) return undefined;
  const key = Object.keys(labels).find((one) => fold(labels[one] ?? "") === fold(textOf(value)));
  return key ?? value;
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
