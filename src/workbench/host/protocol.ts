/** The JSON that the Excel API's client and its host exchange, as far as this host speaks it. */

/** How to find an object: from the root, by a method, property or indexer of its parent, or by a kept reference. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** Set when the client gave the object up: no reference is kept. */
  readonly D?: boolean;
}

export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Arguments of a method; where `ReferencedObjectPathIds` is not 0, the argument is an object, named by its path. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureInstantiated: 7,
} as const;

/** Which properties to load: `Select` names them, with `/` before a nested one; none means all. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One batch of actions. */
export interface Query {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  /** Whether the client wants to keep hold of each range that the batch instantiates. */
  readonly AutoKeepReference?: boolean;
}

/** What the client sends for one `context.sync()`. */
export interface RequestMessage {
  readonly id: number;
  readonly type: 1;
  readonly flags: number;
  readonly message: {
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body: Query;
  };
}

/** Request flag: wait until the user has left the cell being edited. */
export const DELAY_FOR_CELL_EDIT = 64;

/** A header that marks a request of an `Excel.run` with `mergeUndoGroup` (see src/workbench/office). */
export const UNDO_GROUP_HEADER = "X-Merge-Undo-Group";

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface QueryReply {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly ActionIndex: number };
}

/** An event on its way to the client: `type` is the client's event number, `target` a worksheet id or `Workbook`. */
export interface EventMessage {
  readonly type: number;
  readonly target: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A request refused with one of the Excel API's error codes, such as `ItemNotFound`. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "HostError";
    this.code = code;
  }
}
