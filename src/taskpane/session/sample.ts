import { makeSheet } from "../../core/workbook/workbook";
import { insertSheet } from "../../excel/insert-sheet";
import { checkNow } from "./check";
import type { Desk } from "./desk";
import { inTurn, withDelays } from "./desk";
import { unwatched } from "./follow";

/** Adds a sheet with the sample plan to the workbook and checks it. */
export function insertSample(desk: Desk): Promise<void> {
  const { store } = desk;
  return inTurn(desk, async () => {
    store.dispatch({ type: "change-started" });
    const { name, widths, values, merges } = (await import("../sample/plan.json")).default;
    const plan = makeSheet({ name, values, merges });
    const sheet = await withDelays(desk, () => unwatched(desk, () => insertSheet(plan, widths)));
    await checkNow(desk);
    store.dispatch({ type: "told", notice: { kind: "sample", sheet } });
  });
}
