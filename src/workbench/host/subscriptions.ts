import type { HostState } from "./host-state";

/** The client's number of each event that this host can send. */
export const EVENT_TYPE = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  RowSorted: 19,
  ColumnSorted: 20,
  NameChanged: 25,
} as const;

export type EventName = keyof typeof EVENT_TYPE;

/** Who listens to what, in one word; the target is a worksheet id or `Workbook`. */
export function eventKey(name: EventName, target: string): string {
  return `${name} ${target}`;
}

/** The client registers these two under another form of name. */
const METHOD: Partial<Record<EventName, string>> = { NameChanged: "EventNameChanged" };

/** The methods by which the client starts and stops to listen to events of a target. */
export function subscriptions(
  { subscriptions: known }: HostState,
  target: string,
  names: readonly EventName[],
): Readonly<Record<string, () => unknown>> {
  const methods = names.flatMap((name): [string, () => unknown][] => {
    const suffix = METHOD[name] ?? `${name}Event`;
    return [
      [`_Register${suffix}`, () => void known.add(eventKey(name, target))],
      [`_Unregister${suffix}`, () => void known.delete(eventKey(name, target))],
    ];
  });
  return Object.fromEntries(methods);
}
