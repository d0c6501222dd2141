import Big from "big.js";
import { doReadNumber, ReadingConfig } from "read-vietnamese-number";
import type { Decimal } from "../decimal";

const STANDARD = new ReadingConfig();
STANDARD.unit = ["đồng"];
STANDARD.units = [[], ["nghìn"], ["triệu"], ["tỷ"]];
STANDARD.oddText = "linh";

/** Amounts of the state budget stay far below it; beyond, the words repeat `tỷ` and nobody reads them. */
const TOO_LARGE = new Big("1e18");

/**
 * An amount of đồng in standard words, first letter capital: 1081000000 → `Một tỷ không trăm tám mươi mốt triệu đồng`.
 * Null for a fraction of a đồng and from 10^18 on.
 */
export function writeWords(dong: Decimal): string | null {
  const amount = new Big(dong);
  if (!amount.round(0, Big.roundDown).eq(amount) || amount.abs().gte(TOO_LARGE)) return null;
  const words = doReadNumber(amount.toFixed(0), STANDARD);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
