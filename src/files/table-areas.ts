import { parseArea } from "../core/workbook/address";
import type { Area } from "../core/workbook/workbook";
import type { Meter } from "./meter";
import { findPart, readRelationships, type SheetPart, type WorkbookPackage } from "./package";
import { attribute, decodeXml, parseXml } from "./xml";
import { unpack } from "./zip";

/** A table in Excel's sense (Insert → Table). Its header cells must say what the table's own part says. */
export interface TableArea {
  readonly area: Area;
  /** The number of its header rows, 0 or 1. */
  readonly headerRows: number;
}

/** The Excel tables of a sheet. */
export function readTableAreas(book: WorkbookPackage, sheet: SheetPart, meter: Meter): readonly TableArea[] {
  const tables: TableArea[] = [];
  for (const { kind, target } of readRelationships(book.parts, sheet.entry.name, meter)) {
    const entry = kind === "table" ? findPart(book.parts, target) : undefined;
    if (!entry) continue;
    parseXml(decodeXml(unpack(entry, meter), entry.name), entry.name, {
      open: (_, attributes, depth) => {
        const area = depth === 1 ? parseArea(attribute(attributes, "ref") ?? "") : null;
        if (area) tables.push({ area, headerRows: Number(attribute(attributes, "headerRowCount") ?? 1) });
      },
    });
  }
  return tables;
}
