import type { HostObject } from "./objects/host-object";
import { HostError, type QueryInfo } from "./protocol";

/** The name on the wire of a property that the client selects: `rowIndex` → `RowIndex`. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What the client learns of an object when it takes hold of it: its lasting id, if it has one. */
export function identity({ id }: HostObject): Readonly<Record<string, string>> {
  return id === undefined ? {} : { Id: id, _Id: id };
}

/**
 * Answers what a query selects of an object, nested objects and collections included. Throws `NotImplemented` for a
 * property that this host does not know: better loud than wrong.
 */
export function answerQuery(object: HostObject, { Select, Expand, Top, Skip }: QueryInfo): unknown {
  const wanted = [...(Select ?? []), ...(Expand ?? [])];
  if (!object.items) return project(object, wanted);
  const from = Skip ?? 0;
  const items = object.items().slice(from, Top === undefined ? undefined : from + Top);
  return { _Items: items.map((item) => ({ ...identity(item), ...project(item, wanted) })) };
}

function project(object: HostObject, wanted: readonly string[]): Readonly<Record<string, unknown>> {
  const answer: Record<string, unknown> = {};
  const isAll = wanted.length === 0 || wanted.includes("*");
  if (isAll) for (const [name, read] of Object.entries(object.read ?? {})) answer[name] = read();
  const nested = new Map<string, string[]>();
  for (const path of wanted) {
    if (path === "*") continue;
    const [first = "", ...rest] = path.split(/[/.]/);
    const name = wireName(first);
    const read = rest.length === 0 ? object.read?.[name] : undefined;
    if (read) answer[name] ??= read();
    else nested.set(name, [...(nested.get(name) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
  }
  for (const [name, paths] of nested) answer[name] = answerNested(object, name, paths);
  return answer;
}

function answerNested(object: HostObject, name: string, paths: readonly string[]): unknown {
  const open = object.open?.[name];
  if (!open) {
    throw new HostError(
      "NotImplemented",
      `This host does not know ${[object.type, name, ...paths].join(".")}.`,
    );
  }
  const child = open();
  return child && answerQuery(child, { Select: paths });
}
