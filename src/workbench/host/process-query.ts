import { answerQuery, identity } from "./answer-query";
import type { HostState } from "./host-state";
import type { HostObject } from "./objects/host-object";
import { workbookObject } from "./objects/workbook";
import {
  type Action,
  type ActionResult,
  ActionType,
  type ArgumentInfo,
  HostError,
  type ObjectPath,
  PathType,
  type Query,
  type QueryReply,
} from "./protocol";

/** How the batch works on the spreadsheet: `now` runs what may write; `ready` waits until formulas show results. */
export interface BatchRun {
  readonly now: <T>(work: () => T) => T;
  readonly ready: () => Promise<void>;
}

/** Answers a batch, action by action. The first one that fails ends it; what was done before stays done, as in Excel. */
export async function processQuery(state: HostState, query: Query, run: BatchRun): Promise<QueryReply> {
  const batch = startBatch(state, query);
  const results: ActionResult[] = [];
  for (const [index, action] of query.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.query) await run.ready();
      results.push({ ActionId: action.Id, Value: run.now(() => perform(batch, action)) });
    } catch (error) {
      return { Results: results, TraceIds: [], Error: { ...errorOf(error), ActionIndex: index } };
    }
  }
  return { Results: results, TraceIds: [] };
}

/** Anything but a refusal is a fault of this host; the client sees it as Excel's general one, with its message. */
function errorOf(error: unknown): { readonly Code: string; readonly Message: string } {
  if (error instanceof HostError) return { Code: error.code, Message: error.message };
  return { Code: "GeneralException", Message: error instanceof Error ? error.message : String(error) };
}

interface Batch {
  readonly state: HostState;
  readonly query: Query;
  /** Objects already found, by path. */
  readonly found: Map<number, HostObject | null>;
  /** Paths whose objects the client asked to keep. */
  readonly kept: Set<number>;
}

function startBatch(state: HostState, query: Query): Batch {
  return { state, query, found: new Map(), kept: new Set() };
}

function perform(batch: Batch, action: Action): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const object = resolve(batch, action.ObjectPathId);
  if (object === null) return null;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return instantiate(batch, action.ObjectPathId, object);
    case ActionType.query:
      return answerQuery(object, action.QueryInfo ?? {});
    case ActionType.method:
      return call(batch, object, action);
    case ActionType.setProperty:
      return setProperty(batch, object, action);
    default:
      throw new HostError("NotImplemented", `This host does not know actions of type ${action.ActionType}.`);
  }
}

/** A range gets a reference by which later requests name it, if the client wants to keep it. */
function instantiate({ state, query, kept }: Batch, pathId: number, object: HostObject): unknown {
  if (!object.anchor) return identity(object);
  const path = query.ObjectPaths[String(pathId)];
  const wanted = kept.has(pathId) || (query.AutoKeepReference === true && path?.D !== true);
  if (!wanted || path?.ObjectPathType === PathType.reference) return {};
  const reference = `range-${state.nextReference}`;
  state.nextReference += 1;
  state.references.set(reference, object);
  return { _ReferenceId: reference };
}

function call(batch: Batch, object: HostObject, action: Action): unknown {
  if (action.Name === "_KeepReference") batch.kept.add(action.ObjectPathId);
  const method = object.call?.[action.Name];
  if (!method) throw unknown(object, `${action.Name}()`);
  return method(argumentsOf(batch, action.ArgumentInfo)) ?? null;
}

function setProperty(batch: Batch, object: HostObject, action: Action): null {
  const write = object.write?.[action.Name];
  if (!write) throw unknown(object, `${action.Name} =`);
  write(argumentsOf(batch, action.ArgumentInfo)[0]);
  return null;
}

function unknown({ type }: HostObject, name: string): HostError {
  return new HostError("NotImplemented", `This host does not know ${type}.${name}.`);
}

function argumentsOf(batch: Batch, info: ArgumentInfo | undefined): readonly unknown[] {
  return (info?.Arguments ?? []).map((argument, at) => {
    const pathId = info?.ReferencedObjectPathIds?.[at];
    return typeof pathId === "number" && pathId > 0 ? resolve(batch, pathId) : argument;
  });
}

function resolve(batch: Batch, pathId: number): HostObject | null {
  const known = batch.found.get(pathId);
  if (known !== undefined) return known;
  const path = batch.query.ObjectPaths[String(pathId)];
  if (!path) throw new HostError("InvalidObjectPath", `There is no object path ${pathId}.`);
  const object = locate(batch, path);
  batch.found.set(pathId, object);
  return object;
}

function locate(batch: Batch, path: ObjectPath): HostObject | null {
  switch (path.ObjectPathType) {
    case PathType.root:
      return workbookObject(batch.state);
    case PathType.nullObject:
      return null;
    case PathType.reference: {
      const kept = batch.state.references.get(path.Name);
      if (!kept) throw new HostError("InvalidReference", `There is no reference ${path.Name}.`);
      return kept;
    }
    default: {
      const parent = path.ParentObjectPathId === undefined ? null : resolve(batch, path.ParentObjectPathId);
      // Whatever is asked of a null object is a null object too.
      return parent && descend(batch, parent, path);
    }
  }
}

function descend(batch: Batch, parent: HostObject, path: ObjectPath): HostObject | null {
  if (path.ObjectPathType === PathType.property) {
    const open = parent.open?.[path.Name];
    if (!open) throw unknown(parent, path.Name);
    return open();
  }
  const args = argumentsOf(batch, path.ArgumentInfo);
  if (path.ObjectPathType === PathType.method) {
    const find = parent.find?.[path.Name];
    if (!find) throw unknown(parent, `${path.Name}()`);
    return find(args);
  }
  const [key] = args;
  if (
    path.ObjectPathType !== PathType.indexer ||
    !parent.item ||
    (typeof key !== "string" && typeof key !== "number")
  ) {
    throw unknown(parent, `[${JSON.stringify(args)}]`);
  }
  const item = parent.item(key);
  if (!item) throw new HostError("ItemNotFound", `${parent.type} has no ${key}.`);
  return item;
}
