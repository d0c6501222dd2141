import { describe, expect, it } from "@jest/globals";
import type { AmountColumn } from "../../../src/core/budgets/columns";
import { factsOf, readingOf } from "../../../src/core/budgets/reading";
import { differencesOf, weaknessesOf } from "../../../src/taskpane/budgets/differences";
import {
  amountText,
  columnName,
  differenceText,
  offText,
  productText,
  shareText,
} from "../../../src/taskpane/budgets/words";
import { voiceOf } from "../../../src/taskpane/texts/voice";
import { budgetOfPage } from "../../core/budgets/budget-of";

const [vi, en] = [voiceOf("vi"), voiceOf("en")];

describe("figures", () => {
  it.each([
    [amountText(1_081_000, "vi"), "1.081.000"],
    [amountText("1250.5", "vi"), "1.250,5"],
    [amountText("1250.5", "en"), "1,250.5"],
    [offText(-81_000, "vi"), "-81.000"],
    [offText(5, "en"), "+5"],
    [shareText("0.4912118409", "vi"), "49,12%"],
    [shareText(1, "en"), "100%"],
  ])("%s is %s", (written, expected) => {
    expect(written).toBe(expected);
  });
});

describe("columnName", () => {
  it.each<[AmountColumn["kind"], string, string]>([
    ["source", "Trong đó Kinh phí tự đảm bảo\ntừ ngân sách huyện", "Kinh phí tự đảm bảo từ ngân sách huyện"],
    ["source", "Trong đó: ngân sách tỉnh", "Ngân sách tỉnh"],
    ["source", "Gồm", "Gồm"],
    ["source", "Trong đóng góp", "Trong đóng góp"],
    ["total", "Tổng kinh phí", "Tổng kinh phí"],
    ["total", "", "Tổng kinh phí"],
  ])("of a %s under “%s” is “%s”", (kind, header, name) => {
    expect(columnName({ kind, header, column: 2, unit: null, parts: [] }, vi)).toBe(name);
  });
});

describe("what differs, in words", () => {
  const HEAD = [
    "| | | Đơn vị tính: 1.000 đồng",
    "TT | Nội dung | Tổng kinh phí | Ngân sách huyện | Ngân sách tỉnh",
  ];
  const budget = budgetOfPage({
    rows: [
      ...HEAD,
      "I | TUYÊN TRUYỀN | 9 | 5 | 4",
      "1 | In ấn (2 x 5.000 đồng) | 6 | 5 |",
      "2 | Hội nghị | | 3 | 4",
      "| Tổng cộng | 20 | 8 | 4",
    ],
  });
  const reading = readingOf(budget);
  const facts = factsOf(reading);

  it("is said of rows, sections and totals", () => {
    const texts = differencesOf(reading, facts).map((difference) => differenceText(difference, vi));
    expect(texts).toContain("Dòng ở C4 ghi 6, cộng các cột thành phần được 5.");
    expect(texts).toContain("C5 để trống, cộng các cột thành phần được 7.");
    expect(texts).toContain("Cộng của mục ở C3 ghi 9, cộng các dòng được 6.");
    expect(texts).toContain("Tổng ở C6 ghi 20, cộng các dòng được 6.");
  });

  it("is said of an item and its parts", () => {
    const parts = readingOf(
      budgetOfPage({
        rows: [
          ...HEAD,
          "1 | Hội nghị | 9 | 5 | 4",
          "1.1 | Nước uống | 6 | 3 | 3",
          "1.2 | Tài liệu | 5 | 2 | 3",
        ],
      }),
    );
    const texts = differencesOf(parts, factsOf(parts)).map((difference) => differenceText(difference, vi));
    expect(texts).toContain("Khoản ở C3 ghi 9, cộng các phần bên dưới được 11.");
  });

  it("is said of multiplications", () => {
    const texts = weaknessesOf(facts).flatMap((weakness) =>
      weakness.kind === "product" ? [productText(weakness, en)] : [],
    );
    expect(texts).toEqual(["C4 says 6,000 đồng; 2 × 5.000 in the text comes to 10,000 đồng."]);
  });
});
