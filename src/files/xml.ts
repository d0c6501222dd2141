import { SaxesParser, type SaxesTagNS } from "saxes";
import { FileFault } from "./file-problems";

export type Attributes = SaxesTagNS["attributes"];

/**
 * What a reader wants to hear of a part. Names are local names for elements in the namespace of the root element
 * and keep their prefix for all others, so that no extension is taken for what it resembles. The root has depth 1.
 * `end` is the place after the tag, in UTF-16 units; an empty-element tag is closed where it was opened.
 */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes, depth: number, end: number) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string, depth: number, end: number) => void;
}

/** Deeper nesting than any part of a workbook has would only slow namespaces down. */
const MAX_DEPTH = 200;
/**
 * The most characters without a tag, in a text, a comment or a tag itself: far above any cell (32,767) or formula. V8
 * needs up to 32 times as many bytes for a text in small pieces.
 */
const MAX_BETWEEN_TAGS = 1_000_000;

/** The value of an attribute without a prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  return attributes[name]?.value;
}

/** The value of an attribute with any prefix, such as `r:id`. */
export function prefixedAttribute(attributes: Attributes, local: string): string | undefined {
  return Object.values(attributes).find((one) => one.local === local && one.prefix !== "")?.value;
}

/** Whether an attribute of type xsd:boolean is there and true. */
export function isTrue(attributes: Attributes, name: string): boolean {
  const value = attributes[name]?.value;
  return value === "1" || value === "true";
}

/** The encoding of an XML part by its first chunk: byte order mark, then declaration, else UTF-8. */
export function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  const declaration = String.fromCharCode(...start.subarray(0, 200));
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(declaration)?.[1];
  return declared?.toLowerCase() ?? "utf-8";
}

/** Bytes decoded at once: the parser is twice as fast on short strings as on very long ones. */
const DECODED_AT_ONCE = 1 << 16;

type Decoder = InstanceType<typeof TextDecoder>;

function attempt<T>(part: string, decode: () => T): T {
  try {
    return decode();
  } catch {
    throw new FileFault("damaged", part);
  }
}

/**
 * Decodes a part chunk by chunk (a string holds 512 MB at most), byte order mark kept. A file fault `damaged` when
 * the encoding is unknown or the bytes are none of it.
 */
export function* decodeXml(chunks: Iterable<Uint8Array>, part: string): Generator<string> {
  let decoder: Decoder | null = null;
  for (const chunk of chunks) {
    const known: Decoder = (decoder ??= attempt(
      part,
      () => new TextDecoder(encodingOf(chunk), { fatal: true, ignoreBOM: true }),
    ));
    for (let at = 0; at < chunk.length; at += DECODED_AT_ONCE) {
      const slice = chunk.subarray(at, at + DECODED_AT_ONCE);
      yield attempt(part, () => known.decode(slice, { stream: true }));
    }
  }
  const rest = decoder;
  if (rest) yield attempt(part, () => rest.decode());
}

/** Cuts a text into pieces of the size that the parser likes best. */
export function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += DECODED_AT_ONCE) yield text.slice(at, at + DECODED_AT_ONCE);
}

/** Parses a part and tells its handler; a file fault `damaged` when it is not well-formed XML. */
export function parseXml(chunks: Iterable<string>, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  let rootUri: string | null = null;
  let lastTag = 0;
  const fail = () => {
    throw new FileFault("damaged", part);
  };
  const nameOf = (tag: SaxesTagNS) => (tag.uri === rootUri ? tag.local : tag.name);
  // No more handlers than these: with seven, V8 turns the parser into a slow dictionary and it takes four times as long.
  parser.on("error", fail);
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) fail();
    lastTag = parser.position;
    rootUri ??= tag.uri;
    handler.open(nameOf(tag), tag.attributes, depth, parser.position);
  });
  parser.on("closetag", (tag) => {
    lastTag = parser.position;
    handler.close?.(nameOf(tag), depth, parser.position);
    depth -= 1;
  });
  const text = (content: string) => {
    handler.text?.(content);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  for (const chunk of chunks) {
    parser.write(chunk);
    if (parser.position - lastTag > MAX_BETWEEN_TAGS) fail();
  }
  parser.close();
}
