import { intersection } from "../addresses";
import { type HostState, mayWrite } from "../host-state";
import { HostError } from "../protocol";
import type { CellStyle, ConditionalFormat, Edge, EdgeLine } from "../spreadsheet";
import { flag, oneOf, text, whole } from "./arguments";
import { fillObject, fontObject } from "./cell-format";
import type { HostObject, Place } from "./host-object";
import { rangeObject } from "./range";

/** The conditional formats that touch a place. */
export function conditionalFormatsObject(state: HostState, { sheet, areas }: Place): HostObject {
  const { spreadsheet } = state;
  const touching = (): readonly ConditionalFormat[] =>
    spreadsheet
      .conditionalFormats(sheet)
      .filter((format) =>
        format.areas.some((one) => areas.some((other) => intersection(one, other) !== null)),
      );
  const find = (key: unknown): HostObject | null =>
    touching().some(({ id }) => id === key) ? formatObject(state, sheet, text(key)) : null;
  return {
    type: "ConditionalFormatCollection",
    items: () => touching().map(({ id }) => formatObject(state, sheet, id)),
    item: (key) => find(key),
    find: {
      Add: ([type]) => {
        mayWrite(state, sheet);
        if (type !== "Custom") throw new HostError("NotImplemented", "This host adds custom formats only.");
        return formatObject(state, sheet, spreadsheet.addConditionalFormat(sheet, areas));
      },
      GetItemAt: ([at]) => {
        const format = touching()[whole(at)];
        return format ? formatObject(state, sheet, format.id) : null;
      },
      GetItemOrNullObject: ([key]) => find(key),
    },
    call: {
      GetCount: () => touching().length,
      ClearAll: () => {
        mayWrite(state, sheet);
        for (const { id } of touching()) spreadsheet.deleteConditionalFormat(sheet, id);
      },
    },
  };
}

type Change = (change: Partial<ConditionalFormat>) => void;

function formatObject(state: HostState, sheet: string, id: string): HostObject {
  const { spreadsheet } = state;
  const all = (): readonly ConditionalFormat[] => spreadsheet.conditionalFormats(sheet);
  const format = (): ConditionalFormat => {
    const found = all().find((each) => each.id === id);
    if (!found) throw new HostError("ItemNotFound", `There is no conditional format ${id}.`);
    return found;
  };
  const change: Change = (part) => {
    mayWrite(state, sheet);
    spreadsheet.setConditionalFormat(sheet, { ...format(), ...part });
  };
  const custom = (): HostObject | null => (format().kind === "formula" ? customObject(format, change) : null);
  return {
    type: "ConditionalFormat",
    id,
    read: {
      Id: () => format().id,
      Type: () => (format().kind === "formula" ? "Custom" : "ContainsText"),
      Priority: () => all().findIndex((each) => each.id === id),
      StopIfTrue: () => format().stopIfTrue,
    },
    write: {
      StopIfTrue: (value) => {
        change({ stopIfTrue: flag(value) });
      },
    },
    open: {
      CustomOrNullObject: custom,
      Custom: () => {
        const found = custom();
        if (!found) throw new HostError("ItemNotFound", "This is no custom format.");
        return found;
      },
    },
    find: {
      GetRange: () => rangeObject(state, { sheet, areas: format().areas }),
      GetRanges: () => rangeObject(state, { sheet, areas: format().areas }, "RangeAreas"),
    },
    call: {
      Delete: () => {
        mayWrite(state, sheet);
        spreadsheet.deleteConditionalFormat(sheet, format().id);
      },
    },
  };
}

function customObject(format: () => ConditionalFormat, change: Change): HostObject {
  const get = <Name extends keyof CellStyle>(name: Name): CellStyle[Name] | null =>
    format().style[name] ?? null;
  const set = (style: CellStyle): void => {
    change({ style: { ...format().style, ...style } });
  };
  return {
    type: "CustomConditionalFormat",
    open: {
      Rule: () => ({
        type: "ConditionalFormatRule",
        read: { Formula: () => format().formula },
        write: {
          Formula: (value) => {
            change({ formula: text(value) });
          },
        },
      }),
      Format: () => ({
        type: "ConditionalRangeFormat",
        open: {
          Font: () => fontObject(get, set),
          Fill: () => fillObject(get, set),
          Borders: () => bordersObject(format, set),
        },
      }),
    },
  };
}

function bordersObject(format: () => ConditionalFormat, set: (style: CellStyle) => void): HostObject {
  const border = (edge: Edge): HostObject => {
    const line = (): EdgeLine => format().style.edges?.[edge] ?? { style: "None", color: "#000000" };
    const change = (part: Partial<EdgeLine>): void => {
      set({ edges: { ...format().style.edges, [edge]: { ...line(), ...part } } });
    };
    return {
      type: "ConditionalRangeBorder",
      id: `Edge${edge}`,
      read: { Style: () => line().style, Color: () => line().color, SideIndex: () => `Edge${edge}` },
      write: {
        Style: (value) => {
          change({ style: oneOf(["None", "Continuous", "Dash", "Dot"], value) });
        },
        Color: (value) => {
          change({ color: text(value) });
        },
      },
    };
  };
  return {
    type: "ConditionalRangeBorderCollection",
    open: {
      Top: () => border("Top"),
      Bottom: () => border("Bottom"),
      Left: () => border("Left"),
      Right: () => border("Right"),
    },
  };
}
