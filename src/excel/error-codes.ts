import { ExcelFailure, type ExcelProblem } from "./problem";

/**
 * Excel's error codes by what they mean to the user. They are the same in every language, unlike the messages. Those of
 * the session and of edit mode come from Excel on the web; a code that is not listed is `unexpected`.
 */
const KINDS: Readonly<Record<string, ExcelProblem["kind"]>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  MemoryLimitReached: "too-large",
  InvalidOrTimedOutSession: "session-lost",
  InvalidEditSession: "session-lost",
  ConnectionFailure: "session-lost",
  RequestAborted: "busy",
  ActivityLimitReached: "busy",
  HostIsBusy: "busy",
  ServiceNotAvailable: "busy",
  Conflict: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  ItemNotFound: "not-found",
  InvalidReference: "not-found",
  EditModeAccessDenied: "read-only",
  EditModeCannotAcquireLockUnknownReason: "read-only",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedSheet: "unsupported",
};

/** The code of an error that the Office client threw, also as a failure; `null` for an error of another origin. */
export function errorCode(error: unknown): string | null {
  if (error instanceof ExcelFailure) return error.problem.code ?? null;
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** Any error as the one failure that leaves src/excel, about a sheet where that is known; a failure stays as it is. */
export function failureOf(error: unknown, sheet?: string): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  const code = errorCode(error);
  const kind = KINDS[code ?? ""] ?? "unexpected";
  const problem = { kind, ...(code === null ? {} : { code }), ...(sheet === undefined ? {} : { sheet }) };
  return new ExcelFailure(problem, error);
}
