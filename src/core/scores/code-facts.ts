import type { Code } from "./code";
import { codeText, inField } from "./code";
import { makeNameIndex } from "./name-index";
import type { KnownCriterion } from "./name-index";
import type { CriterionNode, ScoreTree } from "./tree";
import { fieldOf } from "./tree";

/** What is odd about a criterion's code, judged within its own table. */
export type CodeFact =
  /** It has none although most others do; the known code that fits best, by its parts or its name. */
  | { readonly kind: "missing"; readonly node: number; readonly nearest: Code | null }
  | { readonly kind: "duplicate"; readonly node: number; readonly first: number; readonly code: Code }
  /** Its first number is not the field that it stands in. */
  | { readonly kind: "wrong-field"; readonly node: number; readonly code: Code; readonly right: Code };

/**
 * Looks at the codes of one table, in the order of its rows. `known` are criteria of other tables or of a profile,
 * whose codes may be offered where one is missing.
 */
export function codeFacts(tree: ScoreTree, known: readonly KnownCriterion[] = []): CodeFact[] {
  const rightCodes = correctCodes(tree);
  const wrong = tree.nodes.flatMap(({ code }, node): CodeFact[] => {
    const right = rightCodes[node];
    return code && right && right !== code ? [{ kind: "wrong-field", node, code, right }] : [];
  });
  return [...missing(tree, known), ...duplicates(tree), ...wrong].sort((a, b) => a.node - b.node);
}

/**
 * The codes with the field's number set right, by index. Only where most codes begin with their field's number: other
 * tables number their fields by themselves.
 */
export function correctCodes(tree: ScoreTree): readonly (Code | null)[] {
  const fields = tree.nodes.map((_, node) => fieldNumber(tree, node));
  const follows = followsFields(tree, fields);
  return tree.nodes.map(({ code }, node) => {
    const field = fields[node] ?? null;
    return code === null || field === null || code[0] === field || !follows ? code : inField(code, field);
  });
}

/** Whether most codes begin with the number of the field that they stand in, or no field has a number. */
function followsFields({ nodes }: ScoreTree, fields: readonly (number | null)[]): boolean {
  const coded = nodes.flatMap(({ code }, node) => (code && fields[node] != null ? [node] : []));
  const inOwn = coded.filter((node) => nodes[node]?.code?.[0] === fields[node]);
  return coded.length === 0 || inOwn.length * 2 > coded.length;
}

function fieldNumber(tree: ScoreTree, node: number): number | null {
  return tree.nodes[fieldOf(tree, node)]?.number?.path[0] ?? null;
}

/** Bulleted and lettered parts have no codes. */
function takesCode({ kind, number }: CriterionNode): boolean {
  return kind === "criterion" && (number === null || number.style === "arabic");
}

function missing(tree: ScoreTree, known: readonly KnownCriterion[]): CodeFact[] {
  const takers = tree.nodes.filter(takesCode);
  const coded = takers.filter(({ code }) => code !== null);
  if (coded.length * 2 <= takers.length) return [];
  const names = makeNameIndex(known);
  return tree.nodes.flatMap((node, index): CodeFact[] => {
    if (!takesCode(node) || node.code !== null) return [];
    const field = fieldNumber(tree, index);
    const nearest = codeOfParts(tree, node) ?? names(node.name, field)?.code ?? null;
    return [{ kind: "missing", node: index, nearest }];
  });
}

/** The code over those of a node's parts: 7.3 over 7.3.1 and 7.3.2. */
function codeOfParts({ nodes }: ScoreTree, { children }: CriterionNode): Code | null {
  const above = children.map((child) => nodes[child]?.code?.slice(0, -1) ?? []);
  const [first = []] = above;
  const same = above.every((code) => codeText(code) === codeText(first));
  return same && first.length > 1 ? first : null;
}

/** Where the codes do not follow the fields, they may begin anew in each of them. */
function duplicates(tree: ScoreTree): CodeFact[] {
  const fields = tree.nodes.map((_, node) => fieldNumber(tree, node));
  const follows = followsFields(tree, fields);
  const seen = new Map<string, number>();
  return tree.nodes.flatMap(({ code }, node): CodeFact[] => {
    if (!code) return [];
    const key = follows ? codeText(code) : `${fieldOf(tree, node)} ${codeText(code)}`;
    const first = seen.get(key);
    if (first !== undefined) return [{ kind: "duplicate", node, first, code }];
    seen.set(key, node);
    return [];
  });
}
