import { z } from "zod";
import type { BudgetRule } from "./rule";
import { NONE } from "./rule";
import { isMisspelt, wordsFix, wordsInCell, writtenWords } from "./words-finding";

const options = z.strictObject({
  /** Also object to `ngàn`, `lẻ`, `tỉ`, `bốn` for `tư` and the like, which are as right as the standard words. */
  variants: z.boolean().default(false),
});

export const amountInWordsSpelling: BudgetRule = {
  id: "amount-in-words-spelling",
  scope: "budget",
  level: "warning",
  group: "budget",
  needs: [],
  options: { schema: options, example: '{ "variants": true }' },
  title: { vi: "Số tiền bằng chữ viết chưa chuẩn", en: "Non-standard spelling of an amount in words" },
  messages: {
    one: {
      vi: "“{written}” đúng số nhưng viết chưa chuẩn.",
      en: "“{written}” is the right number in a non-standard spelling.",
    },
    several: {
      vi: "{count} số tiền bằng chữ đúng số nhưng viết chưa chuẩn: {written}.",
      en: "{count} amounts in words are right, but in a non-standard spelling: {written}.",
    },
  },
  why: {
    vi: "Số tiền bằng chữ thừa dấu phẩy, sai chính tả hoặc viết thiếu (“mươi một”, bỏ “không trăm”) dễ bị trả lại để sửa. Cách gọi theo vùng miền (nghìn/ngàn, linh/lẻ, tỷ/tỉ, tư/bốn) đều đúng nên không tính.",
    en: "Stray commas, slips and left-out words (“mươi một”, no “không trăm”) get plans sent back. Regional words (nghìn/ngàn, linh/lẻ, tỷ/tỉ, tư/bốn) are all right and do not count.",
  },
  remedy: {
    vi: "Viết lại theo cách đọc chuẩn, chữ đầu viết hoa, không dùng dấu phẩy, kết thúc bằng “đồng”.",
    en: "Write the standard words: first letter capital, no commas, “đồng” at the end.",
  },
  fix: { vi: "Viết lại: {words}", en: "Write: {words}" },
  examples: {
    bad: "Bằng chữ: Một tỷ, không trăm tám mươi một triệu đồng",
    good: "Bằng chữ: Một tỷ không trăm tám mươi mốt triệu đồng",
  },
  check: (fact, context) => {
    if (fact.kind !== "words-spelling") return NONE;
    const { variants } = options.parse(context.options);
    const misspelt = wordsInCell(fact, context).filter(
      (one) => one.kind === "words-spelling" && isMisspelt(one, variants),
    );
    if (misspelt[0] !== fact) return NONE;
    const [first = "", ...others] = misspelt.map((one) => writtenWords(one, context));
    const fix = wordsFix(misspelt, context);
    if (others.length === 0)
      return [{ ...fact.cell, message: "one", data: { written: first }, text: "", ...fix }];
    const written = [first, ...others].map((one) => `“${one}”`).join("; ");
    return [
      { ...fact.cell, message: "several", data: { count: misspelt.length, written }, text: "", ...fix },
    ];
  },
};
