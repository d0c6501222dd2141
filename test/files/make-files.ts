import { strToU8, strFromU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, Sheet, Workbook } from "../../src/core/workbook/workbook";
import { readWorkbook } from "../../src/files/read-workbook";

/** Parts of a zip archive by name. */
export type Parts = Record<string, string | Uint8Array>;

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The real workbooks of the fixtures. */
export const FIXTURES = [
  "tuong-duong-2024",
  "cam-kim-2022",
  "cam-giang-2024",
  "duong-hoa-2022",
  "phu-lien-2024",
] as const;

export function fixture(name: (typeof FIXTURES)[number]): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "..", "fixtures", `${name}.xlsx`)));
}

export function zip(parts: Parts): Uint8Array {
  const bytes = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>);
}

/** The parts of a file as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

function links(...items: (readonly [kind: string, target: string])[]): string {
  const xml = items.map(
    ([kind, target], index) => `<Relationship Id="r${index}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml.join("")}</Relationships>`;
}

/** A workbook file round the XML of one worksheet part; further parts are added or replace those made here. */
export function fileOf(worksheet: string, more: Parts = {}): Uint8Array {
  return zip({
    "_rels/.rels": links(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="r0"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": links(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "/xl/styles.xml"],
    ),
    "xl/worksheets/sheet1.xml": worksheet,
    ...more,
  });
}

/** A worksheet part with these rows and what follows them. */
export function worksheet(rows: string, after = ""): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function read(bytes: Uint8Array): Workbook {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(`${result.problem.code} ${result.problem.detail ?? ""}`);
  return result.workbook;
}

/** The one sheet of a file made of these rows. */
export function readRows(rows: string, after = "", more: Parts = {}): Sheet {
  const [sheet] = read(fileOf(worksheet(rows, after), more)).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** Every cell that holds something, as `row,column` → value and formula. */
export function cellsOf(sheet: Sheet): Map<string, { value: CellValue; formula: string | null }> {
  const cells = new Map<string, { value: CellValue; formula: string | null }>();
  for (let index = 0; index < Math.max(sheet.values.length, sheet.formulas.length); index += 1) {
    const [row, formulas] = [sheet.values[index] ?? [], sheet.formulas[index] ?? []];
    for (let at = 0; at < Math.max(row.length, formulas.length); at += 1) {
      const [value, formula] = [row[at] ?? null, formulas[at] ?? null];
      if (value === null && formula === null) continue;
      cells.set(`${sheet.origin.row + index},${sheet.origin.column + at}`, { value, formula });
    }
  }
  return cells;
}

/** A compound file (as old Office and encrypted files are) with directory entries of these names. */
export function compoundFile(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const at = 512 + 128 * index;
    for (let letter = 0; letter < name.length; letter += 1) bytes[at + 2 * letter] = name.charCodeAt(letter);
    bytes[at + 64] = 2 * (name.length + 1);
  });
  return bytes;
}
