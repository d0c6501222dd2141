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
    "a''",
    '"'.repeat(50),
  ])("not %j", (text) => {
    expect(isDitto(text)).toBe(false);
  });
});
