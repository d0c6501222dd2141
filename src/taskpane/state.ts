import type { Language } from "../core/language";
import type { Level, Report } from "../core/report";
import type { Edit } from "../core/edits";
import type { CellPlace, Area } from "../core/workbook/workbook";
import type { AppliedEdits } from "../excel/apply-edits";
import type { ExcelProblem } from "../excel/problem";
import type { OfficeTheme, Start } from "../excel/start";
import type { UndoStep } from "../excel/undo";
import type { Correction } from "./corrections";
import type { Preferences } from "./preferences";
import type { Tab } from "./tabs";

/** What the pane knows of the program round it. */
export type Host = "starting" | Start["kind"];

/** How long an answer has taken: unnoticed, long enough for a word on it, so long that the user may have to act. */
export type Delay = "none" | "slow" | "waiting";

/** What the pane is busy with. Shares are from 0 to 1; null before the first is known. */
export type Work =
  | { readonly kind: "none" }
  | {
      readonly kind: "checking";
      readonly stage: "reading" | "checking";
      readonly share: number | null;
      readonly delay: Delay;
    }
  | { readonly kind: "changing"; readonly delay: Delay };

/** A part of a sheet that could not be read. */
export interface UnreadablePart {
  readonly sheet: string;
  readonly area: Area;
}

/** What the last check found, kept up to date with the sheet. */
export interface Checked {
  readonly report: Report;
  /** When the whole workbook was last read, milliseconds since 1970. */
  readonly time: number;
  readonly sheets: number;
  readonly protectedSheets: readonly string[];
  readonly unreadable: readonly UnreadablePart[];
  readonly corrections: readonly Correction[];
  /** Rows, columns or sheets came or went since then, so that places may be wrong. */
  readonly isStale: boolean;
}

/** Something that the add-in did and that "Hoàn tác" takes back. */
export type Done =
  | { readonly kind: "edits"; readonly step: UndoStep; readonly edits: readonly Edit[] }
  | { readonly kind: "columns"; readonly before: readonly Correction[] };

export type Refusal = AppliedEdits["refused"][number]["why"];

/** What the user is told once, until it is closed or something else is told. */
export type Notice =
  | { readonly kind: "problem"; readonly problem: ExcelProblem }
  | { readonly kind: "bug"; readonly reason: string }
  | {
      readonly kind: "fixed";
      readonly edits: number;
      readonly refused: number;
      readonly why: Refusal | null;
      readonly canUndo: boolean;
    }
  | {
      readonly kind: "undone";
      readonly refused: readonly { readonly sheet: string; readonly cell: CellPlace }[];
    }
  | { readonly kind: "columns"; readonly change: "corrected" | "taken-back" }
  | { readonly kind: "sample"; readonly sheet: string }
  | { readonly kind: "profile-inserted"; readonly sheet: string }
  | { readonly kind: "settings-invalid"; readonly path: string }
  /** Of `count` scenarios kept in the workbook: where the first is wrong, and what would be right there. */
  | {
      readonly kind: "scenarios-unread";
      readonly count: number;
      readonly path: string;
      readonly example: string;
    }
  | { readonly kind: "remote-change" }
  | { readonly kind: "cancelled" };

/** The finding that is open, and whether its fix is shown before it is made. */
export interface OpenFinding {
  readonly key: string;
  readonly previews: boolean;
}

/** Everything that the pane shows. */
export interface State {
  readonly host: Host;
  readonly language: Language;
  readonly theme: OfficeTheme;
  readonly preferences: Preferences;
  readonly work: Work;
  readonly checked: Checked | null;
  readonly notice: Notice | null;
  readonly open: OpenFinding | null;
  /** Keys of groups shown as a heading only. */
  readonly closed: readonly string[];
  readonly marks: boolean;
  /** A command waits for the user to finish a cell. */
  readonly isCellEditing: boolean;
  /** The last thing done stands last. */
  readonly undo: readonly Done[];
}

/** What happened. */
export type Event =
  | { readonly type: "started"; readonly start: Start }
  | { readonly type: "theme-changed"; readonly theme: OfficeTheme }
  | { readonly type: "language-chosen"; readonly language: Language }
  | { readonly type: "tab-chosen"; readonly tab: Tab }
  | { readonly type: "check-started" }
  | { readonly type: "check-went-on"; readonly stage: "reading" | "checking"; readonly share: number }
  | { readonly type: "change-started" }
  | { readonly type: "delayed"; readonly delay: Delay }
  | { readonly type: "work-ended" }
  | { readonly type: "checked"; readonly checked: Checked }
  | { readonly type: "report-changed"; readonly report: Report }
  | { readonly type: "structure-changed" }
  | { readonly type: "level-toggled"; readonly level: Level }
  | { readonly type: "levels-cleared" }
  | { readonly type: "group-toggled"; readonly key: string }
  | { readonly type: "finding-opened"; readonly key: string; readonly group: string }
  | { readonly type: "finding-closed" }
  | { readonly type: "preview-toggled" }
  | { readonly type: "marks-switched"; readonly on: boolean }
  | { readonly type: "cell-edit"; readonly isEditing: boolean }
  | { readonly type: "done"; readonly done: Done }
  | { readonly type: "taken-back" }
  | { readonly type: "told"; readonly notice: Notice }
  | { readonly type: "notice-closed" };

/** The pane before Office has answered. */
export function initialState(preferences: Preferences, theme: OfficeTheme): State {
  return {
    host: "starting",
    language: preferences.language ?? "vi",
    theme,
    preferences,
    work: { kind: "none" },
    checked: null,
    notice: null,
    open: null,
    closed: [],
    marks: false,
    isCellEditing: false,
    undo: [],
  };
}

/** The state after an event. */
export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case "started":
      return started(state, event.start);
    case "theme-changed":
      return { ...state, theme: event.theme };
    case "language-chosen":
      return {
        ...state,
        language: event.language,
        preferences: { ...state.preferences, language: event.language },
      };
    case "told":
      return { ...state, notice: event.notice };
    case "notice-closed":
      return { ...state, notice: null };
    case "marks-switched":
      return { ...state, marks: event.on };
    case "cell-edit":
      return { ...state, isCellEditing: event.isEditing };
    case "done":
      return done(state, event.done);
    case "taken-back":
      return { ...state, undo: state.undo.slice(0, -1) };
    case "check-started":
    case "check-went-on":
    case "change-started":
    case "delayed":
    case "work-ended":
      return { ...state, work: workAfter(state.work, event), notice: noticeAfter(state.notice, event) };
    case "checked":
      return { ...state, checked: event.checked, work: { kind: "none" } };
    case "report-changed":
      return state.checked ? { ...state, checked: { ...state.checked, report: event.report } } : state;
    case "structure-changed":
      return state.checked ? { ...state, checked: { ...state.checked, isStale: true } } : state;
    default:
      return listed(state, event);
  }
}

function started(state: State, start: Start): State {
  if (start.kind !== "ready") return { ...state, host: start.kind };
  const language = state.preferences.language ?? start.language;
  return { ...state, host: "ready", language, theme: start.theme };
}

/** What was proposed is made: its preview has done its service. */
function done(state: State, last: Done): State {
  return {
    ...state,
    undo: [...state.undo, last],
    open: state.open && { ...state.open, previews: false },
  };
}

type WorkEvent = Extract<
  Event,
  { readonly type: "check-started" | "check-went-on" | "change-started" | "delayed" | "work-ended" }
>;

function workAfter(work: Work, event: WorkEvent): Work {
  switch (event.type) {
    case "check-started":
      return { kind: "checking", stage: "reading", share: null, delay: "none" };
    case "change-started":
      return { kind: "changing", delay: "none" };
    case "check-went-on":
      return work.kind === "checking"
        ? {
            ...work,
            stage: event.stage,
            share: event.share,
            delay: work.delay === "waiting" ? "slow" : work.delay,
          }
        : work;
    case "delayed":
      return work.kind === "none" ? work : { ...work, delay: event.delay };
    case "work-ended":
      return { kind: "none" };
  }
}

/** What was told of earlier work is over once the user starts something new. */
function noticeAfter(notice: Notice | null, { type }: WorkEvent): Notice | null {
  return type === "check-started" || type === "change-started" ? null : notice;
}

type ListEvent = Extract<
  Event,
  {
    readonly type:
      | "tab-chosen"
      | "level-toggled"
      | "levels-cleared"
      | "group-toggled"
      | "finding-opened"
      | "finding-closed"
      | "preview-toggled";
  }
>;

/** What is in sight: the tab, and of the list what is filtered, closed and open. */
function listed(state: State, event: ListEvent): State {
  switch (event.type) {
    case "tab-chosen":
      return { ...state, preferences: { ...state.preferences, tab: event.tab } };
    case "level-toggled":
      return withLevels(state, toggled(state.preferences.levels, event.level));
    case "levels-cleared":
      return withLevels(state, []);
    case "group-toggled":
      return { ...state, closed: toggled(state.closed, event.key) };
    case "finding-opened":
      return {
        ...state,
        open: { key: event.key, previews: false },
        closed: state.closed.filter((key) => key !== event.group),
      };
    case "finding-closed":
      return { ...state, open: null };
    case "preview-toggled":
      return state.open ? { ...state, open: { ...state.open, previews: !state.open.previews } } : state;
  }
}

function withLevels(state: State, levels: readonly Level[]): State {
  return { ...state, preferences: { ...state.preferences, levels } };
}

function toggled<One>(list: readonly One[], one: One): readonly One[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

/** Which screen the pane is on. */
export type Screen = "starting" | "too-old" | "no-answer" | "not-excel" | "first-run" | "checking" | "report";

/** The screen of a state. A check that is over in a moment shows no screen of its own. */
export function screenOf({ host, checked, work }: State): Screen {
  if (host !== "ready") return host;
  if (checked) return "report";
  return work.kind === "checking" && work.delay !== "none" ? "checking" : "first-run";
}
