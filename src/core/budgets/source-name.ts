import { normalise } from "../text/normalise";

const GROUP = /^(?:trong đó|chia ra|bao gồm|gồm)(?=[\s:,–-]|$)[\s:,–-]*/iu;

/** A source by its column's header, without the header of its group over it: `Ngân sách tỉnh`. */
export function sourceName(header: string): string {
  const words = normalise(header, "NFC").replace(/\s+/g, " ").trim();
  const own = words.replace(GROUP, "");
  return own === "" ? words : own.charAt(0).toUpperCase() + own.slice(1);
}
