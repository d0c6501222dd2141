import { readFileSync } from "node:fs";

const SCRIPT = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");

/**
 * Runs the Excel API's own client script in Node, once per test file. It wants a page only to look at where it is, so a
 * few properties stand in for one; then `Excel`, `Office` and `OfficeExtension` are globals, as in a page.
 */
export function loadClient(): void {
  if ("Excel" in globalThis) return;
  const nothing = (): null => null;
  const storage = { getItem: nothing, setItem: nothing, removeItem: nothing, length: 0, key: nothing };
  const location = {
    protocol: "https:",
    hostname: "localhost",
    href: "https://localhost/",
    search: "",
    hash: "",
  };
  const element = { setAttribute: nothing, appendChild: nothing, getElementsByTagName: () => [] };
  const document = {
    URL: location.href,
    location,
    head: element,
    readyState: "loading",
    getElementsByTagName: () => [],
    getElementById: nothing,
    addEventListener: nothing,
    createElement: () => element,
  };
  const page = {
    window: globalThis,
    location,
    document,
    navigator: { userAgent: "", platform: "", appName: "" },
    sessionStorage: storage,
    localStorage: storage,
  };
  for (const [name, value] of Object.entries(page)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  // Indirect, so that the script's variables become globals of the realm that the tests run in.
  const evaluate = globalThis.eval;
  evaluate(readFileSync(SCRIPT, "utf8"));
}
