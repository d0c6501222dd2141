import type { Meter } from "./meter";
import { type Attributes, attribute, decodeXml, isTrue, parseXml } from "./xml";
import { unpack, type ZipEntry } from "./zip";

/** The twelve colours of a theme as `#RRGGBB`, in the order in which cells number them. */
export type Theme = readonly string[];

/** ECMA-376 part 1, 20.1.6.2: how a theme file orders them. Cells count the light colours before the dark ones. */
const FILE_ORDER = "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(
  " ",
);
const CELL_ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(
  " ",
);

/** The colours of a workbook without a theme part: Office 2013. */
const OFFICE: Readonly<Record<string, string>> = {
  dk1: "#000000",
  lt1: "#FFFFFF",
  dk2: "#44546A",
  lt2: "#E7E6E6",
  accent1: "#5B9BD5",
  accent2: "#ED7D31",
  accent3: "#A5A5A5",
  accent4: "#FFC000",
  accent5: "#4472C4",
  accent6: "#70AD47",
  hlink: "#0563C1",
  folHlink: "#954F72",
};

/** ECMA-376 part 1, 18.8.27: the palette of `indexed` 0–63; 8–15 repeat 0–7. */
const BASIC = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const PALETTE = [
  ...BASIC,
  ...BASIC,
  ...(
    "800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
    "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
    "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
    "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
    "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
    "003366 339966 003300 333300 993300 993366 333399 333333"
  ).split(" "),
].map((hex) => `#${hex}`);

function hexColor(hex: string | undefined): string | null {
  const digits = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(hex ?? "")?.[1];
  return digits === undefined ? null : `#${digits.toUpperCase()}`;
}

/** Reads the colours of a theme part; what it lacks is Office's own. */
export function readTheme(entry: ZipEntry | undefined, meter: Meter): Theme {
  const colors: Record<string, string> = { ...OFFICE };
  let slot = "";
  const open = (name: string, attributes: Attributes, depth: number) => {
    if (depth === 4) slot = FILE_ORDER.includes(name) ? name : "";
    if (depth !== 5 || slot === "") return;
    const color = hexColor(attribute(attributes, name === "sysClr" ? "lastClr" : "val"));
    if (color) colors[slot] = color;
  };
  if (entry) parseXml(decodeXml(unpack(entry, meter), entry.name), entry.name, { open });
  return CELL_ORDER.map((name) => colors[name] ?? "#000000");
}

/** ECMA-376 part 1, 18.8.19: a tint moves the lightness towards black (−1) or white (1). */
function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(...channels);
  const least = Math.min(...channels);
  const lightness = (most + least) / 2;
  const aim = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const room = (level: number) => 1 - Math.abs(2 * level - 1);
  const scale = room(lightness) === 0 ? 0 : room(aim) / room(lightness);
  const moved = channels.map((channel) => Math.round((aim + (channel - lightness) * scale) * 255));
  return `#${moved.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** A colour element (`color`, `fgColor` …) as `#RRGGBB`; `null` when it is automatic or cannot be understood. */
export function readColor(attributes: Attributes, theme: Theme): string | null {
  if (isTrue(attributes, "auto")) return null;
  const slot = attribute(attributes, "theme");
  const index = attribute(attributes, "indexed");
  const base =
    slot !== undefined
      ? theme[Number(slot)]
      : index !== undefined
        ? PALETTE[Number(index)]
        : hexColor(attribute(attributes, "rgb"));
  const tint = Number(attribute(attributes, "tint") ?? 0);
  return base && tint >= -1 && tint <= 1 && tint !== 0 ? tinted(base, tint) : (base ?? null);
}
