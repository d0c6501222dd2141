import { FileFault } from "./file-problems";
import { startMeter } from "./meter";
import { packText } from "./pack";
import { decodeXml, encodingOf } from "./xml";
import { unpack, type ZipEntry } from "./zip";

/** The longest part that is patched; V8 has no string longer than some 536 million units. */
const MAX_PATCHED = 500_000_000;
const DECLARATION = /^\ufeff?<\?xml[^>]*\?>/;

function decode(entry: ZipEntry): { readonly text: string; readonly isUtf8: boolean } {
  if (entry.size > MAX_PATCHED) throw new FileFault("too-large", entry.name);
  const chunks = [...unpack(entry, startMeter())];
  const isUtf8 = encodingOf(chunks[0] ?? new Uint8Array()) === "utf-8";
  return { text: [...decodeXml(chunks, entry.name)].join(""), isUtf8 };
}

/** A part as text; `null` when it is not in UTF-8, so that it would have to be written in another encoding. */
export function utf8TextOf(entry: ZipEntry): string | null {
  const { text, isUtf8 } = decode(entry);
  return isUtf8 ? text : null;
}

/** A part as text that may be written in UTF-8, whatever its encoding was. */
export function textOf(entry: ZipEntry): string {
  const { text, isUtf8 } = decode(entry);
  return isUtf8 ? text : text.replace(DECLARATION, "");
}

/** The same part with another text, at the same place of the archive and with the same name and time. */
export function repack(entry: ZipEntry, text: string): ZipEntry {
  const { method, crc, size, data } = packText(entry.name, [text]);
  return { ...entry, method, crc, size, data };
}
