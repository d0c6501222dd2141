import { areaAddress, cellAddress } from "../core/workbook/address";
import { makeSheet, type CellValue, type Sheet, type Workbook } from "../core/workbook/workbook";
import { packText, packZip } from "./pack";
import { escapeAttribute, escapeControls, escapeText } from "./xml-text";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Index of the one style that shows a day (`14`, the reader's own short date). */
const DATE_STYLE = 1;
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';

/** Indices of the texts used so far; Map keeps the order of their first use. */
type TextIndex = Map<string, number>;

function indexOfText(texts: TextIndex, text: string): number {
  const index = texts.get(text) ?? texts.size;
  if (index === texts.size) texts.set(text, index);
  return index;
}

/** Attributes and `v` of a cell; a formula's text result stands in the cell itself. */
function valueXml(
  value: CellValue,
  isResult: boolean,
  texts: TextIndex,
): { attributes: string; content: string } {
  if (value === null) return { attributes: "", content: "" };
  if (typeof value === "string") {
    if (isResult) return { attributes: ' t="str"', content: `<v>${escapeText(value)}</v>` };
    return { attributes: ' t="s"', content: `<v>${indexOfText(texts, value)}</v>` };
  }
  if (typeof value === "boolean") return { attributes: ' t="b"', content: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? { attributes: "", content: `<v>${value}</v>` }
      : { attributes: ' t="e"', content: "<v>#NUM!</v>" };
  }
  return value.type === "date"
    ? { attributes: ` s="${DATE_STYLE}"`, content: `<v>${value.serial}</v>` }
    : { attributes: ' t="e"', content: `<v>${escapeText(value.code)}</v>` };
}

function rowXml(sheet: Sheet, row: number, isHidden: boolean, texts: TextIndex): string {
  const index = row - sheet.origin.row;
  const [values, formulas] = [sheet.values[index] ?? [], sheet.formulas[index] ?? []];
  let cells = "";
  for (let at = 0; at < Math.max(values.length, formulas.length); at += 1) {
    const value = values[at] ?? null;
    const formula = formulas[at] ?? null;
    if (value === null && formula === null) continue;
    const address = cellAddress({ row, column: sheet.origin.column + at });
    const { attributes, content } = valueXml(value, formula !== null, texts);
    const formulaXml = formula === null ? "" : `<f>${escapeText(formula)}</f>`;
    cells += `<c r="${address}"${attributes}>${formulaXml}${content}</c>`;
  }
  if (cells === "" && !isHidden) return "";
  return `<row r="${row + 1}"${isHidden ? ' hidden="1"' : ""}>${cells}</row>`;
}

function* sheetXml(sheet: Sheet, texts: TextIndex): Generator<string> {
  const { origin, values, hiddenRows, hiddenColumns, merges } = sheet;
  yield `${DECLARATION}<worksheet xmlns="${MAIN}">`;
  const columns = hiddenColumns.map((one) => `<col min="${one + 1}" max="${one + 1}" width="9" hidden="1"/>`);
  if (columns.length > 0) yield `<cols>${columns.join("")}</cols>`;
  yield "<sheetData>";
  const hidden = new Set(hiddenRows);
  const end = Math.max(
    origin.row + Math.max(values.length, sheet.formulas.length),
    (hiddenRows.at(-1) ?? -1) + 1,
  );
  for (let row = Math.min(origin.row, hiddenRows[0] ?? origin.row); row < end; row += 1) {
    yield rowXml(sheet, row, hidden.has(row), texts);
  }
  yield "</sheetData>";
  const areas = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  if (areas.length > 0) yield `<mergeCells count="${areas.length}">${areas.join("")}</mergeCells>`;
  yield "</worksheet>";
}

function* stringsXml(texts: TextIndex): Generator<string> {
  yield `${DECLARATION}<sst xmlns="${MAIN}" uniqueCount="${texts.size}">`;
  for (const text of texts.keys()) yield `<si><t xml:space="preserve">${escapeText(text)}</t></si>`;
  yield "</sst>";
}

function relationshipsXml(links: readonly (readonly [kind: string, target: string])[]): string {
  const items = links.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function contentTypesXml(parts: readonly (readonly [name: string, kind: string])[]): string {
  const items = parts.map(
    ([name, kind]) => `<Override PartName="/xl/${name}" ContentType="${CONTENT}.${kind}+xml"/>`,
  );
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${items.join("")}</Types>`
  );
}

function workbookXml(sheets: readonly Sheet[]): string {
  const items = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeAttribute(escapeControls(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${items.join("")}</sheets></workbook>`;
}

/**
 * Writes a plain .xlsx: values, formulas with their results, days in one date style, merges, hidden rows and columns.
 * The same workbook makes the same bytes. Excel wants a sheet, so a workbook without one gets an empty `Sheet1`;
 * a number that is not finite becomes `#NUM!`. Sheet names must be such as Excel allows.
 */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const sheets = workbook.sheets.length > 0 ? workbook.sheets : [makeSheet({ name: "Sheet1", values: [] })];
  const texts: TextIndex = new Map();
  const sheetParts = sheets.map((sheet, index) =>
    packText(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, texts)),
  );
  const paths = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const links = [
    ...paths.map((path) => ["worksheet", path] as const),
    ["styles", "styles.xml"] as const,
    ["sharedStrings", "sharedStrings.xml"] as const,
  ];
  const types = [
    ["workbook.xml", "sheet.main"] as const,
    ...paths.map((path) => [path, "worksheet"] as const),
    ["styles.xml", "styles"] as const,
    ["sharedStrings.xml", "sharedStrings"] as const,
  ];
  return packZip([
    packText("[Content_Types].xml", [contentTypesXml(types)]),
    packText("_rels/.rels", [relationshipsXml([["officeDocument", "xl/workbook.xml"]])]),
    packText("xl/workbook.xml", [workbookXml(sheets)]),
    packText("xl/_rels/workbook.xml.rels", [relationshipsXml(links)]),
    packText("xl/styles.xml", [DECLARATION + STYLES]),
    packText("xl/sharedStrings.xml", stringsXml(texts)),
    ...sheetParts,
  ]);
}
