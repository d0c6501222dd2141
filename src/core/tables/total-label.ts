import { fold } from "../text/fold";

/** Longer texts are no labels. */
const LONGEST = 80;
const LONGEST_PLAIN = 16;
/** Most rows are told by their first letter not to be worth folding. */
const MAY_BE_TOTAL = /^\s*[tc]/i;
/**
 * Folded: `Tổng nhu cầu kinh phí thực hiện năm 2026`, `Cộng mục I`, `Tổng cộng (I+II)`: words that only labels of totals
 * are made of, then what is summed up.
 */
const LABEL =
  /^(?:tong|cong)(?: (?:cong|so|diem|tien|kinh phi|du toan|nhu cau|chi phi|chi|gia tri|von|nguon|ngan sach|thuc hien|du kien|de nghi|chung|ca nam|toan (?:xa|phuong|huyen|tinh|nganh|don vi)|(?:cac )?(?:muc|phan|khoan|noi dung)|nam 20\d\d|giai doan 20\d\d ?- ?20\d\d))*(?: (?:(?:muc|phan|nhom|linh vuc) ?)?(?:[ivx]{1,5}|[a-h]|\d{1,2})(?: ?[+,] ?(?:[ivx]{1,5}|[a-h]|\d{1,2}))*\.?)?\s*(?:[:.(=].*)?$/;
const PLAIN_LABEL = /^(?:tong cong|cong)\s*[:.]?$/;

/** Whether words without a number call their row the sum of others. */
export function isTotalLabel(text: string): boolean {
  return text.length <= LONGEST && MAY_BE_TOTAL.test(text) && LABEL.test(fold(text));
}

/** Whether words are those of a total even beside a number of their own, where `Tổng kinh phí` is an item. */
export function isPlainTotal(text: string): boolean {
  return text.length <= LONGEST_PLAIN && MAY_BE_TOTAL.test(text) && PLAIN_LABEL.test(fold(text));
}
