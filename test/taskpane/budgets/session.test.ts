import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { join } from "node:path";
import type { ColumnSum } from "../../../src/core/budgets/column-sums";
import { columnSums, isOff } from "../../../src/core/budgets/column-sums";
import type { BudgetReading } from "../../../src/core/budgets/reading";
import { factsOf } from "../../../src/core/budgets/reading";
import { formulaAt, valueAt } from "../../../src/core/workbook/workbook";
import { moneyIn } from "../../../src/taskpane/budgets/money-in";
import { editOf, formulasFor } from "../../../src/taskpane/budgets/formula-edits";
import type { TotalInWords } from "../../../src/taskpane/budgets/total-in-words";
import { totalInWords } from "../../../src/taskpane/budgets/total-in-words";
import { makeEdits, undo } from "../../../src/taskpane/session/change";
import { check } from "../../../src/taskpane/session/check";
import type { Desk } from "../../../src/taskpane/session/desk";
import { makeDesk } from "../../../src/taskpane/session/desk";
import { followFormulas } from "../../../src/taskpane/session/recalculated";
import { initialState } from "../../../src/taskpane/state";
import { createStore } from "../../../src/taskpane/store";
import type { OpenWorkbook } from "../../excel/harness/open-workbook";
import { openWorkbook } from "../../excel/harness/open-workbook";
import { resultOf } from "./result-of";

const PLAN = join(__dirname, "..", "..", "fixtures", "tuong-duong-2024.xlsx");
const SHEET = "Phụ lục II";

let open: OpenWorkbook;
let desk: Desk;
let end: () => void;

beforeEach(async () => {
  open = await openWorkbook(PLAN);
  desk = makeDesk(createStore(initialState({ levels: [], language: null, tab: "budgets" }, "light")));
  end = followFormulas(desk);
  await check(desk);
});

afterEach(async () => {
  end();
  await desk.unwatch?.();
  open.close();
});

function money(): BudgetReading {
  const [found] = desk.live ? moneyIn(desk.live.review) : [];
  if (!found) throw new Error("no budget");
  return found;
}

const total = (): ColumnSum | undefined => columnSums(money())[0];
const isWrong = (): boolean => {
  const sum = total();
  return sum !== undefined && isOff(sum);
};
const words = (): TotalInWords | null => totalInWords(money().budget, columnSums(money()), factsOf(money()));

/** Waits until what the pane knows fulfils a condition. */
function until(condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!condition()) return;
      stop();
      resolve();
    };
    const stop = desk.store.subscribe(look);
    look();
  });
}

describe("the money of a workbook that is open", () => {
  it("follows what the user types: a total is found to be wrong", async () => {
    open.type(SHEET, "C16", 1_000_000);
    await until(() => isWrong());
    expect(total()).toMatchObject({ counted: 1_081_000, difference: -81_000 });
  });

  it("gets formulas that follow an item, and the words anew; undo leaves every cell as it was", async () => {
    const before = open.appearance();
    await makeEdits(desk, resultOf(formulasFor(money())).map(editOf));
    expect(desk.store.get().notice).toMatchObject({ kind: "fixed", edits: 12, refused: 0 });
    expect(formulaAt(money().budget.table.grid.sheet, 15, 2)).toBe("SUM(C7:C15)");
    expect(resultOf(formulasFor(money()))).toEqual([]);
    expect(total()).toMatchObject({ counted: 1_081_000, stated: { value: 1_081_000 }, difference: 0 });

    open.type(SHEET, "D7", 16_000);
    await until(() => total()?.stated?.value === 1_091_000);
    expect(total()).toMatchObject({ counted: 1_091_000, difference: 0 });
    expect(words()?.words).toBe("Một tỷ không trăm chín mươi mốt triệu đồng");
    expect(words()?.cells).toMatchObject([{ state: "wrong" }]);

    open.type(SHEET, "D7", 6_000);
    await until(() => total()?.stated?.value === 1_081_000);
    await undo(desk);
    expect(open.appearance()).toEqual(before);
  });

  it("puts a wrong total right by its formula", async () => {
    open.type(SHEET, "C16", 1_000_000);
    await until(() => isWrong());
    await makeEdits(desk, resultOf(formulasFor(money())).map(editOf));
    expect(total()).toMatchObject({ stated: { value: 1_081_000 }, difference: 0 });
  });

  it("writes the words into their cell and takes them back", async () => {
    const edit = words()?.cells[0]?.edit;
    if (!edit) throw new Error("no words to write");
    await makeEdits(desk, [edit]);
    expect(words()?.cells.map(({ state }) => state)).toEqual(["right"]);
    await undo(desk);
    expect(words()?.cells.map(({ state }) => state)).toEqual(["misspelt"]);
  });

  it("refuses on a protected sheet and says so", async () => {
    open.setFaults({ protectedSheets: [SHEET] });
    const before = open.appearance();
    await makeEdits(desk, resultOf(formulasFor(money())).map(editOf));
    expect(desk.store.get().notice).toMatchObject({ kind: "fixed", edits: 0, refused: 12, why: "protected" });
    expect(open.appearance()).toEqual(before);
  });
});

describe("followFormulas", () => {
  it("follows a row's own formula when another row's formula changes what it adds", async () => {
    await makeEdits(desk, resultOf(formulasFor(money())).map(editOf));
    const rowTotal = (): unknown => valueAt(money().budget.table.grid.sheet, 7, 2);
    open.type(SHEET, "D8", "=D7*2");
    await until(() => rowTotal() === 12_000);
    open.type(SHEET, "D7", 5_000);
    await until(() => rowTotal() === 10_000 && total()?.stated?.value === total()?.counted);
    expect(total()?.difference).toBe(0);
  });

  it("asks Excel for nothing while no table has formulas", async () => {
    open.host.forgetRoundTrips();
    for (const amount of [7_000, 8_000, 9_000]) {
      open.type(SHEET, "D7", amount);
      await until(() => columnSums(money())[1]?.counted === 525_000 + amount);
    }
    expect(open.host.roundTrips()).toHaveLength(3);
  });
});
