import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "@jest/globals";
import { DEFAULT_BASE, readBase, withBase } from "../scripts/build/manifest-base";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  readonly text: string;
}

const source = readFileSync("manifest.xml", "utf8");
const root = parse(source);
const all = [...descendants(root)];
const resources = all.filter(
  ({ attributes }) => attributes["id"] !== undefined && attributes["DefaultValue"],
);
const urls = source.match(/https:\/\/localhost[^"]*/g) ?? [];

describe("manifest.xml", () => {
  it("reads as what it is", () => {
    const info = officeInfo();
    expect(info).toMatchObject({
      officeAppType: "TaskPaneApp",
      defaultLocale: "vi-VN",
      displayName: "Soát Phụ Lục",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
    });
    expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(info.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it("asks for the API that the add-in is written for, in both places that Office reads", () => {
    const sets = all.filter(({ name }) => /^(bt:)?Set$/.test(name)).map(({ attributes }) => attributes);
    expect(sets).toEqual([
      { Name: "ExcelApi", MinVersion: "1.14" },
      { Name: "ExcelApi", MinVersion: "1.14" },
    ]);
  });

  it("defines every resource that it names, and names every one that it defines", () => {
    const named = new Set(all.flatMap(({ attributes }) => attributes["resid"] ?? []));
    const defined = new Set(resources.map(({ attributes }) => attributes["id"]));
    expect([...named].sort()).toEqual([...defined].sort());
    expect(defined.size).toBe(resources.length);
  });

  it.each(resources.map(({ name, attributes }) => [attributes["id"] ?? "", name] as const))(
    "keeps %s within the length that Office allows",
    (id) => {
      expect(id.length).toBeLessThanOrEqual(32);
      const resource = resources.find(({ attributes }) => attributes["id"] === id);
      const parent = all.find(({ children }) => resource && children.includes(resource))?.name ?? "";
      const limit = { "bt:ShortStrings": 125, "bt:LongStrings": 250 }[parent] ?? 2048;
      const values = [resource, ...(resource?.children ?? [])].map(
        (one) => one?.attributes["DefaultValue"] ?? one?.attributes["Value"] ?? "",
      );
      for (const value of values) {
        expect(value.length).toBeGreaterThan(0);
        expect(value.length).toBeLessThanOrEqual(limit);
      }
    },
  );

  it("says every text in English too", () => {
    const texts = all.filter(({ name }) => ["bt:String", "DisplayName", "Description"].includes(name));
    const withEnglish = texts.filter(
      ({ attributes, children }) =>
        attributes["DefaultValue"] === undefined ||
        children.some(({ attributes: one }) => one["Locale"] === "en-US" && one["Value"]),
    );
    expect(withEnglish).toEqual(texts);
  });

  it("has every address on https under the one base", () => {
    const addresses = all.flatMap(({ attributes }) =>
      Object.entries(attributes).flatMap(([key, value]) =>
        value.includes("://") && !key.startsWith("xmlns") ? [value] : [],
      ),
    );
    expect(addresses.length).toBe(urls.length);
    expect(addresses.filter((one) => !one.startsWith(DEFAULT_BASE))).toEqual([]);
  });

  it("has icons at all sizes that Office asks for, each as large as it says", () => {
    for (const name of ["soat", "pane", "clear"]) {
      for (const size of [16, 32, 64, 80]) {
        expect(sizeOf(`assets/icons/${name}-${size}.png`)).toEqual([size, size]);
      }
    }
    for (const image of all.filter(({ name }) => name === "bt:Image")) {
      const { size, resid } = image.attributes;
      if (size === undefined) continue;
      const url = resources.find(({ attributes }) => attributes["id"] === resid)?.attributes["DefaultValue"];
      expect(url).toMatch(new RegExp(`-${size}\\.png$`));
    }
  });

  it("names only files that the build has", () => {
    const files = urls
      .map((url) => url.slice(DEFAULT_BASE.length))
      .filter((file) => file !== "taskpane.html");
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(existsSync("src/taskpane/taskpane.html")).toBe(true);
  });

  it("calls the functions that the ribbon's code associates", () => {
    const called = all.filter(({ name }) => name === "FunctionName").map(({ text }) => text);
    const code = readFileSync("src/commands/main.ts", "utf8");
    const associated = [...code.matchAll(/associate\("(\w+)"/g)].map(([, id]) => id);
    expect(called.sort()).toEqual(associated.sort());
  });

  it.each(Object.entries(ORDER()))("has the parts of %s in the schema's order", (name, order) => {
    const elements = all.filter((one) => one.name === name);
    expect(elements.length).toBeGreaterThan(0);
    for (const { children } of elements) {
      const places = children.map((child) => order.indexOf(child.name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

describe("withBase", () => {
  it("moves every address of the manifest", () => {
    const moved = withBase(source, readBase("https://intranet.example.vn/soat"));
    expect(moved).not.toContain("localhost");
    expect(moved.match(/https:\/\/intranet\.example\.vn\/soat\/[a-z]/g)).toHaveLength(urls.length);
  });

  it.each(["http://example.vn/", "example.vn", "", "https://example.vn/?a=1", "https://example.vn/#a"])(
    "refuses %j",
    (base) => {
      expect(() => readBase(base)).toThrow("https://intranet.example.vn/soat/");
    },
  );
});

/** The order of parts in the schema of add-in only manifests (TaskPaneApp 1.1, VersionOverrides 1.0). */
function ORDER(): Record<string, readonly string[]> {
  return {
    OfficeApp: [
      ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description"],
      ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements"],
      ...["DefaultSettings", "Permissions", "VersionOverrides"],
    ],
    VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "VersionOverrides"],
    DesktopFormFactor: ["GetStarted", "SupportsSharedFolders", "FunctionFile", "ExtensionPoint"],
    Group: ["Label", "Tooltip", "Icon", "Control"],
    Control: ["Label", "ToolTip", "Supertip", "Icon", "Action"],
    Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  };
}

/** What Microsoft's own reader makes of the manifest; in a process of its own, as jest cannot load its ES modules. */
function officeInfo(): { readonly id: string; readonly version: string } {
  const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")
    .then((info) => process.stdout.write(JSON.stringify(info)));`;
  return JSON.parse(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" })) as never;
}

function sizeOf(png: string): readonly [number, number] {
  const bytes = readFileSync(png);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function* descendants(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

function parse(xml: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open: { -readonly [Key in keyof Element]: Element[Key] }[] = [top];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [document] = top.children;
  if (!document) throw new Error("no element in the manifest");
  return document;
}
