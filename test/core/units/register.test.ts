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

  const untold: Omit<UnitReading, "register"> = { office: null, year: null };
  const commune2024: Omit<UnitReading, "register"> = { office: "commune", year: 2024 };
  const district2024: Omit<UnitReading, "register"> = { office: "district", year: 2024 };

  it.each<[Omit<UnitReading, "register">, string, string]>([
    [untold, "Văn phòng HĐND-UBND", "Văn phòng HĐND và UBND"],
    [untold, "Văn phòng HĐND và UBND", "VP HĐND-UBND"],
    [untold, "Phòng VH-TT", "Phòng Văn hóa và Thông tin"],
    [untold, "Phòng VH-TT", "Phòng Văn hóa - Thông tin"],
    [untold, "Phòng LĐ-TB&XH", "Phòng Lao động, Thương binh và Xã hội"],
    [untold, "Phòng LĐ-TB&XH huyện", "Phòng Lao động, Thương binh và Xã hội"],
    [untold, "Hội đồng thi đua, khen thưởng xã", "Hội đồng TĐKT"],
    [commune2024, "VP-TK", "Công chức Văn phòng - Thống kê xã"],
    [commune2024, "Bộ phận Tư pháp", "Công chức TP-HT"],
    [commune2024, "BCH Quân sự xã", "Ban Chỉ huy Quân sự"],
    [district2024, "Phòng TC-KH", "Phòng Tài chính và Kế hoạch"],
  ])("%# knows %j %s from %s", (how, text, name) => {
    const [found, ...others] = parseUnits(text, { ...how, register: [unit(name, { level: null })] });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ name, registered: true });
  });

  it("keeps a registered name whole although a unit seems to begin in it", () => {
    const own = [unit("Tổ Giám sát, Đội quản lý chợ")];
    const units = parseUnits("Tổ giám sát, đội quản lý chợ; Công an xã", { ...untold, register: own });
    expect(units.map(({ registered }) => registered)).toEqual([true, false]);
  });

  it("knows a unit by what its alias means", () => {
    const named = unit("Bộ phận Văn xã", { aliases: ["Công chức VH-XH"] });
    const units = parseUnits("Công chức Văn hóa và Xã hội xã", { ...commune2024, register: [named] });
    expect(units).toMatchObject([{ name: "Bộ phận Văn xã", registered: true }]);
  });

  it("tells units of two levels apart, and takes a missing level for the office's own", () => {
    const both = [
      unit("Văn phòng HĐND và UBND xã"),
      unit("Văn phòng HĐND và UBND huyện", { level: "district" }),
    ];
    const found = (text: string, office: UnitReading["office"]): (string | null)[] =>
      parseUnits(text, { office, year: 2024, register: both }).map(({ name, registered }) =>
        registered === true ? name : null,
      );
    expect(found("VP HĐND-UBND xã", "commune")).toEqual(["Văn phòng HĐND và UBND xã"]);
    expect(found("VP HĐND-UBND huyện", "commune")).toEqual(["Văn phòng HĐND và UBND huyện"]);
    expect(found("VP HĐND-UBND", "commune")).toEqual(["Văn phòng HĐND và UBND xã"]);
    expect(found("VP HĐND-UBND", "district")).toEqual(["Văn phòng HĐND và UBND huyện"]);
    expect(found("VP HĐND-UBND", null)).toEqual([null]);
    expect(found("VP HĐND-UBND tỉnh", "commune")).toEqual([null]);
  });

  it("reads one register differently for plans of different years", () => {
    const own = [unit("Phòng Văn hóa - Xã hội", { level: null }), unit("Công chức VH-XH", { level: null })];
    const name = (year: number): string | undefined =>
      parseUnits("Văn hóa và Xã hội", { office: "commune", year, register: own })[0]?.name;
    expect(name(2024)).toBe("Công chức VH-XH");
    expect(name(2026)).toBe("Phòng Văn hóa - Xã hội");
    expect(name(2024)).toBe("Công chức VH-XH");
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
