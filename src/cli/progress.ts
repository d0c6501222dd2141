import type { Io } from "./io";
import { oneLine, shorten } from "./printable";

/** One line on the terminal that says how far long work is. */
export interface Progress {
  /** Tells the state; the text is made only when it is shown. */
  readonly tell: (text: () => string) => void;
  /** Wipes the line, before anything else is written to the terminal. */
  readonly clear: () => void;
}

/** Work shorter than this needs no line; a line is not rewritten more often than the eye follows. Milliseconds. */
const PATIENCE = 300;
const INTERVAL = 100;
const WIPE = "\r\u001b[2K";

/** Progress on stderr when it is a terminal; silent otherwise. */
export function startProgress({ stderr, now }: Io): Progress {
  if (!stderr.isTerminal) return { tell: () => undefined, clear: () => undefined };
  let next = now().getTime() + PATIENCE;
  let isShown = false;
  return {
    tell: (text) => {
      const time = now().getTime();
      if (time < next) return;
      next = time + INTERVAL;
      isShown = true;
      void stderr.write(WIPE + shorten(oneLine(text()), stderr.columns - 1));
    },
    clear: () => {
      if (isShown) void stderr.write(WIPE);
      isShown = false;
    },
  };
}
