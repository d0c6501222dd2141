import type { ClientSettings, OfficeTheme, Port, PortMessage } from "../host/port";
import { UNDO_GROUP_HEADER } from "../host/protocol";

/** What the client's script leaves behind: the libraries, but not yet what says where they run. */
interface ClientScope {
  readonly Excel: { run: (...args: unknown[]) => Promise<unknown> };
  Office: object;
  readonly OfficeExtension: {
    HostBridge: {
      init: (bridge: {
        sendMessageToHost: (text: string) => void;
        onMessageFromHost?: (text: string) => void;
      }) => void;
    };
  };
}

interface HostInfo {
  readonly host: string;
  readonly platform: string;
}

type Action = (event: { readonly source: { readonly id: string }; completed: () => void }) => void;

const COLORS: Readonly<Record<OfficeTheme, readonly [background: string, text: string]>> = {
  light: ["#FFFFFF", "#000000"],
  dark: ["#292929", "#FFFFFF"],
  contrast: ["#000000", "#FFFFFF"],
};

/**
 * Starts the Excel API's own client, whose script `scope` has run, against the host at the other end of a port: does
 * what Microsoft's loader does in Excel. `Office.onReady` resolves once the host has told its settings.
 */
export function startClient(scope: unknown, port: Port): void {
  const client = scope as ClientScope;
  const actions = new Map<string, Action>();
  let settings: ClientSettings | null = null;
  let tellReady: (info: HostInfo) => void = () => undefined;
  const ready = new Promise<HostInfo>((resolve) => {
    tellReady = resolve;
  });
  const bridge: Parameters<ClientScope["OfficeExtension"]["HostBridge"]["init"]>[0] = {
    sendMessageToHost: (text) => {
      port.send({ kind: "api", text });
    },
  };
  const receive = (message: PortMessage): void => {
    switch (message.kind) {
      case "api":
        bridge.onMessageFromHost?.(message.text);
        break;
      case "settings":
        settings = message.settings;
        tellReady({ host: "Excel", platform: "OfficeOnline" });
        break;
      case "run-action":
        runAction(actions, port, message.action, message.run);
        break;
      default:
    }
  };
  port.listen(receive);
  const isSetSupported = (set: string, version = "1.1"): boolean =>
    isVersionReached(settings?.apiSets[set], version);
  // The client's own `context` cannot be changed, so that another object stands in front of it.
  client.Office = Object.create(client.Office, {
    ...shown(
      "context",
      contextOf(() => settings, isSetSupported),
    ),
    ...shown("onReady", (callback?: (info: HostInfo) => void) =>
      ready.then((info) => {
        callback?.(info);
        return info;
      }),
    ),
    ...shown("actions", {
      associate: (id: string, action: Action) => {
        actions.set(id, action);
      },
    }),
    ...shown("addin", {
      showAsTaskpane: () => {
        if (!isSetSupported("SharedRuntime")) return Promise.reject(new Error("There is no shared runtime."));
        port.send({ kind: "show-pane" });
        return Promise.resolve();
      },
    }),
  }) as object;
  markUndoGroups(client.Excel);
  client.OfficeExtension.HostBridge.init(bridge);
  port.send({ kind: "hello" });
}

function shown(name: string, value: unknown): PropertyDescriptorMap {
  return { [name]: { value, enumerable: true } };
}

function contextOf(
  settings: () => ClientSettings | null,
  isSetSupported: (set: string, version?: string) => boolean,
): object {
  return {
    host: "Excel",
    platform: "OfficeOnline",
    get displayLanguage() {
      return settings()?.language;
    },
    get contentLanguage() {
      return settings()?.language;
    },
    get officeTheme() {
      const theme = settings()?.theme ?? "light";
      const [background, text] = COLORS[theme];
      return {
        bodyBackgroundColor: background,
        bodyForegroundColor: text,
        controlBackgroundColor: background,
        controlForegroundColor: text,
        isDarkTheme: theme !== "light",
      };
    },
    requirements: { isSetSupported },
  };
}

/** Whether a version such as `1.14` is reached by what is claimed; nothing claimed reaches nothing. */
export function isVersionReached(claimed: string | undefined, wanted: string): boolean {
  if (claimed === undefined) return false;
  const [major = 0, minor = 0] = claimed.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function runAction(actions: ReadonlyMap<string, Action>, port: Port, id: string, run: number): void {
  const action = actions.get(id);
  const completed = (known: boolean): void => {
    port.send({ kind: "action-completed", run, known });
  };
  if (!action) {
    completed(false);
    return;
  }
  action({
    source: { id },
    completed: () => {
      completed(true);
    },
  });
}

/** This client is older than undo groups; a header tells the host what a newer one would. */
function markUndoGroups(excel: ClientScope["Excel"]): void {
  const { run } = excel;
  if (MARKED.has(run)) return;
  const marking: ClientScope["Excel"]["run"] = (...args) => {
    const [options, batch] = args;
    const wanted = typeof options === "object" && options !== null && "mergeUndoGroup" in options;
    if (!wanted || options.mergeUndoGroup !== true || typeof batch !== "function") return run(...args);
    return run(options, (context: { requestHeaders: Record<string, string> }): unknown => {
      context.requestHeaders[UNDO_GROUP_HEADER] = "1";
      return (batch as (context: unknown) => unknown)(context);
    });
  };
  MARKED.add(marking);
  excel.run = marking;
}

/** A program that opens one workbook after the other starts the client each time. */
const MARKED = new WeakSet<ClientScope["Excel"]["run"]>();
