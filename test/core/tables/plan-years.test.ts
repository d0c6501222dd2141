import { describe, expect, it } from "@jest/globals";
import { yearsOfDecision, yearsOfTitle, yearsSinceIssue } from "../../../src/core/tables/plan-years";
import type { PlanYears } from "../../../src/core/tables/table";

type Years = readonly [first: number | null, last: number | null, usual: number | null];
const made = ([first, last, usual]: Years): PlanYears => ({ first, last, usual });

describe("the years of a title", () => {
  it.each<[string, readonly string[], Years | null]>([
    ["năm", ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"], [2024, 2024, 2024]],
    ["a period", ["Giai đoạn 2021-2025"], [2021, 2025, 2025]],
    ["a period in words", ["từ năm 2021 đến năm 2025"], [2021, 2025, 2025]],
    ["a period with a long dash", ["giai đoạn 2021 – 2030"], [2021, 2030, 2030]],
    ["a year inside a period", ["NĂM 2024 (giai đoạn 2021-2025)"], [2024, 2024, 2024]],
    ["two years", ["năm 2025 và năm 2026"], [2025, 2026, 2026]],
    ["a bare year", ["CCHC 2024"], [2024, 2024, 2024]],
    ["without tone marks", ["ke hoach nam 2024"], [2024, 2024, 2024]],
    ["in capitals, decomposed", ["KẾ HOẠCH NĂM 2024".normalize("NFD")], [2024, 2024, 2024]],
    ["broken over lines", ["KẾ HOẠCH", "NĂM 2024"], [2024, 2024, 2024]],
    ["the decision's date says nothing", ["(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/01/2024)"], null],
    ["a day is no year", ["Bình An, 15/01/2024"], null],
    ["a decision's number is no year", ["Nghị quyết số 76/2021/NQ-CP"], null],
    ["none", ["PHỤ LỤC I", "DANH MỤC NHIỆM VỤ"], null],
    ["nothing", [], null],
    [
      "a letterhead's date says nothing",
      ["Bình An, ngày 25 tháng 12 năm 2025", "NĂM 2026"],
      [2026, 2026, 2026],
    ],
    ["nor does an open one", ["Bình An, ngày    tháng    năm 2025"], null],
    [
      "a cited date says nothing",
      ["NGHỊ QUYẾT NGÀY 22 THÁNG 12 NĂM 2024 TRONG NĂM 2026"],
      [2026, 2026, 2026],
    ],
    ["a month's year does", ["NHIỆM VỤ THÁNG 6 NĂM 2026"], [2026, 2026, 2026]],
    ["a period with a vision", ["GIAI ĐOẠN 2026 - 2030, TẦM NHÌN ĐẾN NĂM 2045"], [2026, 2045, 2030]],
    ["a year with a direction", ["NĂM 2025, ĐỊNH HƯỚNG ĐẾN NĂM 2030"], [2025, 2030, 2025]],
    ["a year to come to", ["CHUYỂN ĐỔI SỐ ĐẾN NĂM 2030"], [null, 2030, null]],
    ["two of them", ["đến năm 2025, định hướng đến năm 2030"], [null, 2030, null]],
    ["a year and those after it", ["NĂM 2026 VÀ NHỮNG NĂM TIẾP THEO"], [2026, null, 2026]],
    ["from a year on", ["thực hiện từ năm 2026"], [2026, null, 2026]],
    ["a law's year is where its plan begins", ["THI HÀNH LUẬT ĐẤT ĐAI NĂM 2024"], [2024, null, null]],
    ["a law's year beside the plan's", ["LUẬT ĐẤT ĐAI NĂM 2024 TRONG NĂM 2026"], [2026, 2026, 2026]],
    ["legal education is no law", ["PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT NĂM 2026"], [2026, 2026, 2026]],
    ["a number that is no year", ["Nhóm 1999 hộ"], null],
  ])("%s", (_, lines, expected) => {
    const years = yearsOfTitle(lines);
    expect(years && [years.first, years.last, years.usual]).toEqual(expected);
  });

  it.each<[string, string, Years | null]>([
    [
      "early in the year",
      "(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/02/2022 của UBND xã)",
      [2022, null, 2022],
    ],
    [
      "late in the year",
      "(Kèm theo Kế hoạch số 9/KH-UBND ngày 20 tháng 12 năm 2023 của UBND huyện)",
      [2023, null, 2024],
    ],
    [
      "day and month not filled in",
      "(Kèm theo Kế hoạch số   /KH-UBND ngày    tháng   năm 2024)",
      [2024, null, 2024],
    ],
    ["in the letterhead", "Bình An, ngày 15 tháng 01 năm 2026", [2026, null, 2026]],
    ["without brackets it is no such line", "Kế hoạch số 9/KH-UBND ngày 20/12/2023", null],
    ["without a date", "(Kèm theo Kế hoạch của UBND xã)", null],
  ])("of a decision %s", (_, line, expected) => {
    const years = yearsOfDecision([line]);
    expect(years && [years.first, years.last, years.usual]).toEqual(expected);
  });
});

describe("the years of a plan whose issue is dated", () => {
  it.each<[string, Years, Years | null, Years]>([
    ["no date", [2026, 2026, 2026], null, [2026, 2026, 2026]],
    ["a plan for the next year", [2026, 2026, 2026], [2025, null, 2026], [2026, 2026, 2026]],
    ["a title about last year's result", [2024, 2024, 2024], [2025, null, 2025], [2024, 2025, 2025]],
    ["a title that says only the last year", [null, 2030, null], [2026, null, 2026], [2026, 2030, 2026]],
    ["a title that names a law", [2024, null, null], [2025, null, 2025], [2024, null, 2025]],
  ])("%s", (_, title, issued, expected) => {
    expect(yearsSinceIssue(made(title), issued && made(issued))).toEqual(made(expected));
  });
});

describe("a title that never ends", () => {
  it("may name more years than a call takes arguments", () => {
    const line = `${"năm 2024 ".repeat(200_000)}năm 2026`;
    expect(yearsOfTitle([line])).toEqual({ first: 2024, last: 2026, usual: 2026 });
  });
});
