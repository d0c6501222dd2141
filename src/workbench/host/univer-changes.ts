import type { ICellData, ICommandInfo, IRange, Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Area } from "../../core/workbook/workbook";
import type { CellScalar, SpreadsheetChange } from "./spreadsheet";
import { areaOf, scalarOf } from "./univer-cells";

/** What Univer's mutations carry, as far as it is read here. */
interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly range?: IRange;
  readonly name?: string;
  readonly sheet?: { readonly id: string };
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, Nullable<ICellData>>> | undefined>>;
  readonly selections?: readonly { readonly range: IRange }[];
}

/** Inserting or deleting lines rewrites the formulas that point across them: no change that Excel tells of. */
const MOVES_LINES = /(insert|remove)-(row|col)|move-(rows|cols)/;

/** Tells of the changes that Univer's mutations make to the active workbook; results of formulas are none. */
export function watchUniver(api: FUniver, listener: (change: SpreadsheetChange) => void): () => void {
  const before = new WeakMap<object, CellScalar | string>();
  const isOurs = (params: MutationParams): boolean =>
    params.unitId === undefined || params.unitId === api.getActiveWorkbook()?.getId();
  const early = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const params = event.params as MutationParams | undefined;
    if (!params || !isOurs(params)) return;
    const sheet = api.getActiveWorkbook()?.getSheetBySheetId(params.subUnitId ?? "");
    if (event.id === "sheet.mutation.set-worksheet-name") before.set(params, sheet?.getSheetName() ?? "");
    if (event.id !== "sheet.mutation.set-range-values") return;
    const area = contentArea(params);
    if (!sheet || !area || area.top !== area.bottom || area.left !== area.right) return;
    before.set(params, scalarOf(sheet.getSheet().getCellMatrix().getValue(area.top, area.left)));
  });
  const late = api.addEvent(api.Event.CommandExecuted, (event) => {
    const params = event.params as MutationParams | undefined;
    if (!params || !isOurs(params)) return;
    const change = changeOf(event, params, before.get(params));
    if (change) listener(change);
  });
  return () => {
    early.dispose();
    late.dispose();
  };
}

/** Mutations that insert or delete lines. */
const LINE_MUTATIONS: Readonly<Record<string, Pick<LineChange, "kind" | "lines"> | undefined>> = {
  "sheet.mutation.insert-row": { kind: "inserted", lines: "rows" },
  "sheet.mutation.remove-rows": { kind: "deleted", lines: "rows" },
  "sheet.mutation.insert-col": { kind: "inserted", lines: "columns" },
  "sheet.mutation.remove-col": { kind: "deleted", lines: "columns" },
};

type LineChange = Extract<SpreadsheetChange, { readonly kind: "inserted" | "deleted" }>;

function changeOf(
  { id }: Pick<ICommandInfo, "id">,
  params: MutationParams,
  before: CellScalar | undefined,
): SpreadsheetChange | null {
  const sheet = params.subUnitId ?? params.sheet?.id;
  if (sheet === undefined) return null;
  const moved = LINE_MUTATIONS[id];
  if (moved) return params.range ? { ...moved, sheet, area: areaOf(params.range) } : null;
  switch (id) {
    case "sheet.mutation.set-range-values": {
      const area = contentArea(params);
      return area && { kind: "cells", sheet, area, before };
    }
    case "sheet.mutation.insert-sheet":
      return { kind: "sheet-added", sheet };
    case "sheet.mutation.remove-sheet":
      return { kind: "sheet-deleted", sheet };
    case "sheet.mutation.set-worksheet-name":
      return { kind: "sheet-renamed", sheet, before: String(before ?? ""), after: params.name ?? "" };
    case "sheet.operation.set-worksheet-active":
      return { kind: "activated", sheet };
    case "sheet.operation.set-selections": {
      const range = params.selections?.[0]?.range;
      return range ? { kind: "selected", sheet, area: areaOf(range) } : null;
    }
    default:
      return null;
  }
}

/** The area of the cells whose content a mutation sets; `null` where it only formats or shows results of formulas. */
function contentArea({ cellValue, trigger }: MutationParams): Area | null {
  if (trigger === undefined || MOVES_LINES.test(trigger)) return null;
  const bounds = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [rowText, cells] of Object.entries(cellValue ?? {})) {
    for (const [columnText, cell] of Object.entries(cells ?? {})) {
      if (cell && !("v" in cell || "f" in cell || "p" in cell)) continue;
      const [row, column] = [Number(rowText), Number(columnText)];
      bounds.top = Math.min(bounds.top, row);
      bounds.left = Math.min(bounds.left, column);
      bounds.bottom = Math.max(bounds.bottom, row);
      bounds.right = Math.max(bounds.right, column);
    }
  }
  return bounds.bottom < 0 ? null : bounds;
}
