import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { normaliseName } from "../../../src/core/text/fold";
import { letterDistance } from "../../../src/core/units/letter-distance";
import { nearestUnit } from "../../../src/core/units/register";
import type { RegisterUnit, Unit } from "../../../src/core/units/unit";

/** Few words, so that many names are equal, near or equally near; none ends in a level. */
const word = fc.constantFrom(
  ..."Phòng Phong Ban Bàn Văn Văng hóa hóaa Thôn Thông 1 2 12 kinh kính tế tế-xã dân chính".split(" "),
);
const name = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(" "));
function unitNamed(full: string, written: string): Unit {
  const place = { start: 0, end: written.length };
  return { kind: "named", key: full, name: full, level: null, written, ...place, registered: false };
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** The nearest by comparing with every name, in the register's order. */
function nearestOfAll(unit: Unit, register: readonly RegisterUnit[]): RegisterUnit | null {
  let nearest: RegisterUnit | null = null;
  let least = Infinity;
  for (const one of register) {
    for (const known of [one.name, ...one.aliases].map(normaliseName)) {
      for (const text of [unit.name, unit.written].map(normaliseName)) {
        const far = letterDistance(text, known, text.length);
        const most = Math.min(4, Math.floor(text.length / 6));
        if (far > most || far >= least || digitsOf(text) !== digitsOf(known)) continue;
        [nearest, least] = [one, far];
      }
    }
  }
  return nearest;
}

/** A name with a few letters put in, left out or changed. */
function slip(text: string, slips: readonly (readonly [at: number, cut: number, put: string])[]): string {
  return slips.reduce((now, [at, cut, put]) => {
    const place = at % (now.length + 1);
    return now.slice(0, place) + put + now.slice(place + cut);
  }, text);
}

const slips = fc.array(fc.tuple(fc.nat(60), fc.nat(1), fc.constantFrom("", "a", "ế", "n", "7")), {
  maxLength: 5,
});

describe("the nearest unit of a register", () => {
  it("is the one that comparing with every name finds", () => {
    fc.assert(
      fc.property(name, name, fc.array(slips, { maxLength: 6 }), (full, written, ways) => {
        const unit = unitNamed(full, written);
        const register = ways.map((way, at): RegisterUnit => ({
          name: slip(at % 2 === 0 ? full : written, way),
          aliases: [slip(full, way.toReversed())],
          level: null,
          renamedTo: null,
        }));
        expect(nearestUnit(unit, register)).toBe(nearestOfAll(unit, register));
      }),
      { numRuns: 2_000 },
    );
  });
});
