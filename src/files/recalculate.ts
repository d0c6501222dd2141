import { spliceText, type Splice } from "./sheet-patch";
import { parseXml, piecesOf } from "./xml";

/** ECMA-376 part 1, 18.2.27: what stands before `calcPr` in a workbook part. */
const BEFORE_CALCULATION = new Set(
  (
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
    "definedNames"
  ).split(" "),
);
const FLAG = /\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/;

/**
 * The text of a workbook part that makes Excel calculate all formulas when it opens the file, for their stored
 * results are stale once a cell was changed. LibreOffice pays no heed to it unless it is set to recalculate on load.
 */
export function recalculateOnLoad(text: string, part: string): string {
  const found: Splice[] = [];
  let place = 0;
  let prefix = "";
  parseXml(piecesOf(text), part, {
    open: (name, _, depth, end) => {
      const start = text.lastIndexOf("<", end - 1);
      if (depth === 1) prefix = /^<([^\s/>:]+:)?/.exec(text.slice(start, end))?.[1] ?? "";
      if (depth !== 2 || name !== "calcPr") return;
      const tag = text.slice(start, end).replace(FLAG, "");
      const close = tag.endsWith("/>") ? "/>" : ">";
      const opened = tag.slice(0, -close.length).trimEnd();
      found.push({ start, end, text: `${opened} fullCalcOnLoad="1"${close}` });
    },
    close: (name, depth, end) => {
      if (depth === 2 && BEFORE_CALCULATION.has(name)) place = end;
    },
  });
  const added: Splice = { start: place, end: place, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` };
  return spliceText(text, found.length > 0 ? found : [added]);
}
