const TABLE = new Int32Array(256).map((_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The CRC-32 of the zip format, unsigned; hand over the last result to go on with the next chunk. */
export function crc32(chunk: Uint8Array, before = 0): number {
  let crc = ~before;
  for (let at = 0; at < chunk.length; at += 1) {
    crc = (TABLE[(crc ^ (chunk[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}
