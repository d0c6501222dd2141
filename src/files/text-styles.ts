import type { CellValue } from "../core/workbook/workbook";
import { formatInsteadOfText, TEXT_FORMAT } from "../core/workbook/text-format";
import { repack, utf8TextOf } from "./part-text";
import { type Splice, spliceText } from "./sheet-patch";
import { type Attributes, attribute, isTrue, parseXml, piecesOf } from "./xml";
import { escapeAttribute } from "./xml-text";
import type { ZipEntry } from "./zip";

/** The cell styles that make texts of numbers, and those that take their place. */
export interface TextStyles {
  /** The index of the style for a cell that gets a number or formula; that of any other style stays. */
  readonly styleFor: (style: string, value: CellValue) => string;
  /** The styles part with the styles asked for; null when there was no need of any. */
  readonly part: () => ZipEntry | null;
}

/** ECMA-376 part 1, 18.8.30: the built-in numbers of the format codes used here. */
const BUILT_IN_TEXT = "49";
const BUILT_IN = { General: "0", "#,##0": "3" } as const;
/** Excel opens no workbook with many more cell styles. */
const MOST_STYLES = 60_000;

/** Styles of a file without a styles part, or one that is not written in. */
export const NO_TEXT_STYLES: TextStyles = { styleFor: (style) => style, part: () => null };

/** One `xf` that makes texts of numbers: by its format, or by the apostrophe that was typed before its content. */
interface TextStyle {
  /** The element's name with its prefix. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly hasTextFormat: boolean;
  /** What stands between its tags with its end tag; `/>` for an empty element. */
  rest: string;
}

interface StyleScan {
  readonly text: string;
  readonly textFormats: Set<string>;
  section: string;
  count: number;
  readonly found: Map<string, TextStyle>;
  /** The style that is open, and where its start tag ends. */
  open: { readonly style: TextStyle; readonly end: number } | null;
  /** The start tag of the list of styles, and the place where further ones go. */
  list: Splice | null;
  end: number;
}

/**
 * Finds the styles under which a number or formula would sooner or later become a text: those with the format `@` or
 * with the mark of an apostrophe. New styles are appended, equal to the old ones but for that.
 */
export function readTextStyles(entry: ZipEntry | null): TextStyles {
  const text = entry && utf8TextOf(entry);
  if (!entry || text === null) return NO_TEXT_STYLES;
  const scan = scanStyles(text, entry.name);
  const { list, end, count, found } = scan;
  if (!list || found.size === 0) return NO_TEXT_STYLES;
  const added = new Map<string, string>();
  return {
    styleFor: (style, value) => {
      const old = found.get(style);
      const index = String(count + added.size);
      if (!old || count + added.size >= MOST_STYLES) return style;
      const xml = styleXml(old, value);
      if (!added.has(xml)) added.set(xml, index);
      return added.get(xml) ?? style;
    },
    part: () => {
      if (added.size === 0) return null;
      const tag = list.text.replace(/(\scount\s*=\s*)(["'])\d*\2/, `$1$2${count + added.size}$2`);
      const styles = { start: end, end, text: [...added.keys()].join("") };
      return repack(entry, spliceText(text, [{ ...list, text: tag }, styles]));
    },
  };
}

function scanStyles(text: string, part: string): StyleScan {
  const scan: StyleScan = {
    text,
    textFormats: new Set([BUILT_IN_TEXT]),
    section: "",
    count: 0,
    found: new Map(),
    open: null,
    list: null,
    end: 0,
  };
  parseXml(piecesOf(text), part, {
    open: (name, attributes, depth, end) => {
      openStyle(scan, name, attributes, depth, end);
    },
    close: (name, depth, end) => {
      closeStyle(scan, name, depth, end);
    },
  });
  return scan;
}

function openStyle(scan: StyleScan, name: string, attributes: Attributes, depth: number, end: number): void {
  if (depth === 2) scan.section = name;
  const start = scan.text.lastIndexOf("<", end - 1);
  if (depth === 2 && name === "cellXfs") scan.list = { start, end, text: scan.text.slice(start, end) };
  if (depth !== 3) return;
  if (scan.section === "numFmts" && attribute(attributes, "formatCode") === TEXT_FORMAT)
    scan.textFormats.add(attribute(attributes, "numFmtId") ?? "");
  if (scan.section !== "cellXfs" || name !== "xf") return;
  const hasTextFormat = scan.textFormats.has(attribute(attributes, "numFmtId") ?? "0");
  if (hasTextFormat || isTrue(attributes, "quotePrefix")) {
    const tag = /^<([^\s/>]+)/.exec(scan.text.slice(start, end))?.[1] ?? name;
    const style: TextStyle = { name: tag, attributes, hasTextFormat, rest: "/>" };
    scan.open = { style, end };
    scan.found.set(String(scan.count), style);
  }
  scan.count += 1;
}

function closeStyle(scan: StyleScan, name: string, depth: number, end: number): void {
  if (depth === 2 && name === "cellXfs") scan.end = scan.text.lastIndexOf("<", end - 1);
  if (depth !== 3 || !scan.open) return;
  const { style, end: opened } = scan.open;
  if (end > opened) style.rest = `>${scan.text.slice(opened, end)}`;
  scan.open = null;
}

/** The same style without what makes texts of numbers. */
function styleXml({ name, attributes, hasTextFormat, rest }: TextStyle, value: CellValue): string {
  const changed: Record<string, string> = hasTextFormat
    ? { numFmtId: BUILT_IN[formatInsteadOfText(value)], applyNumberFormat: "1" }
    : {};
  const kept = Object.values(attributes)
    .filter((one) => one.name !== "quotePrefix" && !(one.name in changed))
    .map((one) => [one.name, one.value] as const);
  const all = [...Object.entries(changed), ...kept].map(([key, one]) => ` ${key}="${escapeAttribute(one)}"`);
  return `<${name}${all.join("")}${rest}`;
}
