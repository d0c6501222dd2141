import type { Budget } from "../../../src/core/budgets/budget";
import { readBudget } from "../../../src/core/budgets/budget";
import { findFacts } from "../../../src/core/budgets/find-facts";
import { findTables } from "../../../src/core/tables/find-tables";
import { cellAddress } from "../../../src/core/workbook/address";
import type { Sheet } from "../../../src/core/workbook/workbook";
import type { Page } from "../rules/tables";
import { workbookOf } from "../rules/tables";

/** The budget of the only table of a sheet. */
export function budgetOf(sheet: Sheet): Budget {
  const [table, ...others] = findTables(sheet, []);
  const budget = table ? readBudget(table) : null;
  if (!budget || others.length > 0) throw new TypeError("not one budget");
  return budget;
}

/** The budget of the only table of a page. */
export function budgetOfPage(page: Page): Budget {
  const [sheet] = workbookOf([page]).sheets;
  if (!sheet) throw new TypeError("no sheet");
  return budgetOf(sheet);
}

/** What is found in a page, as `kind cell`. */
export function factsOf(page: Page): string[] {
  return findFacts(budgetOfPage(page)).map(({ kind, cell }) => `${kind} ${cellAddress(cell)}`);
}
