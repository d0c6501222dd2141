import { describe, expect, it } from "@jest/globals";
import type { DeadlineReading } from "../../../src/core/deadlines/deadline";
import { parseDeadline } from "../../../src/core/deadlines/parse-deadline";
import type { CellValue } from "../../../src/core/workbook/workbook";

const IN_2024: DeadlineReading = { year: 2024, before: "strict" };

/** Milestones as `class+class`, parted by `|`, and all due days. */
function read(value: CellValue, reading: DeadlineReading = IN_2024): [string, string] {
  const { milestones, due } = parseDeadline(value, reading);
  return [milestones.map(({ classes }) => classes.join("+")).join("|"), due.join(" ")];
}

const QUARTERS = "2024-03-31 2024-06-30 2024-09-30 2024-12-31";
const MONTHS =
  "2024-01-31 2024-02-29 2024-03-31 2024-04-30 2024-05-31 2024-06-30 2024-07-31 2024-08-31 2024-09-30 2024-10-31 2024-11-30 2024-12-31";
const fourteenths = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, "0")}-14`);

describe("parseDeadline reads quarters, months and parts of a year", () => {
  it.each([
    ["QUÝ 1", "quarter", "2024-03-31"],
    ["quy 1", "quarter", "2024-03-31"],
    ["Quí I; hàng quí", "quarter|recurring_quarter", QUARTERS],
    ["Quý: I, II", "quarter", "2024-03-31 2024-06-30"],
    ["quý I, II", "quarter", "2024-03-31 2024-06-30"],
    ["Các quý I, II, III", "quarter", "2024-03-31 2024-06-30 2024-09-30"],
    ["Quý 1/2/3", "quarter", "2024-03-31 2024-06-30 2024-09-30"],
    ["Quý I; II; IV", "quarter", "2024-03-31 2024-06-30 2024-12-31"],
    ["Quý II; IV/2025", "quarter_year", "2025-06-30 2025-12-31"],
    ["Quý I; 15/12", "quarter|date", "2024-03-31 2024-12-15"],
    ["Tháng 6; 12", "month", "2024-06-30 2024-12-31"],
    ["Quý I,2025", "quarter_year", "2025-03-31"],
    ["II/2025", "quarter_year", "2025-06-30"],
    ["I/2025, III/2025", "quarter_year", "2025-03-31 2025-09-30"],
    ["02-2025", "month_year", "2025-02-28"],
    ["Ngày 14 tháng 3, 6, 9", "month", "2024-03-14 2024-06-14 2024-09-14"],
    ["Ngày 14 tháng 3, 15/6", "date", "2024-03-14 2024-06-15"],
    ["06/26", "month_year", "2026-06-30"],
    ["50/63 TTHC trong năm", "year", "2024-12-31"],
    ["45/50 hồ sơ, quý III", "quarter", "2024-09-30"],
    ["Tuần 35/2024; 30/11", "unrecognised|date", "2024-11-30"],
    ["Sau 30/60/90 ngày", "relative_event", ""],
    ["Quý I-II", "quarter_range", "2024-06-30"],
    ["Quý I/2025", "quarter_year", "2025-03-31"],
    ["quý IV năm 2024", "quarter_year", "2024-12-31"],
    ["Quý IV/2024 - Quý I/2025", "quarter_range", "2025-03-31"],
    ["Quý III năm nay", "quarter", "2024-09-30"],
    ["Q1/2025", "quarter_year", "2025-03-31"],
    ["Q.III", "quarter", "2024-09-30"],
    ["Đến hết quý II", "quarter", "2024-06-30"],
    ["Trước quý III", "before_date", "2024-06-30"],
    ["Từ quý II đến tháng 11", "quarter_range+month", "2024-11-30"],
    ["6/2025", "month_year", "2025-06-30"],
    ["T6/2025", "month_year", "2025-06-30"],
    ["T12/24", "month_year", "2024-12-31"],
    ["tháng 6", "month", "2024-06-30"],
    ["Tháng Tư", "month", "2024-04-30"],
    ["Tuần 1 tháng 6", "month", "2024-06-30"],
    ["Tháng 6, 9, 12", "month", "2024-06-30 2024-09-30 2024-12-31"],
    ["Tháng 3-6-9-12", "month", "2024-03-31 2024-06-30 2024-09-30 2024-12-31"],
    ["Tháng 6, 9, 12/2025", "month_year", "2025-06-30 2025-09-30 2025-12-31"],
    ["tháng 3 đến tháng 5", "month_range", "2024-05-31"],
    ["Từ tháng 3 đến tháng 6/2024", "month_range", "2024-06-30"],
    ["Từ tháng 11/2024 đến tháng 2", "month_range", "2025-02-28"],
    ["Tháng 10 - tháng 3 năm sau", "month_range", "2025-03-31"],
    ["Tháng 01-12", "month_range", "2024-12-31"],
    ["Tháng 01 - Tháng 12", "month_range", "2024-12-31"],
    ["6-8/2025", "month_range", "2025-08-31"],
    ["Trước tháng 6", "before_date", "2024-05-31"],
    ["Từ tháng 3", "month_range", "2024-12-31"],
    ["Đầu năm", "quarter", "2024-03-31"],
    ["Giữa năm", "half_year", "2024-06-30"],
    ["Cuối năm", "year", "2024-12-31"],
    ["6 tháng đầu năm 2025", "half_year", "2025-06-30"],
    ["sáu tháng cuối năm", "half_year", "2024-12-31"],
    ["9 tháng đầu năm", "month_range", "2024-09-30"],
    ["Cả năm", "all_year", "2024-12-31"],
    ["Trong năm", "year", "2024-12-31"],
    ["Năm 2025", "year", "2025-12-31"],
    ["2025", "year", "2025-12-31"],
    ["2025 - 2026", "year_range", "2026-12-31"],
    ["giai đoạn 2025-2030", "year_range", "2030-12-31"],
    ["Đến năm 2030", "year", "2030-12-31"],
    ["2025 và những năm tiếp theo", "year_range", "2025-12-31"],
    ["Từ năm 2025", "year_range", "2025-12-31"],
  ])("%s", (text, classes, due) => {
    expect(read(text)).toEqual([classes, due]);
  });
});

describe("parseDeadline reads days", () => {
  it.each([
    ["30/11", "date", "2024-11-30"],
    ["30.11.2024", "date", "2024-11-30"],
    ["30-11-2024", "date", "2024-11-30"],
    ["30/11/24", "date", "2024-11-30"],
    ["2024-11-30", "date", "2024-11-30"],
    ["ngày 30 tháng 11 năm 2024", "date", "2024-11-30"],
    ["03/04/2024", "date", "2024-04-03"],
    ["29/02", "date", "2024-02-29"],
    ["Đến 31/12/2024", "date", "2024-12-31"],
    ["Chậm nhất là ngày 15/12", "date", "2024-12-15"],
    ["hạn cuối 20/11", "date", "2024-11-20"],
    ["Hạn chót: 20/11", "date", "2024-11-20"],
    ["15/3 - 30/4", "date", "2024-04-30"],
    ["Ngày 15-30/11", "date", "2024-11-30"],
    ["Từ ngày 15/3 đến ngày 30/4/2025", "date", "2025-04-30"],
    ["Trước 30.11", "before_date", "2024-11-29"],
    ["Trước 17h00 ngày 30/11", "date", "2024-11-30"],
    ["Trước ngày 15/3, 15/6 và 15/9", "before_date", "2024-03-14 2024-06-14 2024-09-14"],
    ["Quý I và trước ngày 30/11", "quarter+before_date", "2024-03-31 2024-11-29"],
    ["Quý II, trước ngày 15/6", "quarter+before_date", "2024-06-14"],
    ["Trước ngày 15/12 hằng năm", "before_date+recurring_year", "2024-12-14"],
    ["Trước ngày\n30/11", "before_date", "2024-11-29"],
  ])("%j", (text, classes, due) => {
    expect(read(text)).toEqual([classes, due]);
  });
});

describe("parseDeadline reads what recurs", () => {
  it.each([
    ["Hàng năm", "recurring_year", "2024-12-31"],
    ["hằng quý", "recurring_quarter", QUARTERS],
    ["Định kỳ hằng tháng", "recurring_month", MONTHS],
    ["Định kỳ 6 tháng", "recurring_half_year", "2024-06-30 2024-12-31"],
    ["hàng tháng/quý/năm", "recurring_multi", MONTHS],
    ["02 lần/năm", "recurring_half_year", "2024-06-30 2024-12-31"],
    ["Quý 1 lần", "recurring_quarter", QUARTERS],
    ["6 tháng một lần", "recurring_half_year", "2024-06-30 2024-12-31"],
    ["01 cuộc/quý", "recurring_quarter", QUARTERS],
    ["Trước ngày 15 hằng tháng", "recurring_month", fourteenths.join(" ")],
    ["Hằng tháng, trước ngày 15", "recurring_month", fourteenths.join(" ")],
    ["Trước ngày 20 của tháng cuối quý", "recurring_quarter", "2024-03-19 2024-06-19 2024-09-19 2024-12-19"],
    ["báo cáo hằng quý trước ngày 15", "recurring_quarter", "2024-03-14 2024-06-14 2024-09-14 2024-12-14"],
    ["ngày 31 hằng tháng", "recurring_month", MONTHS],
    ["Trước ngày 25 các tháng 3, 6", "month", "2024-03-24 2024-06-24"],
    ["Tháng 6 hằng năm", "month+recurring_year", "2024-06-30"],
    ["hàng tuần", "continuous", ""],
    ["Thường xuyên, hằng năm", "continuous+recurring_year", "2024-12-31"],
    ["Trực 24/24, 7/7", "continuous", ""],
  ])("%s", (text, classes, due) => {
    expect(read(text)).toEqual([classes, due]);
  });
});

describe("parseDeadline calls vague what nobody can be held to", () => {
  it.each([
    ["Khi có phát sinh", "relative_event"],
    ["Ngay sau khi có Quyết định số 15/QĐ-UBND ngày 12/3/2024 của tỉnh", "relative_event"],
    ["trong vòng 05 ngày kể từ ngày nhận hồ sơ", "relative_event"],
    ["Trong năm (05) ngày làm việc", "relative_event"],
    ["Theo hướng dẫn của Phòng Văn hóa - Xã hội", "external_dependency"],
    ["Theo Luật Cán bộ, công chức năm 2008", "external_dependency"],
    ["Theo thời gian quy định", "external_dependency"],
    ["Đúng thời hạn quy định", "external_dependency"],
    ["Định kỳ, đột xuất", "periodic_unspecified+relative_event"],
    ["Trước ngày 20", "unrecognised"],
    ["kịp thời", "unrecognised"],
  ])("%s", (text, classes) => {
    expect(read(text)).toEqual([classes, ""]);
    expect(parseDeadline(text, IN_2024).vague).toBe(true);
  });

  it.each(["Thường xuyên", "Quý I; theo quy định", "Theo tiến độ, xong trước 30/6", "31/02", "", " - \n"])(
    "but not %j",
    (text) => {
      expect(parseDeadline(text, IN_2024).vague).toBe(false);
    },
  );
});

describe("parseDeadline takes no other words for times or problems", () => {
  it.each([
    "Quyết định số 2204/QĐ-UBND ngày 12/9/2022",
    "Nghị quyết số 04/NQ-CP",
    "Nghị định 150/2025/NĐ-CP",
    "Nghị định số 13/2025 của Chính phủ",
    "Quyết định ngày 31/02/2024",
    "Luật Tổ chức chính quyền địa phương năm 2015",
    "Báo cáo năm 2023",
    "Đạt 10/12 xã",
    "45/60 điểm",
    "quỹ 15 triệu",
    "quý vị đại biểu",
    "2000 hộ dân",
    "ngày …/…/2024",
    "30/11/20245",
    "Theo dõi",
  ])("%s", (text) => {
    const { milestones, problems, due } = parseDeadline(text, IN_2024);
    expect(milestones.map(({ classes, years }) => [classes, years])).toEqual([[["unrecognised"], null]]);
    expect([problems, due]).toEqual([[], []]);
  });
});

describe("parseDeadline finds what cannot be", () => {
  it.each([
    ["31/02", "date", "31/02"],
    ["Trước ngày 31/4", "date", "ngày 31/4"],
    ["30/02/2024", "date", "30/02/2024"],
    ["29/02/2023", "date", "29/02/2023"],
    ["32/12", "date", "32/12"],
    ["12/13/2024", "date", "12/13/2024"],
    ["Trước ngày 35 hằng tháng", "date", "ngày 35"],
    ["Tháng 13", "month", "Tháng 13"],
    ["tháng 0", "month", "tháng 0"],
    ["13/2025", "month", "13/2025"],
    ["Quý V", "quarter", "Quý V"],
    ["Quí V", "quarter", "Quí V"],
    ["QUÝ 5", "quarter", "QUÝ 5"],
    ["Quý 0/2024", "quarter", "Quý 0/2024"],
    ["Quý I, V", "quarter", "V"],
  ])("%s", (text, kind, words) => {
    expect(parseDeadline(text, IN_2024).problems).toEqual([{ kind, text: words }]);
  });

  it("judges 29/02 by the reading's year, and not without one", () => {
    expect(parseDeadline("29/02", { year: 2023, before: "strict" }).problems).toHaveLength(1);
    expect(parseDeadline("29/02", { year: null, before: "strict" }).problems).toEqual([]);
  });

  it("gives an impossible day of a month no due days", () => {
    expect(parseDeadline("Trước ngày 35 hằng tháng", IN_2024).due).toEqual([]);
  });

  it("keeps the due days of the other milestones", () => {
    expect(parseDeadline("31/06/2024; Quý I", IN_2024).due).toEqual(["2024-03-31"]);
  });
});

describe("parseDeadline tells the years written as time", () => {
  it.each([
    ["Năm 2023", { from: 2023, to: 2023 }],
    ["30/11/2025", { from: 2025, to: 2025 }],
    ["2025 - 2026", { from: 2025, to: 2026 }],
    ["2025 và những năm tiếp theo", { from: 2025, to: null }],
    ["Từ năm 2025", { from: 2025, to: null }],
    ["từ năm 2025 đến năm 2030", { from: 2025, to: 2030 }],
    ["báo cáo năm 2023 trước ngày 15/01/2024", { from: 2024, to: 2024 }],
    ["Ban hành Kế hoạch năm 2025 trong tháng 12/2024", { from: 2024, to: 2024 }],
    ["Theo Quyết định 861/QĐ-TTg giai đoạn 2021-2025", null],
    ["Quý I", null],
  ])("%s", (text, years) => {
    expect(parseDeadline(text, IN_2024).milestones.map((milestone) => milestone.years)).toEqual([years]);
  });

  it("does not carry a year into the next entry", () => {
    expect(read("Quý I/2025; Quý II")).toEqual(["quarter_year|quarter", "2024-06-30 2025-03-31"]);
  });
});

describe("parseDeadline reads by its settings", () => {
  it.each([
    ["Trước ngày 30/11", "2024-11-30"],
    ["Trước tháng 6", "2024-06-30"],
    ["Trước ngày 15/3 hằng năm", "2024-03-15"],
  ])("%s inclusive", (text, due) => {
    expect(read(text, { year: 2024, before: "inclusive" })[1]).toBe(due);
  });

  it.each(["Quý I", "30/11", "Hằng tháng", "Trước ngày 15 hằng tháng", "6 tháng đầu năm", "Trong năm"])(
    "%s has no due day without a year",
    (text) => {
      const deadline = parseDeadline(text, { year: null, before: "strict" });
      expect(deadline.due).toEqual([]);
      expect(deadline.problems).toEqual([]);
    },
  );
});

describe("parseDeadline reads cells that are not text", () => {
  it.each<[CellValue, string, string]>([
    [{ type: "date", serial: 45626 }, "date", "2024-11-30"],
    [{ type: "date", serial: 45626.75 }, "date", "2024-11-30"],
    [{ type: "date", serial: 0 }, "unrecognised", ""],
    [2024, "year", "2024-12-31"],
    [45, "unrecognised", ""],
    [0.5, "unrecognised", ""],
    [-2024, "unrecognised", ""],
    [2024.5, "unrecognised", ""],
    [true, "unrecognised", ""],
    [{ type: "error", code: "#REF!" }, "unrecognised", ""],
    [null, "", ""],
    ["…", "", ""],
  ])("%j", (value, classes, due) => {
    expect(read(value)).toEqual([classes, due]);
  });

  it("writes a date cell as people do", () => {
    expect(parseDeadline({ type: "date", serial: 45626 }, IN_2024).milestones[0]?.text).toBe("30/11/2024");
  });
});
