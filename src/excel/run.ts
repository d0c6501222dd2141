import { errorCode, failureOf } from "./error-codes";

/**
 * A flow of requests. It may be run again from its start, so it must fail only while it has changed nothing.
 */
export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

interface RunOptions {
  /** Not asked for by the user: wait for the end of cell editing without telling anyone. */
  readonly quiet?: boolean;
  /** Make one step of Excel's own undo of all that the flow writes, where Excel can. */
  readonly undoGroup?: boolean;
  /** Run in this context instead of a new one. */
  readonly context?: Excel.RequestContext;
  /** The sheet that a failure is about. */
  readonly sheet?: string;
}

/** Excel was busy for a moment: the same request may pass a little later. */
const TRANSIENT = new Set(["RequestAborted", "ActivityLimitReached", "ServiceNotAvailable"]);
/** What undo groups fail with (office-js issues 6255, 6491 and 6711). */
const UNDO_GROUP_FAILED = new Set(["UndoNotSupported", "GeneralException", "InvalidArgument", "ApiNotFound"]);
const PAUSE_MILLISECONDS = 300;

const editListeners = new Set<(isEditing: boolean) => void>();

/**
 * Tells when a command has to wait because a cell is being edited, and when the wait is over. Returns a function that
 * ends the telling.
 */
export function onCellEdit(handler: (isEditing: boolean) => void): () => void {
  editListeners.add(handler);
  return () => {
    editListeners.delete(handler);
  };
}

/** Whether this Excel has a requirement set, e.g. `ExcelApi`, `1.20`; asked at run time. */
export function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/**
 * Runs a flow that only reads. While the user edits a cell it waits for the end of it. A transient failure is tried
 * once more. Throws only `ExcelFailure`.
 */
export function readExcel<T>(batch: Batch<T>, options: RunOptions = {}): Promise<T> {
  return runTwice(batch, options);
}

let lastWrite: Promise<unknown> = Promise.resolve();

/** Runs a flow that writes, after all writing flows before it have ended. Else like `readExcel`. */
export function writeExcel<T>(batch: Batch<T>, options: RunOptions = {}): Promise<T> {
  const turn = lastWrite.then(() => runTwice(batch, options));
  const ended = (): void => undefined;
  lastWrite = turn.then(ended, ended);
  return turn;
}

async function runTwice<T>(batch: Batch<T>, options: RunOptions): Promise<T> {
  const first: Excel.RunOptions = {
    delayForCellEdit: options.quiet === true,
    ...(options.undoGroup === true && supports("ExcelApi", "1.20") ? { mergeUndoGroup: true } : {}),
    ...(options.context ? { previousObjects: options.context } : {}),
  };
  try {
    return await Excel.run(first, batch);
  } catch (error) {
    const again = secondTry(batch, first, errorCode(error) ?? "");
    if (!again) throw failureOf(error, options.sheet);
    try {
      return await again();
    } catch (second) {
      throw failureOf(second, options.sheet);
    }
  }
}

/** What to do after a failure that may pass: once more, or not at all. */
function secondTry<T>(batch: Batch<T>, first: Excel.RunOptions, code: string): (() => Promise<T>) | null {
  if (code === "InvalidOperationInCellEditMode" && first.delayForCellEdit !== true) {
    return () => whileEditing(() => Excel.run({ ...first, delayForCellEdit: true }, batch));
  }
  if (TRANSIENT.has(code)) {
    return async () => {
      await new Promise((resume) => setTimeout(resume, PAUSE_MILLISECONDS));
      return Excel.run(first, batch);
    };
  }
  if (first.mergeUndoGroup === true && UNDO_GROUP_FAILED.has(code)) {
    return () => Excel.run({ delayForCellEdit: true }, batch);
  }
  return null;
}

async function whileEditing<T>(run: () => Promise<T>): Promise<T> {
  for (const tell of editListeners) tell(true);
  try {
    return await run();
  } finally {
    for (const tell of editListeners) tell(false);
  }
}
