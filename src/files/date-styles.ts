import { isDateFormat } from "../core/workbook/date-formats";
import type { Meter } from "./meter";
import { attribute, decodeXml, parseXml } from "./xml";
import { unpackList, type ZipEntry } from "./zip";

/** ECMA-376 part 1, 18.8.30: built-in formats with a day, month or year; 18–21 and 45–47 are times only. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
];

/** Which cell styles (`s` of a cell) show a calendar day, by index, from the styles part. */
export function readDateStyles(entry: ZipEntry, meter: Meter): readonly boolean[] {
  const custom = new Map<string, boolean>();
  const styles: boolean[] = [];
  let section = "";
  parseXml(decodeXml(unpackList(entry, meter), entry.name), entry.name, {
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
