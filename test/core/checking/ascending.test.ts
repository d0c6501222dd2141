import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { insertInto, placeOf, removeFrom, without } from "../../../src/core/checking/ascending";
import { effort } from "../../fuzz/settings";

const ascending = fc.uniqueArray(fc.nat(40)).map((list) => list.sort((a, b) => a - b));

describe("a list of ascending numbers", () => {
  it("takes numbers in and out as a set does", () => {
    fc.assert(
      fc.property(ascending, fc.array(fc.tuple(fc.boolean(), fc.nat(40))), (list, changes) => {
        const set = new Set(list);
        for (const [into, value] of changes) {
          if (into) set.add(value);
          else set.delete(value);
          (into ? insertInto : removeFrom)(list, value);
        }
        expect(list).toEqual([...set].sort((a, b) => a - b));
      }),
      effort(100),
    );
  });

  it("tells what another one lacks", () => {
    fc.assert(
      fc.property(ascending, ascending, (list, other) => {
        expect(without(list, other)).toEqual(list.filter((value) => !other.includes(value)));
      }),
      effort(100),
    );
  });

  it("tells how many are less", () => {
    fc.assert(
      fc.property(ascending, fc.nat(41), (list, value) => {
        expect(placeOf(list, value)).toBe(list.filter((one) => one < value).length);
      }),
      effort(100),
    );
  });
});
