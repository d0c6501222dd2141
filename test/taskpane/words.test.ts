import { describe, expect, it } from "@jest/globals";
import type { Notice } from "../../src/taskpane/state";
import { voiceOf } from "../../src/taskpane/texts/voice";
import {
  doneText,
  facetsText,
  isTrouble,
  noticeText,
  rowCount,
  rowsText,
  verdictText,
} from "../../src/taskpane/words";
import { finding, report, table } from "./findings";

const vi = voiceOf("vi");
const [set, merge] = [
  { type: "set", sheet: "A", cell: { row: 8, column: 3 }, expect: null, value: "x" },
  { type: "merge", sheet: "A", area: { top: 6, left: 7, bottom: 7, right: 7 }, expect: "x" },
] as const;
const step = { cells: [], merges: [] };

describe("verdictText", () => {
  it.each([
    ["Còn 2 lỗi phải sửa", report([finding(), finding(), finding({ level: "info" })])],
    ["Sẵn sàng trình", report([finding({ level: "warning" })])],
    ["Không tìm thấy bảng phụ lục nào", report([], [])],
  ])("says %s", (text, found) => {
    expect(verdictText(found, vi)).toBe(text);
  });
});

describe("a table in words", () => {
  const rows = { ...table().rows, section: 7, item: 30, part: 3, total: 0 };

  it("has its facets and rows", () => {
    const scores = table({
      facets: ["duty", "score"],
      rows,
      columns: [{ column: 1, role: "criterion", header: "" }],
    });
    expect(facetsText(scores, vi)).toBe("Nhiệm vụ, Điểm");
    expect(rowsText(scores, vi)).toBe("7 mục, 30 tiêu chí, 3 mục con");
    expect(rowCount(scores)).toBe(33);
  });

  it("counts money where it is about money alone", () => {
    expect(rowsText(table({ facets: ["budget"] }), vi)).toBe("20 nội dung chi");
    expect(facetsText(table({ facets: [] }), vi)).toBe("Bảng khác");
  });
});

describe("doneText", () => {
  it.each([
    ["sửa D9", [set]],
    ["sửa H7:H8", [merge]],
    ["sửa 2 ô", [set, set]],
    ["sửa 13:13", [{ type: "delete-row", sheet: "A", row: 12, left: 0, expect: [] }]],
  ] as const)("says %s", (text, edits) => {
    expect(doneText({ kind: "edits", step, edits }, vi)).toBe(text);
  });
});

describe("noticeText", () => {
  const fixed = { kind: "fixed", edits: 1, refused: 0, why: null, canUndo: true } as const;

  it.each<readonly [string, boolean, Notice]>([
    ["Đã sửa 1 ô. Bấm Hoàn tác nếu cần lấy lại như cũ.", false, fixed],
    ["Việc này không lấy lại", false, { ...fixed, canUndo: false }],
    ["Đã sửa 1 ô.", true, { ...fixed, refused: 2, why: "protected" }],
    [
      "Còn 2 ô chưa sửa được: trang tính đang được bảo vệ.",
      true,
      { ...fixed, edits: 0, refused: 2, why: "protected" },
    ],
    ["Đã lấy lại như trước.", false, { kind: "undone", refused: [] }],
    [
      "Không lấy lại được 1 ô",
      true,
      { kind: "undone", refused: [{ sheet: "A", cell: { row: 0, column: 0 } }] },
    ],
    ["(planYear)", true, { kind: "settings-invalid", path: "planYear" }],
    [
      '2 phương án lưu trong tệp không đọc được (scenarios[0].name; ví dụ đúng: "A")',
      true,
      { kind: "scenarios-unread", count: 2, path: "scenarios[0].name", example: '"A"' },
    ],
    ["“Bộ tiêu chí”", false, { kind: "profile-inserted", sheet: "Bộ tiêu chí" }],
    ["“Phụ lục mẫu”", false, { kind: "sample", sheet: "Phụ lục mẫu" }],
    ["Người khác", false, { kind: "remote-change" }],
  ])("says %s", (text, trouble, notice) => {
    expect(noticeText(notice, vi)).toContain(text);
    expect(isTrouble(notice)).toBe(trouble);
  });

  it("leaves out what did not happen", () => {
    const refused = { ...fixed, edits: 0, refused: 1, why: "changed-meanwhile" } as const;
    expect(noticeText(refused, vi)).not.toContain("Đã sửa");
  });
});
