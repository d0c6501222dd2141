import { describe, expect, it } from "@jest/globals";
import { check } from "../../src/core/check";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { areaAddress, cellAddress, columnLetters } from "../../src/core/workbook/address";
import type { Plan } from "../plans";
import { PLANS, readPlan } from "../plans";

/** What is true of each plan, checked by hand. Rules that concern spelling only (unit-variant) stand apart. */
interface Truth {
  readonly verdict: string;
  readonly tables: readonly string[];
  readonly findings: Readonly<Record<string, readonly string[]>>;
}

const TRUTH: Readonly<Record<Plan, Truth>> = {
  "tuong-duong-2024": {
    verdict: "ready",
    tables: [
      "Phụ lục I A4:F44 duty tt=A task=B product=C leadUnit=D supportUnits=E deadline=F header=1 section=8 item=32",
      "Phụ lục II A5:F16 budget tt=A task=B total=C source=D source=E note=F header=2 item=9 total=1",
    ],
    findings: {
      "lead-unit-multiple": cells("Phụ lục I", "D6 D11 D12 D14 D17 D19 D20 D21 D22 D30 D40"),
      "lead-unit-also-supports": cells("Phụ lục I", "E6 E11"),
      "lead-unit-generic": cells("Phụ lục I", "D38 D44"),
      "deadline-vague": cells("Phụ lục I", "F12 F14 F16 F17 F19 F20 F21 F26 F35 F41 F44"),
      "support-unit-missing": cells("Phụ lục I", "E44"),
      "total-not-formula": cells("Phụ lục II", "C16 D16 E16"),
      "amount-in-words-spelling": cells("Phụ lục II", "A17"),
    },
  },
  "cam-kim-2022": {
    verdict: "ready",
    tables: [
      "Phụ lục A4:F56 duty tt=A task=B product=C deadline=D leadUnit=E supportUnits=F header=7 section=7 item=37 continuation=2",
    ],
    findings: {
      "deadline-vague": cells("Phụ lục", "D7 D9 D27 D38"),
      "task-duplicate": cells("Phụ lục", "B29"),
      "header-repeated": cells("Phụ lục", "A13 A18 A31 A39 A45 A53"),
    },
  },
  "cam-giang-2024": {
    verdict: "errors",
    tables: [
      "Duy trì 2024 A3:H43 duty,score tt=A criterion=B maxScore=C target=D solution=E leadUnit=F supportUnits=G deadline=H header=1 section=7 item=30 part=3",
      "Khắc phục 2023 A3:I20 duty,score tt=A criterion=B maxScore=C score=D target=E solution=F leadUnit=G supportUnits=H deadline=I header=1 section=7 item=10",
    ],
    findings: {
      "deadline-missing": [...cells("Duy trì 2024", "H8"), ...cells("Khắc phục 2023", "I19")],
      "lead-unit-missing": cells("Khắc phục 2023", "G19"),
      "support-unit-missing": cells("Khắc phục 2023", "H19"),
      "lead-unit-multiple": cells("Duy trì 2024", "F10 F41"),
      "lead-unit-also-supports": cells("Duy trì 2024", "G6"),
      "lead-unit-generic": [
        ...cells("Duy trì 2024", "F29 F34"),
        ...cells("Khắc phục 2023", "G5 G12 G14 G18"),
      ],
      "unit-level": cells("Khắc phục 2023", "G16"),
      "max-total": cells("Duy trì 2024", "C3"),
      "criterion-code-missing": [...cells("Duy trì 2024", "B38"), ...cells("Khắc phục 2023", "B7")],
      "criterion-code-field": cells("Khắc phục 2023", "B18 B19"),
      "criterion-code-conflict": cells("Khắc phục 2023", "B5"),
      "lost-points-unassigned": cells("Khắc phục 2023", "B19"),
    },
  },
  "duong-hoa-2022": {
    verdict: "errors",
    tables: [
      "Điểm CCHC 2022 A3:F56 score tt=A criterion=B maxScore=C score=D lostScore=E reason=F header=1 section=11 item=36 part=5 total=1",
    ],
    findings: {
      "children-unlisted": cells("Điểm CCHC 2022", "C17 C21 D21 C31 D31 C33 D33 C35 D35"),
      "lost-score-mismatch": cells("Điểm CCHC 2022", "E22"),
      "total-mismatch": cells("Điểm CCHC 2022", "D56"),
    },
  },
  "phu-lien-2024": {
    verdict: "no-tables",
    tables: [],
    findings: { "appendix-missing": cells("Kế hoạch", "A54") },
  },
};

function cells(sheet: string, addresses: string): string[] {
  return addresses.split(" ").map((address) => `${sheet}!${address}`);
}

describe.each(PLANS)("%s", (name) => {
  const { report } = check(readPlan(name), DEFAULT_SETTINGS);
  const truth = TRUTH[name];

  it("has the tables, columns and rows that are there", () => {
    expect(report.verdict).toBe(truth.verdict);
    const tables = report.tables.map(({ sheet, area, facets, columns, rows }) => {
      const roles = columns.map(({ role, column }) => `${role}=${columnLetters(column)}`);
      const kinds = Object.entries(rows).flatMap(([kind, count]) => (count > 0 ? [`${kind}=${count}`] : []));
      return [sheet, areaAddress(area), facets.join(), ...roles, ...kinds].join(" ");
    });
    expect(tables).toEqual(truth.tables);
    for (const { area, rows } of report.tables) {
      const sum = Object.values(rows).reduce((total, count) => total + count, 0);
      expect(sum).toBe(area.bottom - area.top + 1);
    }
  });

  it("gives the findings that are true, and no others", () => {
    const found: Record<string, string[]> = {};
    for (const { rule, sheet, cell } of report.findings) {
      if (rule !== "unit-variant") (found[rule] ??= []).push(`${sheet}!${cellAddress(cell)}`);
    }
    expect(found).toEqual(truth.findings);
  });
});
