import type { Edit } from "../edits";
import { cellAddress, fullAddress } from "../workbook/address";
import type { SpellingRule, UnitPlace } from "./rule";
import { NONE } from "./rule";

/** Cells named in the message; all of them are in the finding's related cells. */
const MOST_NAMED = 12;

export const unitVariant: SpellingRule = {
  id: "unit-variant",
  scope: "spelling",
  level: "info",
  group: "duty",
  needs: [],
  options: null,
  title: { vi: "Một đơn vị viết nhiều cách", en: "One unit, several spellings" },
  messages: {
    several: {
      vi: "{unit} được viết {count} cách: {spellings}. Ô viết khác “{usual}”: {cells}.",
      en: "{unit} is written in {count} ways: {spellings}. Other than “{usual}”: {cells}.",
    },
  },
  why: {
    vi: "Viết không thống nhất thì lọc theo đơn vị sẽ sót việc.",
    en: "Filtering by unit misses tasks when its name varies.",
  },
  remedy: { vi: "Thống nhất một cách viết.", en: "Keep to one spelling." },
  fix: { vi: "Sửa thành “{usual}”", en: "Write “{usual}”" },
  examples: {
    bad: "Công chức Văn phòng - Thống kê; Công chức Văn phòng- Thống kê",
    good: "Công chức Văn phòng - Thống kê (mọi ô)",
  },
  check: ({ unit, spellings, count, others }) => {
    const [usual = ""] = spellings;
    const [first] = others;
    if (!first) return NONE;
    const cells = others.slice(0, MOST_NAMED).map((place) => addressFrom(first.sheet, place));
    if (count > cells.length) cells.push("…");
    const data = {
      unit,
      count: String(spellings.length),
      spellings: spellings.map((written) => `“${written}”`).join(", "),
      usual,
      cells: cells.join(", "),
    };
    const edits = others.flatMap((place) => unify(place, usual));
    const related = others.map(({ sheet, row, column }) => ({ sheet, row, column }));
    const fix = { safe: false, edits, data: { usual } };
    const { sheet, row, column } = first;
    return [
      {
        sheet,
        row,
        column,
        message: "several",
        data,
        related,
        text: "",
        ...(edits.length > 0 ? { fix } : {}),
      },
    ];
  },
};

/** A cell of the finding's own sheet by its address alone. */
function addressFrom(sheet: string, place: UnitPlace): string {
  return place.sheet === sheet ? cellAddress(place) : fullAddress(place.sheet, place);
}

/** Only cells that hold this unit alone: inside a list, or with a remark, other words may belong to its name. */
function unify({ sheet, row, column, value, typed, start, end }: UnitPlace, usual: string): Edit[] {
  const [before, written, after] = [value.slice(0, start), value.slice(start, end), value.slice(end)];
  if (!typed || /[\p{L}\p{N}]/u.test(before + after) || written.includes("(")) return [];
  return [{ type: "set", sheet, cell: { row, column }, expect: value, value: before + usual + after }];
}
