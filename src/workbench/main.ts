import "./workbench.css";
import { fill } from "../core/language";
import { type DeskBook, downloadDesk, openOnDesk } from "./desk";
import { dressSnapshot } from "./dress-snapshot";
import { chosenFaults, showSituations } from "./fault-menu";
import { startFileInput } from "./file-input";
import { followBook } from "./follow-book";
import { startGrid } from "./grid";
import { type ExcelHost, startHost } from "./host/excel-host";
import { type ClientSettings, windowPort } from "./host/port";
import { workbookSnapshot } from "./host/snapshot";
import type { Spreadsheet } from "./host/spreadsheet";
import { univerSpreadsheet } from "./host/univer-spreadsheet";
import { showNotice, startNotice } from "./notice";
import type { OpenBook } from "./open-book";
import { part, showTexts } from "./page";
import { startF6, startPaneFrame } from "./pane-frame";
import { loadPreferences, type Preferences, savePreferences } from "./preferences";
import { TEXTS } from "./texts";

/** The workbook that is open and the host that shows it to the pane. */
interface Seat {
  readonly desk: DeskBook;
  readonly host: ExcelHost;
  /** The sample that it is, `""` for a file of the user. */
  readonly sample: string;
}

/** Microsoft 365, as far as the host can play it. */
const API_SETS = { ExcelApi: "1.20", ExcelApiOnline: "1.1", SharedRuntime: "1.2", DelayForCellEdit: "1.1" };

const FIRST_SAMPLE = "tuong-duong-2024";

let preferences = loadPreferences();
let seat: Seat | null = null;
let opened = 0;

const grid = startGrid(part("sheet", HTMLElement), preferences.language, preferences.dark);
const pane = startPaneFrame(preferences.paneWidth, (paneWidth) => {
  prefer({ paneWidth });
});

const spreadsheet = shownSpreadsheet();
const port = windowPort(window, () => pane.frame.contentWindow);

/** The spreadsheet as the host uses it: as in Excel, what is selected for the user comes into view. */
function shownSpreadsheet(): Spreadsheet {
  const plain = univerSpreadsheet(grid.api);
  return {
    ...plain,
    select: (sheet, area) => {
      plain.select(sheet, area);
      grid.reveal(area);
    },
  };
}

function prefer(change: Partial<Preferences>): void {
  preferences = { ...preferences, ...change };
  savePreferences(preferences);
}

function client(): ClientSettings {
  return {
    apiSets: API_SETS,
    language: preferences.language === "vi" ? "vi-VN" : "en-US",
    theme: preferences.dark ? "dark" : "light",
  };
}

function showLanguage(): void {
  showTexts(preferences.language);
  showSituations(preferences.language);
}

function showTheme(): void {
  document.documentElement.dataset["theme"] = preferences.dark ? "dark" : "light";
  part("theme", HTMLButtonElement).setAttribute("aria-pressed", String(preferences.dark));
}

/** Puts a workbook on the screen, with a host of its own and the pane loaded anew. */
function show(book: OpenBook, sample: string): void {
  seat?.host.end();
  opened += 1;
  grid.show(dressSnapshot(workbookSnapshot(book.workbook, `workbook-${opened}`), book.look));
  const host = startHost(spreadsheet, port, client(), () => {
    pane.setOpen(true);
  });
  seat = { desk: followBook(book, grid, spreadsheet), host, sample };
  setFaults();
  part("sample", HTMLSelectElement).value = sample;
  part("file-name", HTMLElement).textContent = book.fileName;
  pane.load();
}

function setFaults(): void {
  seat?.host.setFaults(chosenFaults(seat.desk.book.workbook.sheets.map(({ name }) => name)));
}

async function openSample(name: string): Promise<void> {
  const response = await fetch(`assets/samples/${name}.xlsx`).catch(() => null);
  if (!response?.ok) {
    showNotice(TEXTS.notReachable[preferences.language]);
    return;
  }
  const file = { name: `${name}.xlsx`, bytes: new Uint8Array(await response.arrayBuffer()) };
  await openOnDesk(seat?.desk ?? null, file, preferences.language, (book) => {
    show(book, name);
  });
}

async function openFiles([first, ...others]: readonly [File, ...File[]]): Promise<void> {
  const file = { name: first.name, bytes: new Uint8Array(await first.arrayBuffer()) };
  await openOnDesk(seat?.desk ?? null, file, preferences.language, (book) => {
    show(book, "");
    if (others.length > 0) showNotice(fill(TEXTS.oneFile[preferences.language], { file: first.name }));
  });
}

async function run(action: string): Promise<void> {
  const ran = (await seat?.host.runAction(action)) ?? false;
  if (!ran) showNotice(TEXTS.noAnswer[preferences.language]);
}

/** What the ribbon's buttons do: the manifest's actions, by the names that the add-in gives them. */
const COMMANDS: Readonly<Record<string, () => void>> = {
  check: () => void run("checkWorkbook"),
  pane: () => {
    pane.setOpen(true);
  },
  clear: () => void run("clearMarks"),
};

/** As in Excel, an add-in learns the theme and the language when it starts. */
function restartPane(): void {
  seat?.host.setClient(client());
  pane.load();
}

function startButtons(): void {
  for (const button of document.querySelectorAll("button[data-action]")) {
    button.addEventListener("click", () => COMMANDS[button.getAttribute("data-action") ?? ""]?.());
  }
  part("download", HTMLButtonElement).addEventListener("click", () => {
    if (seat) void downloadDesk(seat.desk, preferences.language);
  });
  const sample = part("sample", HTMLSelectElement);
  sample.addEventListener("change", () => {
    const wanted = sample.value;
    // Until it is open, the menu goes on naming what is.
    sample.value = seat?.sample ?? "";
    void openSample(wanted);
  });
  part("fault", HTMLSelectElement).addEventListener("change", setFaults);
  part("theme", HTMLButtonElement).addEventListener("click", () => {
    prefer({ dark: !preferences.dark });
    showTheme();
    grid.setDark(preferences.dark);
    restartPane();
  });
  part("language", HTMLButtonElement).addEventListener("click", () => {
    prefer({ language: preferences.language === "vi" ? "en" : "vi" });
    showLanguage();
    grid.setLanguage(preferences.language);
    restartPane();
  });
}

showLanguage();
showTheme();
startNotice();
startButtons();
startFileInput(pane.frame, (files) => {
  void openFiles(files);
});
startF6(pane, grid.focus);
void openSample(FIRST_SAMPLE);
