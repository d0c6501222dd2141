import fc from "fast-check";
import type { CellValue } from "../../src/core/workbook/workbook";

/** What one cell of Excel holds. */
export const LONGEST = 32_767;

/** A text of `length` letters made of one piece. */
export function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Pieces that make texts at which readers of lists, dates, names and numbers go astray. */
export const PIECES: readonly string[] = [
  ..."- . … ( ) () [ { \" ; , : / | % 1 I x q ' ` \\ đ".split(" "),
  ..."1/ 30, 30/11- 2024/ -- ... 1. I. a) -a a- = =1+ + * \u0301 a\u0301 \u0110 \u00d0".split(" "),
  " ",
  "\t",
  "\n",
  "\r\n",
  " \n",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\u2028",
  "\u202e",
  "\u0000",
  "\u001b[31m",
  "\u009b2J",
  "\ud800",
  "\udc00",
  "😀",
  "(a ",
  "a - b ",
  "- a\n",
  " và ",
  "; ",
  "Quý I ",
  "Quý I, ",
  "Quý I-",
  "Tháng 1, ",
  "Trước ngày ",
  "30/11/2024 ",
  "năm ",
  "năm 2024 ",
  "từ ngày 1 đến ",
  "định kỳ ",
  "hòa",
  "Phòng ",
  "Phòng Nội vụ, ",
  "UBND xã, ",
  "các phòng, ban ",
  "Phòng Tài chính - Kế hoạch ",
  "phụ lục ",
  "kèm theo ",
  "Tổng ",
  "Ghi chú: ",
  "C¶i c¸ch hµnh chÝnh ",
  "Coäng hoøa xaõ hoäi ",
  "<script>alert(1)</script>",
  "&amp;",
  "_x000D_",
  "{unit}{0}",
  "$&",
];

/** Texts that something else could take for a command, a pattern, a key or markup. */
const TRAPS: readonly string[] = [
  "=cmd|'/c calc'!A1",
  "@SUM(A1)",
  "+1+1",
  "-2+3",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "{unit} {places} {number} {{0}}",
  "$& $1 $` $' $$",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "]]><!--",
  "</script></style></html>",
  "&lt;b&gt; &#0; &bogus;",
  "[đây](http://x.vn)",
  "_x0041__x005F_x000D_",
  "%s %n %d",
  "\u001b]0;tên\u0007\u001b[2J",
  "\u202eđảo\u202c \u2066ngược\u2069",
  "\ud800 lẻ \udfff",
  "a\u0000b\u0001c\u001f\u007f",
  "https://x.vn/?a=b&c='d'",
  "31/02/2024",
  "Quý V",
  "Tháng 13",
  "00/00/0000",
  "99/99/9999",
  "Ngày 1/1/0001 - 31/12/999999",
  "6.000",
  "1e308",
  "NaN",
  "Infinity",
  "-0",
  "0x10",
  "C¶i c¸ch hµnh chÝnh céng hßa x· héi",
  "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam",
  "nt",
  "Như trên",
  `"`,
  "TT",
  "Nhiệm vụ",
  "Cơ quan chủ trì",
  "Tổng cộng",
  "Bằng chữ: không đồng",
  "(1)",
  "CHỦ TỊCH",
  "a".concat(fill("\u0301\u0323", LONGEST - 1)),
];

const NUMBERS: readonly number[] = [
  0,
  -0,
  1e308,
  -1e308,
  5e-324,
  0.1,
  1.1,
  -1,
  2024,
  99_999,
  100_000,
  2 ** 53,
  45_000.5,
];
const SERIALS: readonly number[] = [-1, 0, 0.5, 1, 59, 60, 61, 45_658, 2_958_465, 2_958_466, 1e15];
const CODES: readonly string[] = ["#REF!", "#N/A", "#DIV/0!", "", "#", "<b>", "__proto__"];

/** Any text a cell can hold, short mostly. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TRAPS) },
  { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 80 }) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
      .map((pieces) => pieces.join("")),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PIECES), fc.constantFrom(300, 5_000, LONGEST))
      .map(([piece, length]) => fill(piece, length)),
  },
);

/** Any value a cell can hold. */
export const anyValue = fc.oneof<fc.MaybeWeightedArbitrary<CellValue>[]>(
  { weight: 10, arbitrary: anyText },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.constantFrom(true, false, null) },
  { weight: 2, arbitrary: fc.constantFrom(...SERIALS).map((serial) => ({ type: "date", serial })) },
  { weight: 1, arbitrary: fc.constantFrom(...CODES).map((code) => ({ type: "error", code })) },
);
