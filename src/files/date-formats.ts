import type { Meter } from "./meter";
import { attribute, decodeXml, parseXml } from "./xml";
import { unpack, type ZipEntry } from "./zip";

/** ECMA-376 part 1, 18.8.30: built-in formats with a day, month or year; 18–21 and 45–47 are times only. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
];

/** What shows as it stands or is no part of a day: quoted, escaped and padding characters, AM/PM, `General`. */
const LITERAL = /"[^"]*"|[\\_*][^]|am\/pm|a\/p|general/gi;
const BRACKETS = /\[[^[\]]*\]/g;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/** Whether a number format code shows a calendar day; pure or elapsed times (`h:mm`, `[h]:mm`) do not. */
export function isDateFormat(code: string): boolean {
  const positive = code.replace(LITERAL, "").split(";", 1)[0] ?? "";
  if (ELAPSED.test(positive)) return false;
  const bare = positive.replace(BRACKETS, "");
  return /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}

/** Which cell styles (`s` of a cell) show a calendar day, by index, from the styles part. */
export function readDateStyles(entry: ZipEntry, meter: Meter): readonly boolean[] {
  const custom = new Map<string, boolean>();
  const styles: boolean[] = [];
  let section = "";
  parseXml(decodeXml(unpack(entry, meter), entry.name), entry.name, {
    open: (name, attributes, depth) => {
      if (depth === 2) section = name;
      if (depth !== 3) return;
      if (section === "numFmts" && name === "numFmt") {
        const code = attribute(attributes, "formatCode") ?? "";
        custom.set(attribute(attributes, "numFmtId") ?? "", isDateFormat(code));
      } else if (section === "cellXfs" && name === "xf") {
        const id = attribute(attributes, "numFmtId") ?? "0";
        const builtIn = BUILT_IN.some(([first, last]) => Number(id) >= first && Number(id) <= last);
        styles.push(custom.get(id) ?? builtIn);
      }
    },
  });
  return styles;
}
