import { Deflate } from "fflate";
import { crc32 } from "./crc32";
import { UTF8_NAME, type ZipEntry } from "./zip";

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** 1980-01-01, 00:00: the same content makes the same file on any day. */
const NO_TIME = 0x00210000;
/** Sizes are in the central directory only; here they are put into the local header, where they belong. */
const SIZES_FOLLOW = 1 << 3;
/** Code units encoded at once. */
const BATCH = 1 << 16;

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Deflates a part handed over as pieces of text, encoded as UTF-8; never holds the whole unpacked text. */
export function packText(name: string, pieces: Iterable<string>): ZipEntry {
  const rawName = new TextEncoder().encode(name);
  const packed: Uint8Array[] = [];
  const deflater = new Deflate({ level: 6 }, (chunk) => packed.push(chunk));
  let size = 0;
  let crc = 0;
  const push = (text: string, last: boolean) => {
    const bytes = new TextEncoder().encode(text);
    size += bytes.length;
    crc = crc32(bytes, crc);
    deflater.push(bytes, last);
  };
  let batch = "";
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    push(batch, false);
    batch = "";
  }
  push(batch, true);
  return {
    name,
    rawName,
    flags: UTF8_NAME,
    method: 8,
    time: NO_TIME,
    crc,
    size,
    data: join(packed),
    attributes: 0,
  };
}

/** What local and central headers have in common, from the version to the length of the name. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags & ~SIZES_FOLLOW, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}

function localHeader(entry: ZipEntry): Uint8Array {
  const view = new DataView(new ArrayBuffer(30));
  view.setUint32(0, LOCAL_HEADER, true);
  writeCommon(view, 4, entry);
  return new Uint8Array(view.buffer);
}

function centralHeader(entry: ZipEntry, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(46));
  view.setUint32(0, CENTRAL_HEADER, true);
  view.setUint16(4, VERSION, true);
  writeCommon(view, 6, entry);
  view.setUint32(38, entry.attributes, true);
  view.setUint32(42, offset, true);
  return new Uint8Array(view.buffer);
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}

/** Puts packed parts into one zip archive, in the order given. At most 65,535 parts and 4 GB. */
export function packZip(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    chunks.push(localHeader(entry), entry.rawName, entry.data);
    central.push(centralHeader(entry, offset), entry.rawName);
    offset += 30 + entry.rawName.length + entry.data.length;
  }
  const directory = join(central);
  return join([...chunks, directory, endRecord(entries.length, directory.length, offset)]);
}
