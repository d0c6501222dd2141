import type { Code } from "./code";
import { codeText, inField } from "./code";
import { makeNameIndex } from "./name-index";
import type { KnownCriterion } from "./name-index";
import type { CriterionNode, ScoreTree } from "./tree";
import { mayBeField } from "./tree";

/** A criterion without a code although most others have one; the known code that fits best, by its parts or its name. */
export interface MissingCode {
  readonly node: number;
  readonly nearest: Code | null;
}

/** What is odd about a criterion's code, judged within its own table. */
export type CodeFact =
  | { readonly kind: "duplicate"; readonly node: number; readonly first: number; readonly code: Code }
  /** Its first number is not the field that it stands in. */
  | { readonly kind: "wrong-field"; readonly node: number; readonly code: Code; readonly right: Code };

/** Looks at the codes of one table, in the order of its rows. */
export function codeFacts(tree: ScoreTree): CodeFact[] {
  const fields = fieldsOf(tree);
  const follows = followsFields(tree, fields);
  const wrong = follows ? wrongFields(tree, fields) : [];
  return [...duplicates(tree, fields, follows), ...wrong].sort((a, b) => a.node - b.node);
}

/**
 * The codes with the field's number set right, by index. Only where most codes begin with their field's number: other
 * tables number their fields by themselves.
 */
export function correctCodes(tree: ScoreTree): readonly (Code | null)[] {
  const fields = fieldsOf(tree);
  const follows = followsFields(tree, fields);
  return tree.nodes.map(({ code }, node) => {
    const right = follows && code ? rightCode(fields, node, code) : null;
    return right ?? code;
  });
}

function wrongFields(tree: ScoreTree, fields: Fields): CodeFact[] {
  return tree.nodes.flatMap(({ code }, node) => {
    const right = code && rightCode(fields, node, code);
    return right ? [{ kind: "wrong-field" as const, node, code, right }] : [];
  });
}

/** The code with its field's number; null where it has that, or the field has none. */
function rightCode(fields: Fields, node: number, code: Code): Code | null {
  const number = fields.number[node] ?? null;
  return number === null || code[0] === number ? null : inField(code, number);
}

/** By node, the nearest field at or above it (-1 where there is none), and that field's number. */
interface Fields {
  readonly of: readonly number[];
  /** Null also where fields of several groups have one number (A.I, B.I): it tells no codes apart. */
  readonly number: readonly (number | null)[];
}

function fieldsOf({ nodes }: ScoreTree): Fields {
  const of: number[] = [];
  const times = new Map<number, number>();
  nodes.forEach(({ kind, parent, number }, node) => {
    of.push(kind === "field" ? node : kind === "group" ? -1 : (of[parent] ?? -1));
    const first = kind === "field" ? number?.path[0] : undefined;
    if (first !== undefined) times.set(first, (times.get(first) ?? 0) + 1);
  });
  const number = of.map((field) => {
    const first = nodes[field]?.number?.path[0];
    return first === undefined || times.get(first) !== 1 ? null : first;
  });
  return { of, number };
}

/** Whether most codes begin with the number of the field that they stand in, or no field has a number. */
function followsFields({ nodes }: ScoreTree, fields: Fields): boolean {
  let [coded, inOwn] = [0, 0];
  nodes.forEach(({ code }, node) => {
    const number = fields.number[node] ?? null;
    if (code === null || number === null) return;
    coded += 1;
    if (code[0] === number) inOwn += 1;
  });
  return coded === 0 || inOwn * 2 > coded;
}

/** Bulleted and lettered parts have no codes. */
function takesCode({ kind, number }: CriterionNode): boolean {
  return kind === "criterion" && (number === null || number.style === "arabic");
}

/**
 * Criteria without a code among coded ones, in the order of rows. `known` are criteria of other tables or of a profile,
 * whose codes may be offered.
 */
export function missingCodes(tree: ScoreTree, known: readonly KnownCriterion[]): MissingCode[] {
  const takers = tree.nodes.flatMap((node, index) => (takesCode(node) ? [index] : []));
  const uncoded = takers.filter((index) => tree.nodes[index]?.code === null && !numbersField(tree, index));
  if (uncoded.length * 2 >= takers.length || uncoded.length === 0) return [];
  const fields = fieldsOf(tree);
  const names = makeNameIndex(known);
  return uncoded.flatMap((index) => {
    const node = tree.nodes[index];
    if (!node) return [];
    const named = (): Code | null => names(node.name, fields.number[index] ?? null)?.code ?? null;
    return [{ node: index, nearest: codeOfParts(tree, node) ?? named() }];
  });
}

/** Whether a node's own number, `1`, begins the codes of all that stands in it: it is a field, whatever it looks like. */
function numbersField({ nodes }: ScoreTree, index: number): boolean {
  const node = nodes[index];
  if (!node || !mayBeField(node) || node.children.length === 0) return false;
  return node.children.every((child) => nodes[child]?.code?.[0] === node.number?.path[0]);
}

/** The code over those of a node's parts: 7.3 over 7.3.1 and 7.3.2. */
function codeOfParts({ nodes }: ScoreTree, { children }: CriterionNode): Code | null {
  const above = children.map((child) => nodes[child]?.code?.slice(0, -1) ?? []);
  const [first = []] = above;
  const same = above.every((code) => codeText(code) === codeText(first));
  return same && first.length > 1 ? first : null;
}

/** Where the codes do not follow the fields, or fields of several groups share a number, codes may begin anew in each. */
function duplicates({ nodes }: ScoreTree, fields: Fields, follows: boolean): CodeFact[] {
  const seen = new Map<string, number>();
  return nodes.flatMap(({ code }, node): CodeFact[] => {
    if (!code) return [];
    const field = fields.of[node] ?? -1;
    const isShared = (nodes[field]?.number ?? null) !== null && (fields.number[node] ?? null) === null;
    const key = follows && !isShared ? codeText(code) : `${field} ${codeText(code)}`;
    const first = seen.get(key);
    if (first !== undefined) return [{ kind: "duplicate", node, first, code }];
    seen.set(key, node);
    return [];
  });
}
