import { describe, expect, it } from "@jest/globals";
import { LANGUAGES } from "../../src/core/language";
import { errorCode, failureOf } from "../../src/excel/error-codes";
import { ExcelFailure, type ExcelProblem, problemText } from "../../src/excel/problem";

const KINDS: readonly ExcelProblem["kind"][] = [
  "cell-edit",
  "protected",
  "too-large",
  "session-lost",
  "busy",
  "not-found",
  "read-only",
  "cancelled",
  "unsupported",
  "unexpected",
];

describe("failureOf", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "cell-edit"],
    ["AccessDenied", "protected"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["InvalidOrTimedOutSession", "session-lost"],
    ["RequestAborted", "busy"],
    ["ItemNotFound", "not-found"],
    ["ApiNotFound", "unsupported"],
    ["NotSeenBefore", "unexpected"],
  ])("takes %s for %s, by its code alone", (code, kind) => {
    const error = Object.assign(new Error("Thông báo đã dịch"), { code });
    expect(failureOf(error, "PL1").problem).toEqual({ kind, code, sheet: "PL1" });
  });

  it.each([new Error("no code"), "text", null, { code: 5004 }])("%p is unexpected", (error) => {
    expect(failureOf(error).problem).toEqual({ kind: "unexpected" });
  });

  it("leaves a failure as it is", () => {
    const failure = new ExcelFailure({ kind: "not-found", sheet: "PL1" });
    expect(failureOf(failure, "PL2")).toBe(failure);
    expect(failure).toBeInstanceOf(ExcelFailure);
    expect(errorCode(new ExcelFailure({ kind: "busy", code: "RequestAborted" }))).toBe("RequestAborted");
  });
});

describe("problemText", () => {
  const texts = KINDS.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const));

  it.each(texts)("%s in %s says what, why and what next, with nothing left to fill", (kind, language) => {
    for (const problem of [{ kind }, { kind, sheet: "Phụ lục II", code: "Some.Code" }]) {
      const { what, why, next } = problemText(problem, language);
      for (const text of [what, why, next]) expect(text).toMatch(/^\p{Lu}[^{}]*\.$/u);
    }
  });

  it("names the sheet and the code", () => {
    expect(problemText({ kind: "protected", sheet: "PL1" }, "vi").what).toContain("“PL1”");
    expect(problemText({ kind: "unexpected", code: "Odd" }, "en").why).toContain("Odd");
  });
});
