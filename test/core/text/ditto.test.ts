import { describe, expect, it } from "@jest/globals";
import { isDitto } from "../../../src/core/text/ditto";

describe("a mark that means the cell above", () => {
  it.each([
    "nt",
    "nt.",
    "-nt-",
    "NT",
    "n.t",
    "Như trên",
    "như trên;",
    "NHƯ TRÊN",
    "nhu tren",
    '"',
    "”",
    "''",
    '-"-',
    "- '' -",
    "〃",
    " ” ",
    "Như mục trên",
    "Như mục 1",
    "như mục I.2",
    "Như nhiệm vụ 3",
    "Như ở trên",
  ])("%j", (text) => {
    expect(isDitto(text)).toBe(true);
  });

  it.each([
    "",
    "-",
    "'",
    "Phòng Nội vụ",
    "ntn",
    "Như trên và Phòng Nội vụ",
    '"Sản phẩm"',
    "trên",
    "Như kế hoạch",
    "Nhu cầu 3",
    "Như mục tiêu",
    "a''",
    '"'.repeat(50),
  ])("not %j", (text) => {
    expect(isDitto(text)).toBe(false);
  });
});
