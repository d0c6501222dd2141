import { isNativeError } from "node:util/types";
import type { MessageKey, Voice } from "./messages";
import { oneLine } from "./printable";

const KNOWN: Readonly<Record<string, MessageKey>> = {
  ENOENT: "notFound",
  ENOTDIR: "notFound",
  EACCES: "notAllowed",
  EPERM: "notAllowed",
  EBUSY: "busy",
  EISDIR: "isFolder",
  EEXIST: "exists",
  ENOSPC: "diskFull",
  EROFS: "readOnly",
  ELOOP: "linkLoop",
  ENAMETOOLONG: "nameTooLong",
  ERR_FS_FILE_TOO_LARGE: "fileTooLarge",
};

/** What the system said about a file, in words; errors that are not the system's are bugs and are named as such. */
export function errorText(error: unknown, { say }: Voice): string {
  const code = isNativeError(error) && "code" in error ? String(error.code) : "";
  const key = KNOWN[code];
  return key !== undefined
    ? say(key)
    : say(code === "" ? "internalError" : "systemError", { reason: reasonOf(error) });
}

/** An error's own words, on one line. */
export function reasonOf(error: unknown): string {
  return oneLine(isNativeError(error) ? error.message : String(error));
}
