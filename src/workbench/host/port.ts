/** The theme of Office round the pane. */
export type OfficeTheme = "light" | "dark" | "contrast";

/** What this Excel claims to be: `language` as `vi-VN`; `apiSets` as `{ ExcelApi: "1.14" }`. */
export interface ClientSettings {
  readonly language: string;
  readonly theme: OfficeTheme;
  readonly apiSets: Readonly<Record<string, string>>;
}

/** What crosses between the pane (client) and the page round it (host). */
export type PortMessage =
  /** A message of the Excel API's protocol, as the client's bridge takes and gives it. */
  | { readonly kind: "api"; readonly text: string }
  /** The client is there and asks for its settings. */
  | { readonly kind: "hello" }
  | { readonly kind: "settings"; readonly settings: ClientSettings }
  /** The user pressed a ribbon button. */
  | { readonly kind: "run-action"; readonly run: number; readonly action: string }
  | { readonly kind: "action-completed"; readonly run: number; readonly known: boolean }
  | { readonly kind: "show-pane" };

/** One end of a line between client and host; `listen` returns how to stop. */
export interface Port {
  send(message: PortMessage): void;
  listen(handler: (message: PortMessage) => void): () => void;
}

/** Two ends of a line inside one program; messages arrive in order, each in a task of its own microtask. */
export function portPair(): readonly [Port, Port] {
  const handlers: [Set<(message: PortMessage) => void>, Set<(message: PortMessage) => void>] = [
    new Set(),
    new Set(),
  ];
  const end = (own: 0 | 1, other: 0 | 1): Port => ({
    send: (message) => {
      queueMicrotask(() => {
        for (const handler of handlers[other]) handler(message);
      });
    },
    listen: (handler) => {
      handlers[own].add(handler);
      return () => {
        handlers[own].delete(handler);
      };
    },
  });
  return [end(0, 1), end(1, 0)];
}

const MARK = "soat-phu-luc";

/**
 * A line to another window of the same origin. Messages from other windows, other origins or of other shape are
 * ignored. `other` is asked for each time, as a frame's window changes when it loads anew.
 */
export function windowPort(own: Window, other: () => Window | null): Port {
  return {
    send: (message) => {
      other()?.postMessage({ [MARK]: message }, own.location.origin);
    },
    listen: (handler) => {
      const receive = (event: MessageEvent<unknown>): void => {
        if (event.origin !== own.location.origin || event.source === null || event.source !== other()) return;
        const message = messageOf(event.data);
        if (message) handler(message);
      };
      own.addEventListener("message", receive);
      return () => {
        own.removeEventListener("message", receive);
      };
    },
  };
}

/** Both ends are our own code on one origin; the mark tells its messages from those of other libraries. */
function messageOf(data: unknown): PortMessage | null {
  if (typeof data !== "object" || data === null || !(MARK in data)) return null;
  return data[MARK] as PortMessage;
}
