import type { HostState } from "../host-state";
import { HostError } from "../protocol";
import { text } from "./arguments";
import type { HostObject } from "./host-object";

/** `workbook.settings`: what the add-in keeps in the workbook. */
export function settingsObject(state: HostState): HostObject {
  const { settings } = state;
  const find = (key: unknown): HostObject | null =>
    settings.has(text(key)) ? settingObject(state, text(key)) : null;
  return {
    type: "SettingCollection",
    items: () => [...settings.keys()].map((key) => settingObject(state, key)),
    item: (key) => find(key),
    find: {
      GetItem: ([key]) => {
        const found = find(key);
        if (!found) throw new HostError("ItemNotFound", `There is no setting ${text(key)}.`);
        return found;
      },
      GetItemOrNullObject: ([key]) => find(key),
      Add: ([key, value]) => {
        settings.set(text(key), value);
        return settingObject(state, text(key));
      },
    },
    call: { GetCount: () => settings.size },
  };
}

function settingObject({ settings }: HostState, key: string): HostObject {
  return {
    type: "Setting",
    id: key,
    read: { Key: () => key, Value: () => settings.get(key), _Id: () => key },
    write: {
      Value: (value) => {
        settings.set(key, value);
      },
    },
    call: {
      Delete: () => {
        settings.delete(key);
      },
    },
  };
}
