import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { looksLikeUnits } from "../../../src/core/units/looks-like-units";
import { parseUnits } from "../../../src/core/units/parse-units";
import type { UnitReading } from "../../../src/core/units/unit";

const written = readFileSync(join(__dirname, "../../fixtures/unit-names.tsv"), "utf8")
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split("\t")[0] ?? "");

const NAMES = [
  "Phòng Kinh tế, Hạ tầng và Đô thị",
  "Phòng Kinh tế",
  "Phòng Văn hóa - Xã hội",
  "Phòng Giáo dục và Đào tạo",
  "Văn phòng HĐND và UBND",
  "Văn phòng HĐND-UBND huyện",
  "Sở Văn hóa, Thể thao và Du lịch",
  "Bộ Lao động - Thương binh và Xã hội",
  "Bộ phận TN&TKQ xã",
  "Công chức VP-TK",
  "Công chức Tư pháp - Hộ tịch xã",
  "Công an xã",
  "Ban CHQS xã",
  "Hội LHPN xã",
  "UBND xã Cẩm Giang",
  "Chủ tịch UBND xã",
  "Trưởng phòng Nội vụ",
  "Thôn Cẩm Phú",
  "Trung tâm Phục vụ hành chính công",
  "Hội đồng thi đua, khen thưởng xã",
  "Ban Chỉ đạo phòng, chống tham nhũng xã",
  "Tổ phòng, chống dịch xã",
];

const WORDS =
  "Phòng phòng Ban Sở Bộ Công chức xã huyện tỉnh thành phố các ban ngành và VP-TK TC-KH HĐND UBND liên quan cấp - ; , . : ( ) & / + \n 1. Trưởng Đ/c thuộc TN&MT".split(
    " ",
  );

const reading = fc.record({
  office: fc.constantFrom("commune", "district", "province", "central", null),
  year: fc.constantFrom(2022, 2025, 2026, null),
  register: fc.constantFrom([], [{ name: "Phòng Kinh tế", aliases: ["KT"], level: null, renamedTo: null }]),
}) satisfies fc.Arbitrary<UnitReading>;
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" ")),
  fc.constantFrom(...written),
);

function keys(text: string, as: UnitReading): string[] {
  return parseUnits(text, as).map(({ key }) => key);
}

describe("parseUnits, whatever the text", () => {
  it("gives spans that lie in the text, in order, and do not overlap", () => {
    fc.assert(
      fc.property(anyText, reading, (text, as) => {
        let last = 0;
        for (const unit of parseUnits(text, as)) {
          expect(unit.start).toBeGreaterThanOrEqual(last);
          expect(unit.end).toBeGreaterThan(unit.start);
          expect(text.slice(unit.start, unit.end)).toBe(unit.written);
          expect(unit.name).not.toBe("");
          last = unit.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, (text: string) => string]>([
    ["upper case", (text) => text.toUpperCase()],
    ["lower case", (text) => text.toLowerCase()],
    ["decomposed letters", (text) => text.normalize("NFD")],
    ["doubled spaces", (text) => text.replaceAll(" ", "  ")],
    ["no-break spaces", (text) => text.replaceAll(" ", "\u00a0")],
    ["the old tone placement", (text) => text.replace(/oà(?!\p{L})/gu, "òa").replaceAll("uỷ", "ủy")],
    ["the new tone placement", (text) => text.replaceAll("hóa", "hoá").replaceAll("ủy", "uỷ")],
  ])("takes %s for the same units", (_, change) => {
    const texts = fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...written));
    fc.assert(
      fc.property(texts, reading, (text, as) => {
        expect(keys(change(text), as)).toEqual(keys(text, as));
      }),
    );
  });

  it("reads any text as it reads the same text composed", () => {
    const letters = fc.constantFrom(
      ...Array.from("aếđ \u2f00\u{2f804}\u{1d400}\u{1d15e}\u{1f600}\u037e\u0387\u212b\u0301\ud800;,"),
    );
    const odd = fc
      .array(fc.oneof(letters, fc.constantFrom(...WORDS)), { maxLength: 12 })
      .map((list) => list.join(""));
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: "grapheme", maxLength: 40 })), reading, (text, as) => {
        const [own, composed] = [text, text.normalize("NFC")].map((one) => parseUnits(one, as));
        expect(own?.map(({ key, name }) => [key, name])).toEqual(
          composed?.map(({ key, name }) => [key, name]),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("does not count the marks of a decomposed list for its length", () => {
    const list = Array.from({ length: 8 }, (_, at) => `Nhóm thợ điện số ${at}`).join("; ");
    const as = { office: null, year: null, register: [] };
    expect(list.length).toBeLessThan(200);
    expect(keys(list, as)).toHaveLength(8);
    expect(keys(list.normalize("NFD"), as)).toEqual(keys(list, as));
  });

  it("finds both of two names that are joined", () => {
    const name = fc.constantFrom(...NAMES);
    const separator = fc.constantFrom("; ", ";", "\n", "\r\n", "\n- ", ", ");
    fc.assert(
      fc.property(name, name, separator, reading, (one, other, by, as) => {
        expect(keys(one + by + other, as)).toEqual([...keys(one, as), ...keys(other, as)]);
      }),
      { numRuns: 500 },
    );
    for (const one of NAMES)
      expect(keys(one, { office: "commune", year: 2024, register: [] })).toHaveLength(1);
  });
});

// A text that takes longer than linear time meets the runner's own limit.
describe("hostile texts", () => {
  const SIZE = 1_000_000;
  it.each([
    "-",
    " ",
    "(",
    "()",
    ",",
    "- ",
    "các ",
    "Phòng,",
    "xã ",
    "a",
    "và ",
    "a:",
    "Trưởng ",
    "Phòng\n",
    "đ/c ",
    "Tổ a, ",
    "phòng, chống ",
    "Hội đồng và ",
    "\u0301\u0323",
    "\u{2f804}",
  ])("reads a megabyte of %j quickly", (piece) => {
    const text = piece.repeat(SIZE / piece.length);
    expect(parseUnits(text, { office: "commune", year: 2024, register: [] }).length).toBeLessThanOrEqual(1);
    expect(typeof looksLikeUnits(text)).toBe("boolean");
  });

  it("reads nested brackets quickly", () => {
    const text = "(".repeat(SIZE / 2) + "Phòng Nội vụ" + ")".repeat(SIZE / 2);
    expect(parseUnits(text, { office: "commune", year: 2024, register: [] }).length).toBeLessThanOrEqual(1);
  });
});
