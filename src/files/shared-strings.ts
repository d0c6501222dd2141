import { FileFault } from "./file-problems";
import { type Meter, spend } from "./meter";
import { closeInRichText, openInRichText, type RichText, startRichText, textInRichText } from "./rich-text";
import { decodeXml, parseXml } from "./xml";
import { unescapeText } from "./xml-text";
import { unpack, type ZipEntry } from "./zip";

/** The texts that the cells of all sheets point to. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** The indices of those with differently formatted runs. */
  readonly mixed: ReadonlySet<number>;
}

/** Reads the shared strings part; faults as those of `unpack` and `parseXml`. */
export function readSharedStrings(entry: ZipEntry, meter: Meter): SharedStrings {
  const texts: string[] = [];
  const mixed = new Set<number>();
  let rich: RichText | null = null;
  parseXml(decodeXml(unpack(entry, meter), entry.name), entry.name, {
    open: (name, attributes, depth) => {
      if (depth === 1 && name !== "sst") throw new FileFault("damaged", entry.name);
      if (depth === 2 && name === "si") rich = startRichText();
      else if (rich) openInRichText(rich, depth - 2, name, attributes);
    },
    text: (text) => {
      if (rich) textInRichText(rich, text);
    },
    close: (_, depth) => {
      if (!rich) return;
      closeInRichText(rich, depth - 2);
      if (depth !== 2) return;
      if (rich.isMixed) mixed.add(texts.length);
      const text = unescapeText(rich.text);
      spend(meter, "characters", text.length, entry.name);
      spend(meter, "cells", 1, entry.name);
      texts.push(text);
      rich = null;
    },
  });
  return { texts, mixed };
}
