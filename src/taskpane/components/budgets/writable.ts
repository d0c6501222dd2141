import { usePane } from "../pane";

/** Whether a sheet can be written to now, and why not where the user has to know. */
export interface Writable {
  readonly isOff: boolean;
  readonly why: string | null;
}

/** Whether the pane may write to a sheet: not while it is busy, places may be wrong, or the sheet is protected. */
export function useWritable(sheet: string): Writable {
  const { state, voice } = usePane();
  const isProtected = state.checked?.protectedSheets.includes(sheet) === true;
  const isStale = state.checked?.isStale === true;
  return {
    isOff: isProtected || isStale || state.work.kind !== "none",
    why: isProtected ? voice.say("fixOff") : null,
  };
}
