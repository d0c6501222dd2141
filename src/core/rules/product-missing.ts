import type { ItemRule } from "./rule";
import { missingDrafts } from "./missing-duty";

export const productMissing: ItemRule = {
  id: "product-missing",
  scope: "item",
  level: "warning",
  group: "duty",
  needs: ["product"],
  options: null,
  title: { vi: "Thiếu sản phẩm", en: "No product" },
  messages: {
    missing: { vi: "Nhiệm vụ chưa có sản phẩm, kết quả đầu ra.", en: "The task has no product." },
  },
  why: {
    vi: "Không có sản phẩm thì không chứng minh được nhiệm vụ đã hoàn thành.",
    en: "Without a product nothing proves that the task was done.",
  },
  remedy: {
    vi: "Ghi văn bản hoặc kết quả cụ thể, ví dụ “Kế hoạch của UBND xã”.",
    en: "Name the document or result, such as “Kế hoạch của UBND xã”.",
  },
  fix: null,
  examples: { bad: "2 | Kiểm tra CCHC | (trống)", good: "2 | Kiểm tra CCHC | Báo cáo kết quả kiểm tra" },
  check: (item, context) => missingDrafts(item, "product", context, "nothing"),
};
