import type { Meter } from "./meter";
import { readColor, type Theme } from "./theme-colors";
import { type Attributes, attribute, decodeXml, isTrue, parseXml } from "./xml";
import { unpack, type ZipEntry } from "./zip";

export interface FontStyle {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** `#RRGGBB`; `null` is automatic, black on white paper. */
  readonly color: string | null;
}

/** One side of a cell's border; `style` is the file's word for it, such as `thin` or `mediumDashed`. */
export interface BorderLine {
  readonly style: string;
  readonly color: string | null;
}

export interface BorderLines {
  readonly top: BorderLine | null;
  readonly right: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
}

/** How a cell looks; all that the style sheet of the file says of it. */
export interface CellStyle {
  readonly font: FontStyle;
  readonly fill: string | null;
  readonly borders: BorderLines;
  /** ST_HorizontalAlignment: `general`, `left`, `center` … */
  readonly horizontal: string;
  /** ST_VerticalAlignment: `bottom`, `center`, `top` … */
  readonly vertical: string;
  readonly wrap: boolean;
  /** Steps of about three spaces each. */
  readonly indent: number;
  /** Degrees, counted against the clock, −90 … 90. */
  readonly rotation: number;
  /** The number format code, `General` when there is none. */
  readonly numberFormat: string;
}

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

const PLAIN_FONT: FontStyle = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
};
const NO_BORDERS: BorderLines = { top: null, right: null, bottom: null, left: null };

/** How a cell looks of which the file says nothing. */
export const PLAIN_STYLE: CellStyle = {
  font: PLAIN_FONT,
  fill: null,
  borders: NO_BORDERS,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
  numberFormat: "General",
};

/** The day as Vietnamese Windows writes it, which the built-in formats 14 and 22 follow. */
const SHORT_DAY = "dd/mm/yyyy";
/** ECMA-376 part 1, 18.8.30: the format codes that files name by number only. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: SHORT_DAY,
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: `${SHORT_DAY} h:mm`,
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

function formatOf(id: number, custom: ReadonlyMap<number, string>): string {
  const isEastAsianDay = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return custom.get(id) ?? BUILT_IN[id] ?? (isEastAsianDay ? SHORT_DAY : "General");
}

/** Where the reader of the style sheet stands, and what it has so far. */
interface StyleScan {
  readonly theme: Theme;
  section: string;
  readonly formats: Map<number, string>;
  readonly fonts: Draft<FontStyle>[];
  /** A fill while it is read: `isSolid` decides which of the two colours shows. */
  readonly fills: { isSolid: boolean; isNone: boolean; front: string | null; back: string | null }[];
  readonly borders: Draft<BorderLines>[];
  side: keyof BorderLines | null;
  readonly styles: Draft<CellStyle>[];
}

function number(
  attributes: Attributes,
  name: string,
  least: number,
  most: number,
  otherwise: number,
): number {
  const text = attribute(attributes, name);
  const value = Number(text ?? Number.NaN);
  return value >= least && value <= most ? value : otherwise;
}

/** `<b/>` and the like are on unless they say otherwise. */
function isOn(attributes: Attributes): boolean {
  return attribute(attributes, "val") === undefined || isTrue(attributes, "val");
}

function openInFont(font: Draft<FontStyle>, name: string, attributes: Attributes, theme: Theme): void {
  switch (name) {
    case "name":
      font.name = attribute(attributes, "val") ?? font.name;
      break;
    case "sz":
      font.size = number(attributes, "val", 1, 409, font.size);
      break;
    case "b":
      font.bold = isOn(attributes);
      break;
    case "i":
      font.italic = isOn(attributes);
      break;
    case "u":
      font.underline = attribute(attributes, "val") !== "none";
      break;
    case "strike":
      font.strike = isOn(attributes);
      break;
    case "color":
      font.color = readColor(attributes, theme);
      break;
  }
}

function openInFill(scan: StyleScan, name: string, attributes: Attributes): void {
  const fill = scan.fills.at(-1);
  if (!fill) return;
  if (name === "patternFill") {
    const pattern = attribute(attributes, "patternType") ?? "none";
    fill.isNone = pattern === "none";
    fill.isSolid = pattern === "solid";
  } else if (name === "fgColor") {
    fill.front = readColor(attributes, scan.theme);
  } else if (name === "bgColor") {
    fill.back = readColor(attributes, scan.theme);
  }
}

/** Right-to-left sheets apart, `start` is left. */
const SIDES: Readonly<Record<string, keyof BorderLines>> = {
  left: "left",
  start: "left",
  right: "right",
  end: "right",
  top: "top",
  bottom: "bottom",
};

function openInBorder(scan: StyleScan, name: string, attributes: Attributes, depth: number): void {
  const border = scan.borders.at(-1);
  if (!border) return;
  if (depth === 4) {
    scan.side = SIDES[name] ?? null;
    const style = attribute(attributes, "style") ?? "none";
    if (scan.side && style !== "none") border[scan.side] = { style, color: null };
  } else if (name === "color" && scan.side) {
    const line = border[scan.side];
    if (line) border[scan.side] = { ...line, color: readColor(attributes, scan.theme) };
  }
}

/** Excel counts 91 … 180 for what turns with the clock; 255 is text from top to bottom, shown upright here. */
function rotationOf(attributes: Attributes): number {
  const stated = number(attributes, "textRotation", 0, 180, 0);
  return stated > 90 ? 90 - stated : stated;
}

function openInStyle(style: Draft<CellStyle>, name: string, attributes: Attributes): void {
  if (name !== "alignment") return;
  style.horizontal = attribute(attributes, "horizontal") ?? style.horizontal;
  style.vertical = attribute(attributes, "vertical") ?? style.vertical;
  style.wrap = isTrue(attributes, "wrapText");
  style.indent = number(attributes, "indent", 0, 250, 0);
  style.rotation = rotationOf(attributes);
}

function startItem(scan: StyleScan, name: string, attributes: Attributes): void {
  switch (`${scan.section}/${name}`) {
    case "numFmts/numFmt":
      scan.formats.set(
        Number(attribute(attributes, "numFmtId")),
        attribute(attributes, "formatCode") ?? "General",
      );
      break;
    case "fonts/font":
      scan.fonts.push({ ...PLAIN_FONT });
      break;
    case "fills/fill":
      scan.fills.push({ isSolid: false, isNone: true, front: null, back: null });
      break;
    case "borders/border":
      scan.borders.push({ ...NO_BORDERS });
      break;
    case "cellXfs/xf":
      scan.styles.push(styleOf(scan, attributes));
      break;
  }
}

/** The schema puts `cellXfs` after everything that its styles refer to. */
function styleOf(scan: StyleScan, attributes: Attributes): Draft<CellStyle> {
  const id = (name: string) => Number(attribute(attributes, name) ?? 0);
  const fill = scan.fills[id("fillId")];
  return {
    ...PLAIN_STYLE,
    font: scan.fonts[id("fontId")] ?? PLAIN_FONT,
    fill: !fill || fill.isNone ? null : fill.isSolid ? fill.front : fill.back,
    borders: scan.borders[id("borderId")] ?? NO_BORDERS,
    numberFormat: formatOf(id("numFmtId"), scan.formats),
  };
}

function open(scan: StyleScan, name: string, attributes: Attributes, depth: number): void {
  if (depth === 2) scan.section = name;
  else if (depth === 3) startItem(scan, name, attributes);
  else if (scan.section === "fonts" && depth === 4) {
    const font = scan.fonts.at(-1);
    if (font) openInFont(font, name, attributes, scan.theme);
  } else if (scan.section === "fills") openInFill(scan, name, attributes);
  else if (scan.section === "borders") openInBorder(scan, name, attributes, depth);
  else if (scan.section === "cellXfs" && depth === 4) {
    const style = scan.styles.at(-1);
    if (style) openInStyle(style, name, attributes);
  }
}

/**
 * Reads the style sheet of a file: the styles that cells name by their index (`s`). What a style refers to in vain
 * looks plain. A file fault `damaged` for XML that is not well-formed.
 */
export function readStyles(entry: ZipEntry, theme: Theme, meter: Meter): readonly CellStyle[] {
  const scan: StyleScan = {
    theme,
    section: "",
    formats: new Map(),
    fonts: [],
    fills: [],
    borders: [],
    side: null,
    styles: [],
  };
  parseXml(decodeXml(unpack(entry, meter), entry.name), entry.name, {
    open: (name, attributes, depth) => {
      open(scan, name, attributes, depth);
    },
  });
  return scan.styles;
}
