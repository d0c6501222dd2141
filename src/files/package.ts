import { readDateStyles } from "./date-styles";
import { FileFault } from "./file-problems";
import type { Meter } from "./meter";
import { readSharedStrings, type SharedStrings } from "./shared-strings";
import { attribute, decodeXml, isTrue, parseXml, prefixedAttribute } from "./xml";
import { unescapeText } from "./xml-text";
import { openZip, unpackList, type ZipEntry } from "./zip";

/** One worksheet of the workbook and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly entry: ZipEntry;
}

/** A workbook file taken apart: what its sheets need to be read. */
export interface WorkbookPackage {
  readonly parts: PartIndex;
  readonly workbookPart: ZipEntry;
  /** In the order of the tabs; chart sheets and macro sheets left out. */
  readonly sheets: readonly SheetPart[];
  /** Whether serials count from 1904. */
  readonly date1904: boolean;
  readonly strings: SharedStrings;
  /** Null where the file has none. */
  readonly stylesPart: ZipEntry | null;
  /** Which cell styles show a calendar day, by index. */
  readonly dateStyles: readonly boolean[];
}

/** All parts in file order, and how to find one by its name, in any case. */
export interface PartIndex {
  readonly entries: readonly ZipEntry[];
  readonly byName: ReadonlyMap<string, ZipEntry>;
}

/** A link from one part to another inside the file. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`. */
  readonly kind: string;
  /** The name of the part, as `find` takes it. */
  readonly target: string;
}

const WORKBOOK = "xl/workbook.xml";

function indexParts(entries: readonly ZipEntry[]): PartIndex {
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    if (!byName.has(key)) byName.set(key, entry);
  }
  return { entries, byName };
}

/** The part of that name, in any case. */
export function findPart(parts: PartIndex, name: string): ZipEntry | undefined {
  return parts.byName.get(name.toLowerCase());
}

function resolveTarget(base: string, target: string): string {
  const steps = target.startsWith("/") ? [] : base.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The links of a part (`""` for the file as a whole) to other parts of the file. */
export function readRelationships(parts: PartIndex, base: string, meter: Meter): readonly Relationship[] {
  const slash = base.lastIndexOf("/") + 1;
  const entry = findPart(parts, `${base.slice(0, slash)}_rels/${base.slice(slash)}.rels`);
  const links: Relationship[] = [];
  if (!entry) return links;
  parseXml(decodeXml(unpackList(entry, meter), entry.name), entry.name, {
    open: (name, attributes) => {
      if (name !== "Relationship" || attribute(attributes, "TargetMode") === "External") return;
      links.push({
        id: attribute(attributes, "Id") ?? "",
        kind: (attribute(attributes, "Type") ?? "").replace(/^.*\//, ""),
        target: resolveTarget(base, attribute(attributes, "Target") ?? ""),
      });
    },
  });
  return links;
}

function findWorkbookPart(parts: PartIndex, meter: Meter): ZipEntry {
  const link = readRelationships(parts, "", meter).find((one) => one.kind === "officeDocument");
  const target = link?.target ?? WORKBOOK;
  if (target.endsWith(".bin")) throw new FileFault("xlsb");
  const entry = findPart(parts, target);
  if (entry) return entry;
  throw new FileFault(findPart(parts, "content.xml") ? "ods" : link ? "damaged" : "not-a-workbook");
}

/** One `<sheet>` of the workbook part. */
interface SheetLink {
  readonly name: string;
  readonly id: string;
}

function readWorkbookPart(entry: ZipEntry, meter: Meter): { links: readonly SheetLink[]; date1904: boolean } {
  const links: SheetLink[] = [];
  let date1904 = false;
  let section = "";
  parseXml(decodeXml(unpackList(entry, meter), entry.name), entry.name, {
    open: (name, attributes, depth) => {
      if (depth === 1 && name !== "workbook") throw new FileFault("not-a-workbook");
      if (depth === 2) section = name;
      if (depth === 2 && name === "workbookPr") date1904 = isTrue(attributes, "date1904");
      if (depth !== 3 || section !== "sheets" || name !== "sheet") return;
      links.push({
        name: unescapeText(attribute(attributes, "name") ?? ""),
        id: prefixedAttribute(attributes, "id") ?? "",
      });
    },
  });
  return { links, date1904 };
}

/** Takes a workbook file apart. File faults say what is wrong with it as a whole. */
export function openPackage(bytes: Uint8Array, meter: Meter): WorkbookPackage {
  const parts = indexParts(openZip(bytes));
  const workbookPart = findWorkbookPart(parts, meter);
  const { links, date1904 } = readWorkbookPart(workbookPart, meter);
  const relationships = readRelationships(parts, workbookPart.name, meter);
  const byId = new Map(relationships.map((one) => [one.id, one]));
  const sheets: SheetPart[] = [];
  for (const { name, id } of links) {
    const relationship = byId.get(id);
    const entry = findPart(parts, relationship?.target ?? "");
    if (relationship && relationship.kind !== "worksheet") continue;
    if (!entry) throw new FileFault("damaged", name);
    sheets.push({ name, entry });
  }
  if (sheets.length === 0) throw new FileFault("no-sheets");
  const related = (kind: string) =>
    findPart(parts, relationships.find((one) => one.kind === kind)?.target ?? "");
  const strings = related("sharedStrings");
  const styles = related("styles");
  return {
    parts,
    workbookPart,
    sheets,
    date1904,
    strings: strings ? readSharedStrings(strings, meter) : { texts: [], mixed: new Set() },
    stylesPart: styles ?? null,
    dateStyles: styles ? readDateStyles(styles, meter) : [],
  };
}
