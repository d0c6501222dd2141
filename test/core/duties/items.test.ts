import { describe, expect, it } from "@jest/globals";
import { makeLexicon } from "../../../src/core/duties/cell-text";
import { forEachItem, makeItemReader } from "../../../src/core/duties/items";
import { findTables } from "../../../src/core/tables/find-tables";
import type { CellValue } from "../../../src/core/workbook/workbook";
import { makeSheet } from "../../../src/core/workbook/workbook";

const HEADER = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian hoàn thành"];

/** What the deadline cells of an item say whose first row and continuation rows hold these values. */
function saidBy(values: readonly CellValue[]): CellValue[] {
  const rows = values.map((value, at): CellValue[] =>
    at === 0 ? [1, "Rà soát thủ tục", "Phòng Nội vụ", value] : [null, null, `Phòng ${at}`, value],
  );
  const [table] = findTables(makeSheet({ name: "Phụ lục", values: [HEADER, ...rows] }), []);
  if (!table) throw new Error("no table");
  const lexicon = makeLexicon({
    deadlines: { year: 2024, before: "strict" },
    units: { office: null, year: 2024, register: [] },
  });
  const said: CellValue[] = [];
  forEachItem(makeItemReader(table, lexicon), 0, table.rows.length, ({ own }) => {
    said.push(...own.cells.deadline.map((cell) => cell.said.value));
  });
  return said;
}

const day = (serial: number): CellValue => ({ type: "date", serial });

describe("an item's continuation rows", () => {
  it.each<[string, readonly CellValue[], readonly CellValue[]]>([
    ["say more", ["Quý I", "Quý II"], ["Quý I", "Quý II"]],
    ["say the same again, typed otherwise", ["Quý I", " Quý  I", "Quý I"], ["Quý I"]],
    ["say again what a row between said", ["Quý I", "Quý II", "Quý I"], ["Quý I", "Quý II"]],
    ["hold one day again", [day(45_000), day(45_000), day(45_001)], [day(45_000), day(45_001)]],
    ["hold a number as a text", [2024, "2024"], [2024, "2024"]],
    ["are blank", ["Quý I", null, "Quý I"], ["Quý I"]],
  ])("%s", (_, values, expected) => {
    expect(saidBy(values)).toEqual(expected);
  });
});
