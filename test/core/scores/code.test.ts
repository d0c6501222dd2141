import { describe, expect, it } from "@jest/globals";
import { codeText, readCode } from "../../../src/core/scores/code";

describe("a criterion's code", () => {
  it.each([
    ["TC 1.6. Tổ chức diễn đàn", "1.6", "Tổ chức diễn đàn"],
    ["TCTP 7.3.1 Tỷ lệ xử lý văn bản", "7.3.1", "Tỷ lệ xử lý văn bản"],
    ["TCTP. 4.4.3 Tỷ lệ TTHC", "4.4.3", "Tỷ lệ TTHC"],
    ["TC 3.5.2.Đánh giá chất lượng", "3.5.2", "Đánh giá chất lượng"],
    ["7.3.3. Thực hiện chế độ báo cáo", "7.3.3", "Thực hiện chế độ báo cáo"],
    ["4.2.Thực hiện tinh giản biên chế", "4.2", "Thực hiện tinh giản biên chế"],
    ["Kế hoạch CCHC (TCTP 1.1)", "1.1", "Kế hoạch CCHC"],
    ["TCTP 6.2 - Thực hiện tiết kiệm", "6.2", "Thực hiện tiết kiệm"],
    ["tc1.2: báo cáo", "1.2", "báo cáo"],
    ["Tiêu chí 1.2: Báo cáo", "1.2", "Báo cáo"],
    ["Tiêu chí thành phần 1.2.1. Số lượng", "1.2.1", "Số lượng"],
  ])("%j carries %s", (text, code, name) => {
    const written = readCode(text);
    expect(written && codeText(written.code)).toBe(code);
    expect(written?.name).toBe(name);
    expect(text.slice(written?.start, written?.end)).toBe(code);
  });

  it.each([
    "Kế hoạch CCHC năm",
    "Tiêu chí 1",
    "5 nhiệm vụ trở lên",
    "1,5 điểm cho mỗi sáng kiến",
    "80.5% hồ sơ đúng hạn",
    "3.5/5 nội dung",
    "Áp dụng ISO 9001:2015",
  ])("%j carries none", (text) => {
    expect(readCode(text)).toBeNull();
  });
});
