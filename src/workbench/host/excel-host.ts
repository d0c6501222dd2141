import { eventsOf, type Origin } from "./change-events";
import { type Faults, NO_FAULTS } from "./faults";
import { type HostState, moveReferences } from "./host-state";
import type { ClientSettings, Port, PortMessage } from "./port";
import { processQuery } from "./process-query";
import {
  DELAY_FOR_CELL_EDIT,
  type EventMessage,
  type QueryReply,
  type RequestMessage,
  UNDO_GROUP_HEADER,
} from "./protocol";
import type { Spreadsheet } from "./spreadsheet";

/** The message category under which the client looks for events. */
const EVENT_CATEGORY = 65536;

/** One `context.sync()` as the host saw it; sizes in bytes of UTF-8. */
export interface RoundTrip {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Whether it came from an `Excel.run` with `mergeUndoGroup`. */
  readonly undoGroup: boolean;
  /** The error code that it was answered with; `null` when all went well. */
  readonly error: string | null;
}

/** Answers the Excel API's client over a spreadsheet, as Excel would. */
export interface ExcelHost {
  readonly spreadsheet: Spreadsheet;
  faults(): Faults;
  /** Changes what goes wrong from now on; requests that wait for the end of cell editing go on when it ends. */
  setFaults(faults: Faults): void;
  /** Every request since the start, or since they were last forgotten. Freeing of references is one too. */
  roundTrips(): readonly RoundTrip[];
  forgetRoundTrips(): void;
  /** How many ranges the client holds on to. */
  keptReferences(): number;
  /** Does something as another user of the same workbook. */
  remotely(work: () => void): void;
  /** Tells the client another language or theme, or other API sets. */
  setClient(settings: ClientSettings): void;
  /** Runs what the add-in associated with a ribbon button; `false` when it did not (yet). */
  runAction(action: string): Promise<boolean>;
  /** Hangs up; the spreadsheet stays. */
  end(): void;
}

/** Starts to serve the client at the other end of a port. `onShowPane` is called when the add-in shows its pane. */
export function startHost(
  spreadsheet: Spreadsheet,
  port: Port,
  client: ClientSettings,
  onShowPane: () => void = () => undefined,
): ExcelHost {
  const desk = startDesk(spreadsheet, port);
  const actions = new Map<number, (known: boolean) => void>();
  let settings = client;
  let runs = 0;
  const receive = (message: PortMessage): void => {
    switch (message.kind) {
      case "hello":
        // A client that starts anew knows nothing of what an earlier one held.
        desk.state.references.clear();
        desk.state.subscriptions.clear();
        port.send({ kind: "settings", settings });
        break;
      case "api":
        desk.receive(message.text);
        break;
      case "action-completed":
        actions.get(message.run)?.(message.known);
        actions.delete(message.run);
        break;
      case "show-pane":
        onShowPane();
        break;
      default:
    }
  };
  const hangUp = port.listen(receive);
  return {
    ...desk.host,
    setClient: (changed) => {
      settings = changed;
      port.send({ kind: "settings", settings });
    },
    runAction: (action) =>
      new Promise((resolve) => {
        runs += 1;
        actions.set(runs, resolve);
        port.send({ kind: "run-action", run: runs, action });
      }),
    end: () => {
      hangUp();
      desk.end();
      for (const resolve of actions.values()) resolve(false);
      actions.clear();
    },
  };
}

interface Desk {
  readonly state: HostState;
  readonly receive: (text: string) => void;
  readonly end: () => void;
  readonly host: Omit<ExcelHost, "setClient" | "runAction" | "end">;
}

/** Requests are answered one after the other; events that they cause follow their answer. */
function startDesk(spreadsheet: Spreadsheet, port: Port): Desk {
  const state = startState(spreadsheet);
  const trips: RoundTrip[] = [];
  const waiting: (() => void)[] = [];
  let held: EventMessage[] | null = null;
  let origin: Origin = "user";
  let stale = false;
  let queue: Promise<void> = Promise.resolve();
  const as = <T>(who: Origin, work: () => T): T => {
    const before = origin;
    origin = who;
    try {
      return work();
    } finally {
      origin = before;
    }
  };
  const stop = spreadsheet.onChange((change) => {
    stale ||= change.kind === "cells" || change.kind === "inserted" || change.kind === "deleted";
    moveReferences(state, change);
    const events = eventsOf(state, change, origin);
    if (held) held.push(...events);
    else sendEvents(port, events);
  });
  const run = {
    now: <T>(work: () => T): T => as("add-in", work),
    ready: async (): Promise<void> => {
      if (!stale) return;
      stale = false;
      await spreadsheet.settled();
    },
  };
  const answer = async (text: string): Promise<void> => {
    const request = JSON.parse(text) as RequestMessage;
    if (state.faults.cellEdit && (request.flags & DELAY_FOR_CELL_EDIT) !== 0) {
      await new Promise<void>((resume) => waiting.push(resume));
    }
    held = [];
    const reply =
      fail(state, request, byteLength(text)) ?? (await processQuery(state, request.message.body, run));
    const body = limitedBody(reply, state.faults.payloadLimit);
    trips.push(roundTrip(request, text, body));
    const message = { id: request.id, type: 2, message: { statusCode: 200, headers: {}, body: body.text } };
    port.send({ kind: "api", text: JSON.stringify(message) });
    const events = held;
    held = null;
    sendEvents(port, events);
  };
  return {
    state,
    receive: (text) => {
      queue = queue.then(() => answer(text));
    },
    end: stop,
    host: {
      spreadsheet,
      faults: () => state.faults,
      setFaults: (faults) => {
        state.faults = faults;
        if (!faults.cellEdit) for (const resume of waiting.splice(0)) resume();
      },
      roundTrips: () => trips,
      forgetRoundTrips: () => {
        trips.length = 0;
      },
      keptReferences: () => state.references.size,
      remotely: (work) => {
        as("remote", work);
      },
    },
  };
}

function startState(spreadsheet: Spreadsheet): HostState {
  return {
    spreadsheet,
    faults: NO_FAULTS,
    settings: new Map(),
    references: new Map(),
    subscriptions: new Set(),
    nextReference: 1,
  };
}

function roundTrip(request: RequestMessage, text: string, body: AnswerBody): RoundTrip {
  return {
    requestBytes: byteLength(text),
    responseBytes: byteLength(body.text),
    undoGroup: request.message.headers?.[UNDO_GROUP_HEADER] !== undefined,
    error: body.error,
  };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function refusal(code: string, message: string): QueryReply {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: message, ActionIndex: 0 } };
}

/** The fault that a request meets before anything of it is done, if any. */
function fail(state: HostState, { message }: RequestMessage, bytes: number): QueryReply | null {
  const { faults } = state;
  if (faults.sessionLost) return refusal("InvalidOrTimedOutSession", "The session has timed out.");
  const [next, ...later] = faults.next;
  if (next !== undefined) {
    state.faults = { ...faults, next: later };
    return refusal(next, `The host was told to answer ${next}.`);
  }
  if (faults.cellEdit) return refusal("InvalidOperationInCellEditMode", "A cell is being edited.");
  if (bytes > faults.payloadLimit)
    return refusal("RequestPayloadSizeLimitExceeded", "The request is too large.");
  if (faults.undoGroupsFail && message.headers?.[UNDO_GROUP_HEADER] !== undefined) {
    return refusal("GeneralException", "Undo groups fail in this build.");
  }
  return null;
}

/** The JSON of an answer, and the error code that it carries. */
interface AnswerBody {
  readonly text: string;
  readonly error: string | null;
}

function limitedBody(reply: QueryReply, limit: number): AnswerBody {
  const text = JSON.stringify(reply);
  if (reply.Error || byteLength(text) <= limit) return { text, error: reply.Error?.Code ?? null };
  const error = "ResponsePayloadSizeLimitExceeded";
  return { text: JSON.stringify(refusal(error, "The response is too large.")), error };
}

let eventCount = 0;

function sendEvents(port: Port, events: readonly EventMessage[]): void {
  if (events.length === 0) return;
  const entries = events.map(({ type, target, payload }) => {
    eventCount += 1;
    return {
      messageCategory: EVENT_CATEGORY,
      messageType: type,
      targetId: target,
      message: JSON.stringify(payload),
      id: eventCount,
    };
  });
  port.send({ kind: "api", text: JSON.stringify({ type: 3, message: { entries } }) });
}
