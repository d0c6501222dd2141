/* eslint-disable jest/no-export -- it registers the tests of every rule for their files */
import { describe, expect, it } from "@jest/globals";
import type { z } from "zod";
import { check } from "../../../src/core/check";
import type { Edit } from "../../../src/core/edits";
import { LANGUAGES } from "../../../src/core/language";
import type { Finding, Report } from "../../../src/core/report";
import type { Rule } from "../../../src/core/rules/rule";
import { findingText } from "../../../src/core/rules/wording";
import type { Settings } from "../../../src/core/settings";
import { settingsSchema } from "../../../src/core/settings";
import { areaAddress, cellAddress } from "../../../src/core/workbook/address";
import type { CellValue, Workbook } from "../../../src/core/workbook/workbook";
import { deepFreeze } from "./deep-freeze";
import { faultsOfFix } from "./fix-effects";
import type { Page } from "./tables";
import { workbookOf } from "./tables";

/** A workbook in which the rule must find nothing: one page, or several with `also`. */
export interface ValidCase extends Page {
  readonly name: string;
  readonly also?: readonly Page[];
  readonly settings?: z.input<typeof settingsSchema>;
}

/** A workbook and all that the rule must find in it, in order. */
export interface InvalidCase extends ValidCase {
  readonly findings: readonly Expected[];
}

/** One finding. Its fix is told in full; none told means that there must be none. */
export interface Expected {
  /** `C5`; on another sheet than the first `Phụ lục II!C5`. */
  readonly cell: string;
  readonly message: string;
  /** The data that matter; others may be there. */
  readonly data?: Finding["data"];
  readonly related?: readonly string[];
  readonly fix?: ExpectedFix;
}

/** What a fix does: values and formulas (`=SUM(C3:C4)`) by cell, merged areas, deleted rows (numbered as in Excel). */
export interface ExpectedFix {
  readonly safe?: true;
  readonly set?: Readonly<Record<string, CellValue>>;
  readonly merge?: readonly string[];
  readonly deleteRows?: readonly number[];
}

/** Rows below a table that may hold its total in words. */
const ROWS_BELOW = 12;

/** Registers the tests of one rule: each case runs through the real check with only that rule switched on. */
export function testRule(
  rule: Rule,
  { valid, invalid }: { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase[] },
): void {
  describe(`rule ${rule.id}`, () => {
    it("has no case twice", () => {
      const cases = [...valid, ...invalid];
      const contents = cases.map((one) => JSON.stringify({ ...one, name: "", findings: [] }));
      expect(repeated(contents)).toEqual([]);
      expect(repeated(cases.map(({ name }) => name))).toEqual([]);
    });
    it("has valid and invalid cases", () => {
      expect([valid.length, invalid.length]).not.toContain(0);
    });
    it("finds something with each of its messages", () => {
      const seen = new Set(invalid.flatMap(({ findings }) => findings.map(({ message }) => message)));
      expect([...seen].toSorted()).toEqual(Object.keys(rule.messages).toSorted());
    });
    it.each(valid.map((one) => [one.name, one] as const))("accepts: %s", (_, one) => {
      expect(runCase(rule, one)).toEqual([]);
    });
    it.each(invalid.map((one) => [one.name, one] as const))("objects: %s", (_, one) => {
      expect(one.findings).not.toEqual([]);
      const found = runCase(rule, one);
      expect(found.map((finding, at) => seenLike(finding, one.findings[at], mainSheet(one)))).toEqual(
        one.findings,
      );
    });
  });
}

function mainSheet({ sheet = "Phụ lục" }: Page): string {
  return sheet;
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at);
}

/** Checks a case with the rule alone and sees to the manners of what it finds. */
function runCase(rule: Rule, { settings: given = {}, also = [], ...page }: ValidCase): readonly Finding[] {
  const workbook = deepFreeze(workbookOf([page, ...also]));
  const settings = deepFreeze(settingsSchema.parse(given));
  const { report } = check(workbook, settings, [rule]);
  if (rule.scope !== "workbook") expect(report.tables).not.toEqual([]);
  expect(faultsOf(rule, report, workbook, settings)).toEqual([]);
  return report.findings;
}

/** All that rules owe to their findings, apart from being right. */
function faultsOf(rule: Rule, report: Report, workbook: Workbook, settings: Settings): string[] {
  const all = check(workbook, settings).report.findings;
  return report.findings.flatMap((finding) => [
    ...faultsOfWords(rule, finding),
    ...(rule.scope === "workbook" || isInTable(finding, report) ? [] : ["a finding outside the tables"]),
    ...(finding.fix ? faultsOfFix(workbook, settings, finding, finding.fix, all) : []),
  ]);
}

function faultsOfWords(rule: Rule, finding: Finding): string[] {
  if (!(finding.message in rule.messages)) return [`message ${finding.message} is not declared`];
  if (finding.fix && !rule.fix) return ["a fix without a label"];
  const fix = finding.fix?.data ?? {};
  return LANGUAGES.flatMap((language) => {
    const unfilled = [
      ...placesOf(rule.messages[finding.message]?.[language]).filter((place) => !(place in finding.data)),
      ...(finding.fix ? placesOf(rule.fix?.[language]).filter((place) => !(place in fix)) : []),
    ];
    const { what, fix: label } = findingText(finding, language);
    return [
      ...unfilled.map((place) => `{${place}} stays unfilled`),
      ...(what === "" || label === "" ? ["an empty wording"] : []),
    ];
  });
}

function placesOf(template: string | undefined): string[] {
  return [...(template ?? "").matchAll(/\{(\w+)\}/g)].map(([, place = ""]) => place);
}

/** In a table, or where the total in words stands right below one. */
export function isInTable({ rule, sheet, cell }: Finding, { tables }: Report): boolean {
  const below = rule.startsWith("amount-in-words-") ? ROWS_BELOW : 0;
  return tables.some(
    ({ sheet: name, area: { top, left, bottom, right } }) =>
      name === sheet &&
      cell.row >= top &&
      cell.row <= bottom + below &&
      cell.column >= left &&
      cell.column <= right,
  );
}

/** A finding in the form of what was expected of it: of data and related cells only what that names. */
function seenLike(finding: Finding, expected: Expected | undefined, sheet: string): Expected {
  const { cell, message, data, related, fix } = finding;
  const address = (place: { sheet: string; row: number; column: number }): string =>
    place.sheet === sheet ? cellAddress(place) : `${place.sheet}!${cellAddress(place)}`;
  const telling = Object.entries(data).filter(([key]) => expected?.data && key in expected.data);
  return {
    cell: address({ sheet: finding.sheet, ...cell }),
    message,
    ...(expected?.data ? { data: Object.fromEntries(telling) } : {}),
    ...(expected?.related ? { related: related.map(address) } : {}),
    ...(fix ? { fix: { ...(fix.safe ? { safe: true } : {}), ...effectOf(fix.edits, address) } } : {}),
  };
}

function effectOf(
  edits: readonly Edit[],
  address: (place: { sheet: string; row: number; column: number }) => string,
): ExpectedFix {
  const set: Record<string, CellValue> = {};
  const merge: string[] = [];
  const deleteRows: number[] = [];
  for (const edit of edits) {
    if (edit.type === "set") set[address({ sheet: edit.sheet, ...edit.cell })] = edit.value;
    else if (edit.type === "set-formula")
      set[address({ sheet: edit.sheet, ...edit.cell })] = `=${edit.formula}`;
    else if (edit.type === "merge") merge.push(areaAddress(edit.area));
    else deleteRows.push(edit.row + 1);
  }
  return {
    ...(Object.keys(set).length > 0 ? { set } : {}),
    ...(merge.length > 0 ? { merge } : {}),
    ...(deleteRows.length > 0 ? { deleteRows } : {}),
  };
}
