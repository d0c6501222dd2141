import type * as NodeModule from "node:module";
import { constants, Script } from "node:vm";
import type * as Core from "@univerjs/core";
import type * as Facade from "@univerjs/core/facade";
import type * as Preset from "@univerjs/preset-sheets-node-core";
import type * as Vietnamese from "@univerjs/preset-sheets-node-core/locales/vi-VN";
import type * as Formatting from "@univerjs/sheets-conditional-formatting";

/** A spreadsheet without a screen. */
export interface NodeUniver {
  readonly api: Facade.FUniver;
  readonly dispose: () => void;
}

/**
 * Node's own `require`, by way of Node's own `import`. Jest's cannot load Univer, whose CommonJS build requires packages
 * that are ES modules only; and Node's keeps what it loaded for all test files of a worker.
 */
async function nodeRequire(): Promise<NodeJS.Require> {
  const script = new Script('import("node:module")', {
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const { createRequire } = await (script.runInThisContext() as Promise<typeof NodeModule>);
  return createRequire(__filename);
}

/** Opens a workbook in Univer, in Node. */
export async function startUniver(snapshot: Core.IWorkbookData): Promise<NodeUniver> {
  const load = await nodeRequire();
  const { LocaleType, LogLevel, Univer } = load("@univerjs/core") as typeof Core;
  const { FUniver } = load("@univerjs/core/facade") as typeof Facade;
  const { UniverSheetsNodeCorePreset } = load("@univerjs/preset-sheets-node-core") as typeof Preset;
  const formatting = load("@univerjs/sheets-conditional-formatting") as typeof Formatting;
  load("@univerjs/sheets-conditional-formatting/facade");
  const vietnamese = load("@univerjs/preset-sheets-node-core/locales/vi-VN") as typeof Vietnamese;
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: vietnamese.default },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(formatting.UniverSheetsConditionalFormattingPlugin);
  const api = FUniver.newAPI(univer);
  api.createWorkbook(snapshot);
  return {
    api,
    dispose: () => {
      univer.dispose();
    },
  };
}
