import { startMeter } from "./meter";
import { findPart, readRelationships, type WorkbookPackage } from "./package";
import { repack, textOf } from "./part-text";
import { spliceText, type Splice } from "./sheet-patch";
import { type Attributes, attribute, parseXml, piecesOf } from "./xml";
import type { ZipEntry } from "./zip";

/**
 * What has to change in a file so that it has no list of the cells with formulas (`calcChain`) any more; `null` stands
 * for a part to leave out. Excel makes the list anew; one that names a cell without a formula would pass for damage.
 */
export function withoutCalculationChain({
  parts,
  workbookPart,
}: WorkbookPackage): ReadonlyMap<ZipEntry, ZipEntry | null> {
  const { name } = workbookPart;
  const link = readRelationships(parts, name, startMeter()).find(({ kind }) => kind === "calcChain");
  const chain = findPart(parts, link?.target ?? "");
  if (!chain) return new Map();
  const slash = name.lastIndexOf("/") + 1;
  const links = findPart(parts, `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`);
  const types = findPart(parts, "[Content_Types].xml");
  const changed = new Map<ZipEntry, ZipEntry | null>([[chain, null]]);
  const isLink: Test = (tag, attributes) =>
    tag === "Relationship" && attribute(attributes, "Id") === link?.id;
  const isType: Test = (tag, attributes) =>
    tag === "Override" && attribute(attributes, "PartName")?.toLowerCase() === `/${chain.name}`.toLowerCase();
  if (links) changed.set(links, withoutElements(links, isLink));
  if (types) changed.set(types, withoutElements(types, isType));
  return changed;
}

type Test = (name: string, attributes: Attributes) => boolean;

/** A part without some of the elements right below its root. */
function withoutElements(entry: ZipEntry, isMeant: Test): ZipEntry {
  const text = textOf(entry);
  const splices: Splice[] = [];
  let start: number | null = null;
  parseXml(piecesOf(text), entry.name, {
    open: (name, attributes, depth, end) => {
      if (depth === 2 && isMeant(name, attributes)) start = text.lastIndexOf("<", end - 1);
    },
    close: (_, depth, end) => {
      if (depth !== 2 || start === null) return;
      splices.push({ start, end, text: "" });
      start = null;
    },
  });
  return repack(entry, spliceText(text, splices));
}
