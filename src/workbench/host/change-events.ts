import { excelAddress } from "./addresses";
import type { HostState } from "./host-state";
import type { EventMessage } from "./protocol";
import type { CellScalar, SpreadsheetChange } from "./spreadsheet";
import { EVENT_TYPE, eventKey, type EventName } from "./subscriptions";

/** Who made a change: the user, the add-in through the Excel API, or another user of the same workbook. */
export type Origin = "user" | "add-in" | "remote";

/** What Excel tells the client of a change, one message for each target that the client listens at. */
export function eventsOf(
  state: HostState,
  change: SpreadsheetChange,
  origin: Origin,
): readonly EventMessage[] {
  const source = origin === "remote" ? "Remote" : "Local";
  const named = (name: EventName, payload: Readonly<Record<string, unknown>>): readonly EventMessage[] =>
    [change.sheet, "Workbook"]
      .filter((target) => state.subscriptions.has(eventKey(name, target)))
      .map((target) => ({
        type: EVENT_TYPE[name],
        target,
        payload: { worksheetId: change.sheet, ...payload },
      }));
  switch (change.kind) {
    case "cells":
    case "inserted":
    case "deleted":
      return named("DataChanged", {
        source,
        address: excelAddress(change.area),
        referenceId: `${change.sheet}!${excelAddress(change.area)}`,
        triggerSource: origin === "add-in" ? "ThisLocalAddin" : "Unknown",
        ...changeDetails(state, change),
      });
    case "sheet-added":
      return named("Added", { source });
    case "sheet-deleted":
      return named("Deleted", { source });
    case "sheet-renamed":
      return named("NameChanged", { source, nameBefore: change.before, nameAfter: change.after });
    case "activated":
      return named("Activated", {});
    case "selected":
      return named("SelectionChanged", { address: excelAddress(change.area) });
  }
}

type ContentChange = Extract<SpreadsheetChange, { readonly kind: "cells" | "inserted" | "deleted" }>;

/** One changed cell tells its values before and after; several cells do not, as in Excel. */
function changeDetails(state: HostState, change: ContentChange): Readonly<Record<string, unknown>> {
  if (change.kind !== "cells") {
    const inserted = change.kind === "inserted";
    const rows = change.lines === "rows";
    return {
      changeType: `${rows ? "Row" : "Column"}${inserted ? "Inserted" : "Deleted"}`,
      shiftDirection: inserted
        ? rows
          ? "ShiftCellDown"
          : "ShiftCellRight"
        : rows
          ? "ShiftCellUp"
          : "ShiftCellLeft",
    };
  }
  const kind = { changeType: "RangeEdited", shiftDirection: "None" };
  if (change.before === undefined) return kind;
  const after = state.spreadsheet.readCells(change.sheet, change.area)[0]?.[0]?.value ?? null;
  return {
    ...kind,
    valueBefore: change.before ?? "",
    valueAfter: after ?? "",
    valueTypeBefore: typeName(change.before),
    valueTypeAfter: typeName(after),
  };
}

function typeName(value: CellScalar): string {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
