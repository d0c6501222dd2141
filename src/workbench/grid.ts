import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { type IWorkbookData, LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formattingEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import formattingVietnamese from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { ILayoutService, ScrollToRangeOperation, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import sheetsEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import sheetsVietnamese from "@univerjs/preset-sheets-core/locales/vi-VN";
import type { Language } from "../core/language";
import type { Area } from "../core/workbook/workbook";

/** The spreadsheet of the page: one open workbook at a time. */
export interface Grid {
  /** Univer's own interface, for the host. */
  readonly api: FUniver;
  /** Puts a workbook in the place of the one that is open; its id must be new. */
  readonly show: (snapshot: IWorkbookData) => void;
  /** Scrolls the active sheet only as far as an area needs to be seen. */
  readonly reveal: (area: Area) => void;
  /** Ends the typing into a cell, if there is one, and keeps what was typed. */
  readonly endTyping: () => Promise<void>;
  /** Gives the keyboard to the sheet. */
  readonly focus: () => void;
  readonly setDark: (dark: boolean) => void;
  readonly setLanguage: (language: Language) => void;
}

const LOCALES: Readonly<Record<Language, LocaleType>> = { vi: LocaleType.VI_VN, en: LocaleType.EN_US };

/** Starts the spreadsheet in an element of the page. It never takes the focus by itself. */
export function startGrid(container: HTMLElement, language: Language, dark: boolean): Grid {
  const univer = new Univer({
    locale: LOCALES[language],
    locales: {
      [LocaleType.VI_VN]: mergeLocales(sheetsVietnamese, formattingVietnamese),
      [LocaleType.EN_US]: mergeLocales(sheetsEnglish, formattingEnglish),
    },
    darkMode: dark,
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      contextMenu: true,
      disableAutoFocus: true,
      footer: { menus: false, statisticBar: true, zoomSlider: true },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  const api = FUniver.newAPI(univer);
  return {
    api,
    show: (snapshot) => {
      const old = api.getActiveWorkbook()?.getId();
      if (old !== undefined) api.disposeUnit(old);
      api.createWorkbook(snapshot);
    },
    reveal: ({ top, left, bottom, right }) => {
      const range = { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
      void api.executeCommand(ScrollToRangeOperation.id, { range });
    },
    endTyping: async () => {
      await api.getActiveWorkbook()?.endEditingAsync(true);
    },
    focus: () => {
      univer.__getInjector().get(ILayoutService).focus();
    },
    setDark: (isDark) => {
      api.toggleDarkMode(isDark);
    },
    setLanguage: (next) => {
      api.setLocale(LOCALES[next]);
    },
  };
}
