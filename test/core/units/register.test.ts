import { describe, expect, it } from "@jest/globals";
import { parseUnits } from "../../../src/core/units/parse-units";
import { nearestUnit, renamedTarget } from "../../../src/core/units/register";
import type { RegisterUnit, Unit, UnitReading } from "../../../src/core/units/unit";

function unit(name: string, parts: Partial<RegisterUnit> = {}): RegisterUnit {
  return { name, aliases: [], level: "commune", renamedTo: null, ...parts };
}

const register: readonly RegisterUnit[] = [
  unit("Văn phòng HĐND và UBND", { aliases: ["VP xã", "Văn phòng"] }),
  unit("Phòng Kinh tế"),
  unit("Ban Văn hóa, Cổng làng và Lễ hội", { level: null }),
  unit("Công chức Văn phòng - Thống kê", { renamedTo: "Văn phòng HĐND và UBND" }),
  unit("Thôn Hòa"),
  unit("Thôn Hoa"),
  unit("Thôn 1"),
];
const reading: UnitReading = { office: "commune", year: 2026, register };

function only(text: string): Unit {
  const [first, ...others] = parseUnits(text, reading);
  if (!first || others.length > 0) throw new Error(`${text} is not one unit`);
  return first;
}

describe("looking up in the register", () => {
  it.each([
    ["Văn phòng HĐND-UBND", "Văn phòng HĐND và UBND"],
    ["VP XÃ", "Văn phòng HĐND và UBND"],
    ["Văn phòng HĐND và UBND phường", "Văn phòng HĐND và UBND"],
    ["Phòng Kinh tế xã", "Phòng Kinh tế"],
    ["Ban Văn hóa, Cổng làng và Lễ hội", "Ban Văn hóa, Cổng làng và Lễ hội"],
    ["Công chức VP-TK", "Công chức Văn phòng - Thống kê"],
    ["Thôn Hoà", "Thôn Hòa"],
    ["thôn hoa", "Thôn Hoa"],
  ])("knows %s", (text, name) => {
    expect(only(text)).toMatchObject({ name, registered: true });
  });

  it.each(["Phòng Nội vụ", "Phòng Kinh tế huyện", "Thôn 2", "Thôn Hỏa"])("does not know %s", (text) => {
    expect(only(text).registered).toBe(false);
  });

  it("gives the same key to all names of one unit and different keys to different units", () => {
    expect(only("VP xã").key).toBe(only("Văn phòng HĐND-UBND").key);
    expect(only("Thôn Hòa").key).not.toBe(only("Thôn Hoa").key);
  });

  it("asks only about named units, and only where there is a register", () => {
    expect(only("các thôn").registered).toBeNull();
    expect(parseUnits("Phòng Kinh tế", { ...reading, register: [] })[0]?.registered).toBeNull();
  });

  it("tells the present name of a renamed unit", () => {
    expect(renamedTarget(only("Phòng Tư pháp"), register)).toBeNull();
    expect(renamedTarget(only("Công chức VP-TK"), register)).toBe("Văn phòng HĐND và UBND");
    expect(renamedTarget(only("Phòng Kinh tế"), register)).toBeNull();
  });
});

describe("nearestUnit", () => {
  it.each([
    ["Phòng Kinh tê", "Phòng Kinh tế"],
    ["Phòng Kinhh tế xã", "Phòng Kinh tế"],
    ["Ban Văn hóa, Cổng làng và Lễ hôi", "Ban Văn hóa, Cổng làng và Lễ hội"],
  ])("%s is near %s", (text, name) => {
    expect(nearestUnit(only(text), register)?.name).toBe(name);
  });

  it.each(["Phòng Tư pháp", "Thôn 2", "Sở Nội vụ"])("nothing is near %s", (text) => {
    expect(nearestUnit(only(text), register)).toBeNull();
  });

  it("has nothing to offer from an empty register", () => {
    expect(nearestUnit(only("Phòng Kinh tế"), [])).toBeNull();
  });
});
