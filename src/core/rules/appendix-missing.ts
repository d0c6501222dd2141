import { fold } from "../text/fold";
import type { CellPlace, Sheet } from "../workbook/workbook";
import type { WorkbookRule } from "./rule";
import { NONE } from "./rule";

export const appendixMissing: WorkbookRule = {
  id: "appendix-missing",
  scope: "workbook",
  level: "warning",
  group: "duty",
  needs: [],
  options: null,
  title: { vi: "Chưa có bảng phụ lục", en: "Appendix without a table" },
  messages: {
    announced: {
      vi: "Văn bản nêu có phụ lục kèm theo nhưng tệp không có bảng phụ lục nào.",
      en: "The text announces an appendix, but there is no appendix table.",
    },
    headed: {
      vi: "Có đề mục phụ lục nhưng không nhận ra bảng nào bên dưới.",
      en: "There is an appendix heading, but no table was recognised below it.",
    },
  },
  why: {
    vi: "Thiếu phụ lục thì nhiệm vụ trong kế hoạch chưa được giao cho ai.",
    en: "Without its appendix the plan charges nobody with its tasks.",
  },
  remedy: {
    vi: "Thêm bảng phụ lục vào tệp; nếu đã có, kiểm tra dòng tiêu đề cột (TT, Nhiệm vụ, Chủ trì, Thời hạn …).",
    en: "Add the appendix table; if it is there, look at its header row (TT, Nhiệm vụ, Chủ trì, Thời hạn …).",
  },
  fix: null,
  examples: {
    bad: "(Danh mục nhiệm vụ tại Phụ lục kèm theo) – không có bảng",
    good: "(Danh mục nhiệm vụ tại Phụ lục kèm theo) – có bảng ở trang Phụ lục",
  },
  check: ({ sheets }, tables) => {
    if (tables.length > 0) return NONE;
    const mentions = sheets.flatMap(mentionsOf);
    const found = mentions.find(({ kind }) => kind === "announced") ?? mentions[0];
    if (!found) return NONE;
    const { sheet, row, column, kind, text } = found;
    return [{ sheet, row, column, message: kind, text }];
  },
};

interface Mention extends CellPlace {
  readonly sheet: string;
  readonly kind: "announced" | "headed";
  readonly text: string;
}

/** Quick sign of the word, composed or decomposed; only texts with it are folded. */
const WORD = /ph[uụ]\u0323?\s+l[uụ]\u0323?c/i;
const ANNOUNCED =
  /\b(?:kem theo|dinh kem|gui kem|ban hanh kem|tai|theo|o|xem|co|chi tiet|trong)\b.{0,40}\bphu luc\b|\bphu luc\b.{0,40}\b(?:kem theo|dinh kem|ban hanh kem)\b/;
const HEADING = /^phu luc(?:\s+(?:so\s*)?[ivx\d]{1,5})?\s*[.:]?$/;

function mentionsOf(sheet: Sheet): Mention[] {
  return sheet.values.flatMap((cells, at) =>
    cells.flatMap((value, offset): Mention[] => {
      if (typeof value !== "string" || !WORD.test(value)) return [];
      const words = fold(value);
      const kind = ANNOUNCED.test(words) ? "announced" : HEADING.test(words) ? "headed" : null;
      if (kind === null) return [];
      const place = { row: sheet.origin.row + at, column: sheet.origin.column + offset };
      return [{ ...place, sheet: sheet.name, kind, text: value }];
    }),
  );
}
