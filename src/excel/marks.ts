import { LEVELS, type Level } from "../core/report";
import { areaAddress } from "../core/workbook/address";
import type { CellPlace } from "../core/workbook/workbook";
import { cellRuns } from "./cell-runs";
import { ExcelFailure } from "./problem";
import { writeExcel } from "./run";

/** A cell to mark with the level of what was found there. */
export interface Mark {
  readonly sheet: string;
  readonly cell: CellPlace;
  readonly level: Level;
}

interface Look {
  readonly fill: string;
  readonly font: string;
  readonly edge: string;
  readonly style: "Continuous" | "Dash" | "Dot";
}

/**
 * Text on fill 9:1 and more, edge on white and on fill 3:1 and more, whether Excel shows a light or a dark sheet: both
 * colours are given. The line of the edge tells the levels apart without colour, in empty cells too.
 */
const LOOKS: Readonly<Record<Level, Look>> = {
  error: { fill: "#FDE3E1", font: "#7A1410", edge: "#C4271B", style: "Continuous" },
  warning: { fill: "#FFF1CC", font: "#5C3D00", edge: "#9A6700", style: "Dash" },
  info: { fill: "#E1EEFB", font: "#0B3A66", edge: "#1F6FB5", style: "Dot" },
};

/**
 * What our conditional formats are known by, in this session and in later ones: the formula has no cell reference that
 * could shift, only operators and functions of every Excel, and is always true.
 */
function formulaOf(level: Level): string {
  return `=OR(TRUE,"soat-phu-luc"="${level}")`;
}

const OURS = /^=?OR\(TRUE(?:\(\))?,"soat-phu-luc"="[a-z]+"\)$/i;

/** Excel takes addresses of up to 8,192 characters. */
const LONGEST_ADDRESS = 8_000;

/**
 * Marks cells with one conditional format per level and sheet (more where the address would be too long), and removes
 * the marks that were there. Formats of cells and the user's own conditional formats stay as they are. Three requests,
 * and one more when some conditional format has a formula: Excel tells of them only by sheet, of their formulas only
 * one by one. Protected sheets are left out; then throws `ExcelFailure` `protected` once the others are marked.
 */
export function showMarks(marks: readonly Mark[]): Promise<void> {
  return writeExcel((context) => replaceMarks(context, marks));
}

/** Removes our marks from all sheets, also those of an earlier session. */
export function clearMarks(): Promise<void> {
  return showMarks([]);
}

async function replaceMarks(context: Excel.RequestContext, marks: readonly Mark[]): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const ours = await findOurs(context, sheets.items);
  let locked: string | null = null;
  for (const sheet of sheets.items) {
    const mine = marks.filter((mark) => mark.sheet === sheet.name);
    const old = ours.get(sheet.name) ?? [];
    if (sheet.protection.protected) {
      if (mine.length + old.length > 0) locked ??= sheet.name;
      continue;
    }
    for (const id of old) formatOf(context, sheet.name, id).delete();
    addMarks(sheet, mine);
  }
  await context.sync();
  if (locked !== null) throw new ExcelFailure({ kind: "protected", sheet: locked });
}

function formatOf(context: Excel.RequestContext, sheet: string, id: string): Excel.ConditionalFormat {
  const range = context.workbook.worksheets.getItem(sheet).getRange().untrack();
  return range.conditionalFormats.getItem(id);
}

/** The ids of our conditional formats by sheet name. */
async function findOurs(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const all = sheets.map((sheet) => ({
    name: sheet.name,
    formats: sheet.getRange().untrack().conditionalFormats.load("items/id,items/type"),
  }));
  await context.sync();
  // Loading the formula of a format of another type fails the whole request (office-js issue 2180).
  const custom = all.flatMap(({ name, formats }) =>
    formats.items
      .filter(({ type }) => type === "Custom")
      .map(({ id }) => {
        const format = formatOf(context, name, id);
        return { name, id, rule: format.custom.rule.load("formula") };
      }),
  );
  if (custom.length > 0) await context.sync();
  const ours = new Map<string, string[]>();
  for (const { name, id, rule } of custom) {
    if (!OURS.test(rule.formula.replaceAll(" ", ""))) continue;
    ours.set(name, [...(ours.get(name) ?? []), id]);
  }
  return ours;
}

/** Adds the marks of one sheet, the heaviest level of a cell only. */
function addMarks(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
  const marked = new Set<string>();
  for (const level of LEVELS) {
    const cells = marks.flatMap(({ cell, level: own }) => {
      const key = `${cell.row} ${cell.column}`;
      if (own !== level || marked.has(key)) return [];
      marked.add(key);
      return [cell];
    });
    for (const address of addressesOf(cells)) addMark(sheet, address, level);
  }
}

function addMark(sheet: Excel.Worksheet, address: string, level: Level): void {
  const look = LOOKS[level];
  const { custom } = sheet.getRanges(address).untrack().conditionalFormats.add("Custom");
  custom.rule.formula = formulaOf(level);
  const { fill, font, borders } = custom.format;
  fill.color = look.fill;
  font.color = look.font;
  for (const edge of [borders.top, borders.bottom, borders.left, borders.right]) {
    edge.style = look.style;
    edge.color = look.edge;
  }
}

/** Addresses that name all the cells, cells one below the other as one area, each short enough for Excel. */
export function addressesOf(cells: readonly CellPlace[]): string[] {
  const addresses: string[] = [];
  for (const { area } of cellRuns(cells)) {
    const next = areaAddress(area);
    const last = addresses.at(-1);
    if (last === undefined || last.length + next.length + 1 > LONGEST_ADDRESS) addresses.push(next);
    else addresses[addresses.length - 1] = `${last},${next}`;
  }
  return addresses;
}
