import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { FileFault } from "./file-problems";
import { type Meter, spend } from "./meter";

/** One part of a zip archive, still packed. */
export interface ZipEntry {
  /** With `/` between folders. */
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS time and date. */
  readonly time: number;
  readonly crc: number;
  /** Unpacked size in bytes, as declared. */
  readonly size: number;
  readonly data: Uint8Array;
  /** The attributes of the system that packed it. */
  readonly attributes: number;
}

export const ENCRYPTED = 1;
export const UTF8_NAME = 1 << 11;
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA_16 = 0xffff;
const IN_EXTRA_32 = 0xffffffff;
const ZIP_64_EXTRA = 1;

/** Packed bytes handed to the inflater at once: at most 1032 times as much comes out of it. */
const SLICE = 1 << 15;

function u16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
}

function u64(bytes: Uint8Array, at: number): number {
  return u32(bytes, at) + u32(bytes, at + 4) * 2 ** 32;
}

function findEnd(bytes: Uint8Array): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= lowest; at -= 1) {
    if (u32(bytes, at) === END && at + END_SIZE + u16(bytes, at + 20) <= bytes.length) return at;
  }
  throw new FileFault("damaged");
}

function directory(bytes: Uint8Array): { count: number; at: number } {
  const end = findEnd(bytes);
  const count = u16(bytes, end + 10);
  const at = u32(bytes, end + 16);
  const locator = end - 20;
  if ((count < IN_EXTRA_16 && at < IN_EXTRA_32) || u32(bytes, locator) !== END_64_LOCATOR)
    return { count, at };
  const end64 = u64(bytes, locator + 8);
  if (u32(bytes, end64) !== END_64) throw new FileFault("damaged");
  return { count: u64(bytes, end64 + 32), at: u64(bytes, end64 + 48) };
}

/** Sizes and offset of a central header; those too big for it stand in its ZIP64 extra field, in this order. */
function extents(bytes: Uint8Array, header: number): { size: number; packed: number; offset: number } {
  const plain = [u32(bytes, header + 24), u32(bytes, header + 20), u32(bytes, header + 42)];
  let field = header + 46 + u16(bytes, header + 28);
  const end = field + u16(bytes, header + 30);
  while (field + 4 <= end && u16(bytes, field) !== ZIP_64_EXTRA) field += 4 + u16(bytes, field + 2);
  let wide = field + 4;
  const [size = 0, packed = 0, offset = 0] = plain.map((value) => {
    if (value !== IN_EXTRA_32 || wide + 8 > end) return value;
    wide += 8;
    return u64(bytes, wide - 8);
  });
  return { size, packed, offset };
}

function readEntry(bytes: Uint8Array, header: number): ZipEntry {
  if (u32(bytes, header) !== CENTRAL_HEADER) throw new FileFault("damaged");
  const rawName = bytes.subarray(header + 46, header + 46 + u16(bytes, header + 28));
  const name = new TextDecoder().decode(rawName).replaceAll("\\", "/");
  const { size, packed, offset } = extents(bytes, header);
  if (u32(bytes, offset) !== LOCAL_HEADER) throw new FileFault("damaged", name);
  const start = offset + 30 + u16(bytes, offset + 26) + u16(bytes, offset + 28);
  if (start + packed > bytes.length) throw new FileFault("damaged", name);
  return {
    name,
    rawName,
    flags: u16(bytes, header + 8),
    method: u16(bytes, header + 10),
    time: u32(bytes, header + 12),
    crc: u32(bytes, header + 16),
    size,
    data: bytes.subarray(start, start + packed),
    attributes: u32(bytes, header + 38),
  };
}

/** Lists the parts of a zip archive in the order of its directory; a file fault when the archive is broken. */
export function openZip(bytes: Uint8Array): readonly ZipEntry[] {
  const { count, at } = directory(bytes);
  const entries: ZipEntry[] = [];
  let header = at;
  for (let index = 0; index < count; index += 1) {
    entries.push(readEntry(bytes, header));
    header += 46 + u16(bytes, header + 28) + u16(bytes, header + 30) + u16(bytes, header + 32);
  }
  return entries;
}

function* inflate(entry: ZipEntry, meter: Meter): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const inflater = new Inflate((chunk) => ready.push(chunk));
  for (let at = 0; at === 0 || at < entry.data.length; at += SLICE) {
    const slice = entry.data.subarray(at, at + SLICE);
    try {
      inflater.push(slice, at + SLICE >= entry.data.length);
    } catch {
      throw new FileFault("damaged", entry.name);
    }
    meter.onRead(slice.length);
    yield* ready.splice(0);
  }
}

function* stored(entry: ZipEntry, meter: Meter): Generator<Uint8Array> {
  for (let at = 0; at < entry.data.length; at += SLICE) {
    const slice = entry.data.subarray(at, at + SLICE);
    meter.onRead(slice.length);
    yield slice;
  }
}

/** The longest part that lists sheets, links or styles; Excel's have a few megabytes at most. */
const LONGEST_LIST = 100_000_000;

/** Unpacks a part that is a list and is kept as a whole; a file fault `too-large` for one that would fill the memory. */
export function unpackList(entry: ZipEntry, meter: Meter): Generator<Uint8Array> {
  if (entry.size > LONGEST_LIST) throw new FileFault("too-large", entry.name);
  return unpack(entry, meter);
}

/**
 * Unpacks a part chunk by chunk. File faults: `too-large` when it is declared or turns out bigger than the meter
 * allows, `damaged` when size or CRC are not as declared, `password` when it is encrypted.
 */
export function* unpack(entry: ZipEntry, meter: Meter): Generator<Uint8Array> {
  if (entry.flags & ENCRYPTED) throw new FileFault("password");
  if (entry.method !== 0 && entry.method !== 8) throw new FileFault("damaged", entry.name);
  if (entry.size > meter.bytes) throw new FileFault("too-large", entry.name);
  let size = 0;
  let crc = 0;
  for (const chunk of entry.method === 8 ? inflate(entry, meter) : stored(entry, meter)) {
    size += chunk.length;
    if (size > entry.size) throw new FileFault("damaged", entry.name);
    spend(meter, "bytes", chunk.length, entry.name);
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== entry.size || crc !== entry.crc) throw new FileFault("damaged", entry.name);
}
