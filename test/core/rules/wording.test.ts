import { describe, expect, it } from "@jest/globals";
import { check } from "../../../src/core/check";
import { LANGUAGES } from "../../../src/core/language";
import { numbering } from "../../../src/core/rules/numbering";
import type { Rule } from "../../../src/core/rules/rule";
import { findingText } from "../../../src/core/rules/wording";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { workbookOf } from "./tables";

const HEADER = "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian";

describe("the words of a finding", () => {
  it("quote the user's own data as written, places and all", () => {
    const rows = [
      HEADER,
      ["I", "MỤC {section} $& {why}"],
      "II | THỂ CHẾ",
      "1 | Rà soát | Phòng Tư pháp | Quý I",
    ];
    const { findings } = check(workbookOf([{ rows }]), DEFAULT_SETTINGS).report;
    expect(findings.map((finding) => findingText(finding, "vi").what)).toEqual([
      "Mục “MỤC {section} $& {why}” không có nhiệm vụ nào.",
    ]);
  });

  it("write numbers as the language does, and numbers that are text as they stand", () => {
    const rows = [HEADER, ["1", "Rà soát", "Phòng Tư pháp", 0.5], ["2", "Kiểm tra", "Văn phòng", "0.5"]];
    const { findings } = check(workbookOf([{ rows }]), DEFAULT_SETTINGS).report;
    const said = LANGUAGES.flatMap((language) => findings.map((one) => findingText(one, language).what));
    expect(said.map((what) => /“([^”]*)”/.exec(what)?.[1])).toEqual(["0,5", "0.5", "0.5", "0.5"]);
  });

  it("say of a rule that failed that it failed, and the others go on", () => {
    const failing: Rule = {
      ...numbering,
      check: () => {
        throw new RangeError("out of range");
      },
    };
    const workbook = workbookOf([{ rows: [HEADER, "1 | Rà soát || Quý I"] }]);
    const { findings } = check(workbook, DEFAULT_SETTINGS, [failing]).report;
    expect(findings).toHaveLength(1);
    for (const finding of findings) {
      for (const language of LANGUAGES) {
        const { what, fix } = findingText(finding, language);
        expect(what).toContain("“numbering”");
        expect(what).toContain("(out of range)");
        expect(fix).toBeNull();
      }
    }
  });
});
