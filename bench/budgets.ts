import { liveFormulas } from "../src/core/budgets/live-formulas";
import { check, recheck } from "../src/core/check";
import { moneyOf } from "../src/core/checking/budget-check";
import { DEFAULT_SETTINGS } from "../src/core/settings";
import { makeSheet } from "../src/core/workbook/workbook";
import type { CellValue } from "../src/core/workbook/workbook";
import { makeRandom } from "./plan";

const ITEMS_OF_A_SECTION = 500;

/** A right budget of about `rows` rows: sections with subtotals, two sources, a total, words below. */
export function budgetValues(rows: number): CellValue[][] {
  const random = makeRandom(20_241_123);
  const values: CellValue[][] = [
    [null, "Đơn vị tính: 1.000 đồng"],
    ["TT", "Nội dung", "Tổng kinh phí", "Nguồn ngân sách tỉnh", "Nguồn ngân sách xã"],
  ];
  const whole = [0, 0];
  let subtotal: CellValue[] = [];
  for (let item = 0; values.length < rows; item += 1) {
    if (item % ITEMS_OF_A_SECTION === 0) {
      subtotal = ["I", `LĨNH VỰC THỨ ${item / ITEMS_OF_A_SECTION + 1}`, 0, 0, 0];
      values.push(subtotal);
    }
    const sources = [Math.floor(random() * 1_000_000), Math.floor(random() * 1_000_000)];
    const [first = 0, second = 0] = sources;
    values.push([(item % ITEMS_OF_A_SECTION) + 1, `Nhiệm vụ thứ ${item}`, first + second, first, second]);
    [first + second, first, second].forEach((amount, at) => {
      subtotal[2 + at] = Number(subtotal[2 + at]) + amount;
    });
    sources.forEach((amount, at) => (whole[at] = (whole[at] ?? 0) + amount));
  }
  const [first = 0, second = 0] = whole;
  return [...values, [null, "Tổng cộng", first + second, first, second]];
}

/** What `bench` may measure: the work done on a budget of some rows, ready to run; each gives a count that it came to. */
export interface BudgetWork {
  /** A whole check by all rules: its findings. */
  readonly check: () => number;
  /** One source of one item typed anew, another one each time, and the report that follows: its findings. */
  readonly edit: () => number;
  /** The formulas that the tab of money offers after the latest edit. */
  readonly formulas: () => number;
}

const SHEET = "Phụ lục";
/** The first row with an item, and a step that comes by all of them. */
const [FIRST_ITEM, STEP] = [3, 7_919];

/** The work on a right budget of about `rows` rows. */
export function budgetWork(rows: number): BudgetWork {
  const values = budgetValues(rows);
  const workbook = { sheets: [makeSheet({ name: SHEET, values })] };
  let review = check(workbook, DEFAULT_SETTINGS);
  let [edits, row, typed] = [0, FIRST_ITEM, values[FIRST_ITEM]?.[3] ?? null];
  const type = (value: CellValue): void => {
    const area = { top: row, left: 3, bottom: row, right: 3 };
    review = recheck(review, { sheet: SHEET, area, values: [[value]] });
  };
  return {
    check: () => check(workbook, DEFAULT_SETTINGS).report.findings.length,
    // Every other edit puts right what the one before broke, so that the report stays as long as it is.
    edit: () => {
      edits += 1;
      if (edits % 2 === 0) type(typed);
      else {
        row = FIRST_ITEM + ((edits * STEP) % (values.length - FIRST_ITEM - 1));
        typed = values[row]?.[3] ?? null;
        type(edits);
      }
      return review.report.findings.length;
    },
    formulas: () => {
      const [table] = review.state.tables;
      const reading = table ? moneyOf(table) : null;
      return reading ? liveFormulas(reading.budget, reading).length : 0;
    },
  };
}
