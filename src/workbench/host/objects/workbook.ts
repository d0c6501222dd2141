import type { HostState } from "../host-state";
import { HostError } from "../protocol";
import { subscriptions } from "../subscriptions";
import { text } from "./arguments";
import type { HostObject } from "./host-object";
import { rangeObject } from "./range";
import { settingsObject } from "./settings";
import { findSheet, worksheetObject, worksheetsObject } from "./worksheets";

/** `context.workbook`: the root of all. */
export function workbookObject(state: HostState): HostObject {
  const { spreadsheet } = state;
  const selected = (): HostObject => {
    const { sheet, area } = spreadsheet.selection();
    return rangeObject(state, { sheet, areas: [area] });
  };
  return {
    type: "Workbook",
    read: {
      Name: () => "Workbook.xlsx",
      ReadOnly: () => false,
      IsDirty: () => false,
      AutoSave: () => false,
    },
    open: {
      Worksheets: () => worksheetsObject(state),
      Settings: () => settingsObject(state),
      Application: () => applicationObject(),
    },
    find: {
      GetSelectedRange: selected,
      GetActiveCell: () => {
        const { sheet, area } = spreadsheet.selection();
        return rangeObject(state, { sheet, areas: [{ ...area, bottom: area.top, right: area.left }] });
      },
      _GetRangeForEventByReferenceId: ([reference]) => eventRange(state, text(reference), false),
      _GetRangeOrNullObjectForEventByReferenceId: ([reference]) => eventRange(state, text(reference), true),
    },
    call: {
      _RemoveReference: ([reference]) => {
        state.references.delete(text(reference));
      },
      ...subscriptions(state, "Workbook", ["SelectionChanged"]),
    },
  };
}

/** Events name their range by `<sheet id>!<address>`. */
function eventRange(state: HostState, reference: string, orNull: boolean): HostObject | null {
  const split = reference.lastIndexOf("!");
  const sheet = findSheet(state, reference.slice(0, split));
  if (sheet) return worksheetObject(state, sheet).find?.["GetRange"]?.([reference.slice(split + 1)]) ?? null;
  if (orNull) return null;
  throw new HostError("ItemNotFound", "The sheet of the event is gone.");
}

function applicationObject(): HostObject {
  return {
    type: "Application",
    read: { CalculationMode: () => "Automatic", CalculationState: () => "Done" },
    call: { SuspendScreenUpdatingUntilNextSync: () => null, SuspendApiCalculationUntilNextSync: () => null },
  };
}
