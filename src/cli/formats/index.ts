import type { FormatName } from "../arguments";
import type { Format } from "./format";
import { htmlFormat } from "./html";
import { jsonFormat } from "./json";
import { sarifFormat } from "./sarif";
import { textFormat } from "./text";

/** The forms of a report by name. */
export const FORMAT_BY_NAME: Readonly<Record<FormatName, Format>> = {
  text: textFormat,
  json: jsonFormat,
  sarif: sarifFormat,
  html: htmlFormat,
};
