import { fold } from "../text/fold";
import type { Row } from "../tables/table";

/** Longer texts are no labels. */
const LONGEST = 80;
const MAY_BE_TOTAL = /^\s*[tc]/i;
/** Words that a total's label is made of, folded: `Tổng nhu cầu kinh phí thực hiện năm 2026`. */
const LABEL =
  /^(?:tong|cong)(?: (?:cong|so|tien|kinh phi|du toan|nhu cau|chi phi|chi|gia tri|von|nguon|ngan sach|thuc hien|du kien|de nghi|chung|ca nam|toan (?:xa|phuong|huyen|tinh|nganh|don vi)|(?:cac )?(?:muc|phan|khoan|noi dung)|nam 20\d\d|giai doan 20\d\d ?- ?20\d\d))*(?: (?:muc |phan )?(?:[ivx]{1,4}|[a-h]|\d{1,2})(?: ?[+,] ?(?:[ivx]{1,4}|[a-h]|\d{1,2}))+)?\s*(?:[:.(=].*)?$/;
/** In a row with a number of its own only this is no item. */
const PLAIN_LABEL = /^(?:tong cong|cong)\s*[:.]?$/;

/**
 * A row as its money has it: one that is an item by its looks, but whose words are those of a total, sums up others.
 * Any other is the same object.
 */
export function moneyRow(row: Row): Row {
  const { kind, number, text } = row;
  if ((kind !== "item" && kind !== "unknown") || text.length > LONGEST || !MAY_BE_TOTAL.test(text))
    return row;
  const label = number === null ? LABEL : PLAIN_LABEL;
  return label.test(fold(text)) ? { kind: "total", number: null, text, owner: -1 } : row;
}

/** A section or an item: what an amount may be listed under, or be itself. */
export function isEntry({ kind }: Row): boolean {
  return kind === "section" || kind === "item" || kind === "part" || kind === "continuation";
}
