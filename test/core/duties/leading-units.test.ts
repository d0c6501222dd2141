import { describe, expect, it } from "@jest/globals";
import { leadingUnits } from "../../../src/core/duties/leading-units";
import { parseUnits } from "../../../src/core/units/parse-units";

/** The names of the units that lead by a cell of a commune's plan. */
function leadersOf(text: string): string[] {
  const units = parseUnits(text, { office: "commune", year: 2026, register: [] });
  return leadingUnits(text, units).map(({ written }) => written);
}

describe("the units that lead, of those that a cell names", () => {
  it.each<[string, readonly string[]]>([
    ["Phòng Kinh tế", ["Phòng Kinh tế"]],
    ["Phòng Kinh tế; Công an xã", ["Phòng Kinh tế", "Công an xã"]],
    ["Chủ trì: Phòng Kinh tế\nPhối hợp: Công an xã", ["Phòng Kinh tế"]],
    ["Phối hợp: Công an xã; chủ trì: Phòng Kinh tế", ["Phòng Kinh tế"]],
    ["Phòng Kinh tế, Công an xã chủ trì, phối hợp các thôn", ["Phòng Kinh tế", "Công an xã"]],
    ["Phòng Kinh tế phối hợp với Công an xã", ["Phòng Kinh tế"]],
    ["Phòng Kinh tế chủ trì; Công an xã phối hợp", ["Phòng Kinh tế"]],
    ["Chu tri: Phòng Kinh tế; phoi hop: Công an xã", ["Phòng Kinh tế"]],
    ["Phối hợp: Phòng Kinh tế, Công an xã", ["Phòng Kinh tế", "Công an xã"]],
    ["", []],
  ])("%j: %j", (text, leaders) => {
    expect(leadersOf(text)).toEqual(leaders);
  });
});
