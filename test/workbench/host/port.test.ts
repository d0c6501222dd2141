import { describe, expect, it } from "@jest/globals";
import { type PortMessage, windowPort } from "../../../src/workbench/host/port";

/** Two windows of one origin that post to each other at once, as far as a port needs them. */
function windows(): { readonly own: EventTarget & Window; readonly other: EventTarget & Window } {
  const make = (): EventTarget & Window => {
    const target = new EventTarget();
    return Object.assign(target, { location: { origin: "https://localhost" } }) as unknown as EventTarget &
      Window;
  };
  return { own: make(), other: make() };
}

function message(data: unknown, origin: string, source: unknown): Event {
  return Object.assign(new Event("message"), { data, origin, source });
}

describe("windowPort", () => {
  const hello = { "soat-phu-luc": { kind: "hello" } };

  it("hears the other window and nobody else", () => {
    const { own, other } = windows();
    const heard: PortMessage[] = [];
    const stop = windowPort(own, () => other).listen((each) => heard.push(each));
    own.dispatchEvent(message(hello, "https://localhost", other));
    own.dispatchEvent(message(hello, "https://elsewhere.example", other));
    own.dispatchEvent(message(hello, "https://localhost", own));
    own.dispatchEvent(message("hello", "https://localhost", other));
    own.dispatchEvent(message(null, "https://localhost", other));
    expect(heard).toEqual([{ kind: "hello" }]);
    stop();
    own.dispatchEvent(message(hello, "https://localhost", other));
    expect(heard).toHaveLength(1);
  });

  it("sends to its own origin only", () => {
    const { own, other } = windows();
    const sent: unknown[] = [];
    Object.assign(other, { postMessage: (...args: unknown[]) => sent.push(args) });
    windowPort(own, () => other).send({ kind: "show-pane" });
    windowPort(own, () => null).send({ kind: "show-pane" });
    expect(sent).toEqual([[{ "soat-phu-luc": { kind: "show-pane" } }, "https://localhost"]]);
  });
});
