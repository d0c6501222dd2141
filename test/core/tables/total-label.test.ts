import { describe, expect, it } from "@jest/globals";
import { isPlainTotal, isTotalLabel } from "../../../src/core/tables/total-label";

describe("words without a number", () => {
  it.each([
    "Tổng cộng",
    "TỔNG DỰ TOÁN",
    "Tổng điểm",
    "Tổng số tiền",
    "Tổng nhu cầu kinh phí thực hiện năm 2026",
    "Cộng mục I",
    "Cộng mục I + II",
    "Tổng cộng A + B",
    "Tổng cộng I+II+III",
    "Cộng (I+II):",
    "Tổng cộng: 2 nhiệm vụ",
  ])("“%s” are a total's", (text) => {
    expect(isTotalLabel(text)).toBe(true);
  });

  it.each([
    "Tổng kết năm",
    "Cộng tác viên",
    "Cộng đồng số",
    "Tổng hợp báo cáo",
    "Tổng số tiền viết bằng chữ: Năm triệu đồng",
    "Chi tổng hợp",
  ])("“%s” are none's", (text) => {
    expect(isTotalLabel(text)).toBe(false);
  });
});

describe("words beside a number", () => {
  it.each(["Tổng cộng", "CỘNG:"])("“%s” are a total's", (text) => {
    expect(isPlainTotal(text)).toBe(true);
  });

  it.each(["Tổng kinh phí", "Tổng cộng I+II", "Cộng đồng số"])("“%s” are an item's", (text) => {
    expect(isPlainTotal(text)).toBe(false);
  });
});
