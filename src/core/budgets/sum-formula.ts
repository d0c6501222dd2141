import { tokenize } from "excel-formula-tokenizer";
import { parseArea } from "../workbook/address";
import type { Area } from "../workbook/workbook";

/** An area that a formula adds; SUBTOTAL passes over cells that are themselves a SUBTOTAL. */
export interface Addend {
  readonly area: Area;
  readonly skipsSubtotals: boolean;
}

/** Longer formulas are left unread, for the tokenizer goes back and forth in them. */
const LONGEST = 2_000;
type Token = ReturnType<typeof tokenize>[number];

/**
 * What a formula adds up, where it only adds cells of its own sheet: SUM over ranges and lists, SUBTOTAL(9 or 109),
 * `+`, brackets. Null for any other formula. `sheet` is the sheet that the formula stands on.
 */
export function readSumFormula(formula: string, sheet: string): readonly Addend[] | null {
  const tokens = tokensOf(formula);
  if (!tokens || tokens.length === 0) return null;
  const addends: Addend[] = [];
  const functions: string[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.type === "function" || token.type === "subexpression") {
      if (token.subtype === "stop") functions.pop();
      else if (isAdding(token.value)) functions.push(token.value.toUpperCase());
      else return null;
    } else if (token.type === "operand" && token.subtype === "range") {
      const area = parseArea(withoutSheet(token.value, sheet));
      if (!area) return null;
      addends.push({ area, skipsSubtotals: functions.includes("SUBTOTAL") });
    } else if (!isPlus(token) && token.type !== "argument" && !isSumCode(tokens, at)) {
      return null;
    }
  }
  return addends;
}

/** Null where brackets or quotes are not closed: the tokenizer expects formulas that Excel accepted. */
function tokensOf(formula: string): readonly Token[] | null {
  if (formula.length > LONGEST || !isBalanced(formula)) return null;
  return tokenize(formula).filter(({ type }) => type !== "white-space");
}

function isBalanced(formula: string): boolean {
  let depth = 0;
  for (const mark of formula.replace(/"[^"]*"|'[^']*'/g, "").matchAll(/[(){};"']/g)) {
    if (mark[0] === "(") depth += 1;
    else if (mark[0] === ")") depth -= 1;
    else return false;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const isAdding = (name: string): boolean => /^(?:SUM|SUBTOTAL)?$/i.test(name);
const isPlus = ({ type, value }: Token): boolean => type === "operator-infix" && value === "+";

/** The 9 of SUBTOTAL(9, …) says SUM. */
function isSumCode(tokens: readonly Token[], at: number): boolean {
  const [opens, token] = [tokens[at - 1], tokens[at]];
  return (
    opens?.value.toUpperCase() === "SUBTOTAL" &&
    opens.subtype === "start" &&
    /^1?0?9$/.test(token?.value ?? "")
  );
}

function withoutSheet(reference: string, sheet: string): string {
  const own = [`${sheet}!`, `'${sheet}'!`].find((prefix) => reference.startsWith(prefix));
  return own === undefined ? reference : reference.slice(own.length);
}
