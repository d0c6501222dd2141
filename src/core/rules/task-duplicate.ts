import { z } from "zod";
import { sheetRow, subjectColumn } from "../tables/table";
import { cellAddress } from "../workbook/address";
import type { RepeatRule } from "./rule";
import { NONE } from "./rule";

/** Shorter texts, such as `Chi khác`, stand in several sections rightly. */
const schema = z.strictObject({ shortest: z.int().min(1).default(16) });

export const taskDuplicate: RepeatRule = {
  id: "task-duplicate",
  scope: "repeat",
  level: "warning",
  group: "duty",
  needs: [],
  options: { schema, example: '{ "shortest": 16 }' },
  title: { vi: "Nhiệm vụ trùng nhau", en: "Task written twice" },
  messages: {
    same: { vi: "Nội dung trùng với ô {other}.", en: "The same text stands in {other}." },
  },
  why: {
    vi: "Hai dòng cùng nội dung dễ bị giao cho hai đơn vị hoặc tính hai lần.",
    en: "Two rows with one text get charged to two units or counted twice.",
  },
  remedy: {
    vi: "Gộp thành một dòng, hoặc ghi rõ điểm khác nhau.",
    en: "Join the two rows, or say how they differ.",
  },
  fix: null,
  examples: {
    bad: "3 | Kiểm tra công vụ; 4 | Kiểm tra công vụ",
    good: "3 | Kiểm tra công vụ; 4 | Kiểm tra việc thực hiện Chỉ thị",
  },
  check: ({ text, rows }, { table, sheet, options }) => {
    const column = subjectColumn(table);
    const [first, ...later] = rows.map((index) => sheetRow(table, index));
    if (column === null || first === undefined || text.trim().length < Number(options["shortest"]))
      return NONE;
    const other = cellAddress({ row: first, column });
    return later.map((row) => ({
      row,
      column,
      message: "same",
      data: { other },
      related: [{ sheet, row: first, column }],
      text,
    }));
  },
};
