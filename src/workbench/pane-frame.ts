import { part } from "./page";
import { PANE_WIDTH, paneWidthWithin } from "./preferences";

/** The add-in's pane at the right of the page. */
export interface PaneFrame {
  readonly frame: HTMLIFrameElement;
  /** Loads the pane anew, as Excel does for another workbook. */
  readonly load: () => void;
  readonly isOpen: () => boolean;
  readonly setOpen: (open: boolean) => void;
}

/** Pixels of one press of an arrow key. */
const STEP = 10;

/** Lets the user pull the pane's edge, or move it by keyboard. `onWidth` is told the width they settle on. */
function startSplitter(width: number, onWidth: (width: number) => void): void {
  const splitter = part("splitter", HTMLElement);
  let current = width;
  const show = (wanted: number) => {
    current = paneWidthWithin(wanted);
    part("pane", HTMLElement).style.setProperty("--pane-width", `${current}px`);
    splitter.setAttribute("aria-valuenow", String(current));
  };
  show(width);
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add("resizing");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) show(window.innerWidth - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => {
    document.body.classList.remove("resizing");
    onWidth(current);
  });
  const keys: Readonly<Record<string, () => number>> = {
    ArrowLeft: () => current + STEP,
    ArrowRight: () => current - STEP,
    Home: () => PANE_WIDTH.least,
    End: () => PANE_WIDTH.most,
  };
  splitter.addEventListener("keydown", (event) => {
    const next = keys[event.key];
    if (!next) return;
    event.preventDefault();
    show(next());
    onWidth(current);
  });
}

/** The same pane as Excel would load, but with the client of the workbench in place of Microsoft's server. */
const PANE = "preview/taskpane.html";

/** Starts the pane's place. A pane that was loaded stays so while it is closed. */
export function startPaneFrame(width: number, onWidth: (width: number) => void): PaneFrame {
  const pane = part("pane", HTMLElement);
  const frame = part("pane-frame", HTMLIFrameElement);
  const setOpen = (open: boolean) => {
    pane.hidden = !open;
  };
  startSplitter(width, onWidth);
  part("pane-close", HTMLButtonElement).addEventListener("click", () => {
    setOpen(false);
  });
  return {
    frame,
    load: () => {
      frame.src = PANE;
    },
    isOpen: () => !pane.hidden,
    setOpen,
  };
}

/**
 * F6 goes on from sheet to pane to ribbon, Shift+F6 back, as in Excel. The frame is of this origin, so that its key
 * presses can be heard here too.
 */
export function startF6({ frame, isOpen }: PaneFrame, focusSheet: () => void): void {
  const stops = [
    { holds: (at: Element | null) => part("sheet", HTMLElement).contains(at), focus: focusSheet },
    {
      holds: (at: Element | null) => at === frame,
      focus: () => {
        frame.contentWindow?.focus();
      },
    },
    {
      holds: (at: Element | null) => part("ribbon", HTMLElement).contains(at),
      focus: () => {
        part("ribbon", HTMLElement).querySelector("button")?.focus();
      },
    },
  ];
  const press = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const way = event.shiftKey ? -1 : 1;
    const from = stops.findIndex(({ holds }) => holds(document.activeElement));
    const next = (from + way + stops.length) % stops.length;
    const skipped = next === 1 && !isOpen() ? (next + way + stops.length) % stops.length : next;
    stops[skipped]?.focus();
  };
  document.addEventListener("keydown", press);
  frame.addEventListener("load", () => {
    frame.contentWindow?.addEventListener("keydown", press);
  });
}
