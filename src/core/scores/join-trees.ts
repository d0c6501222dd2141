import type { Code } from "./code";
import { codeText } from "./code";
import { correctCodes } from "./code-facts";
import { nameKey, namesAlike } from "./names";
import type { NameIndex } from "./name-index";
import { makeNameIndex } from "./name-index";
import type { CriterionNode, Measure, ScoreTree } from "./tree";
import { MEASURES, scoreMeasure, WON } from "./tree";
import { pointUnits } from "./points";

/** A criterion of one of several trees. */
export interface CriterionPlace {
  /** Index of the tree. */
  readonly tree: number;
  readonly node: number;
}

/** Two tables that disagree about a criterion's code. `there` is the earlier of the two. */
export type CodeConflict =
  /** One name, two codes. `taken`: the criterion of another name that has this one's code in an earlier table. */
  | {
      readonly kind: "two-codes";
      readonly here: CriterionPlace;
      readonly there: CriterionPlace;
      readonly taken: CriterionPlace | null;
    }
  /** One code, two names that have little in common. */
  | { readonly kind: "two-names"; readonly here: CriterionPlace; readonly there: CriterionPlace };

/** Several tables as one tree; `from[index]` are the criteria that a node was made of, the first table's first. */
export interface JoinedTree {
  readonly tree: ScoreTree;
  readonly from: readonly (readonly CriterionPlace[])[];
  readonly conflicts: readonly CodeConflict[];
  /** Criteria for which a later table states other points won than an earlier one, whose points count. */
  readonly differing: readonly { readonly here: CriterionPlace; readonly there: CriterionPlace }[];
}

interface Draft extends Omit<CriterionNode, "children"> {
  readonly children: number[];
}

/** What is known of the tables joined so far. */
interface Joining {
  readonly nodes: Draft[];
  /** Their names' keys. */
  readonly names: string[];
  readonly from: CriterionPlace[][];
  readonly conflicts: CodeConflict[];
  readonly byCode: Map<string, number>;
  /** Sections by kind and number, criteria by name; the first of each. */
  readonly bySection: Map<string, number>;
  readonly byName: Map<string, number>;
  /** Criteria by the node that they stand under and their name. */
  readonly byPlace: Map<string, number>;
}

/**
 * Reads the tables of one workbook together: the same criterion, known by its name, its code (with the field's number
 * set right) or a like name in its field, counts once; a subcriterion joins the criterion that its code names. Totals
 * and grades stay with their tables. The first table that states points speaks. One table alone is as it stands.
 */
export function joinTrees(trees: readonly ScoreTree[]): JoinedTree {
  const [only, ...others] = trees;
  if (only && others.length === 0) {
    const from = only.nodes.map((_, node) => [{ tree: 0, node }]);
    return { tree: only, from, conflicts: [], differing: [] };
  }
  const joining: Joining = {
    nodes: [],
    names: [],
    from: [],
    conflicts: [],
    byCode: new Map(),
    bySection: new Map(),
    byName: new Map(),
    byPlace: new Map(),
  };
  trees.forEach((tree, at) => {
    joinTree(joining, tree, at);
  });
  const order = nest(joining);
  const { nodes, from, conflicts } = joining;
  const places = new Map(order.map((old, index) => [old, index]));
  const place = (old: number): number => places.get(old) ?? -1;
  const ordered = order.flatMap((old) => nodes[old] ?? []);
  const measures = MEASURES.filter((measure) => trees.some((tree) => tree.measures.includes(measure)));
  const tree: ScoreTree = {
    nodes: ordered.map((node) => ({
      ...node,
      parent: place(node.parent),
      children: node.children.map(place),
    })),
    roots: ordered.flatMap(({ parent }, index) => (parent < 0 ? [index] : [])),
    totals: [],
    grades: [],
    measures,
    scores: scoreMeasure(measures, ordered),
    tables: trees.flatMap(({ tables }) => tables),
  };
  const all = order.map((old) => from[old] ?? []);
  return { tree, from: all, conflicts, differing: differingIn(trees, all) };
}

function differingIn(
  trees: readonly ScoreTree[],
  from: readonly (readonly CriterionPlace[])[],
): JoinedTree["differing"] {
  const wonAt = ({ tree, node }: CriterionPlace, measure: Measure): number | null =>
    pointUnits(trees[tree]?.nodes[node]?.cells[measure]?.points);
  const isOther = (here: CriterionPlace, there: CriterionPlace): boolean =>
    WON.some((measure) => {
      const [own, first] = [wonAt(here, measure), wonAt(there, measure)];
      return own !== null && first !== null && own !== first;
    });
  return from.flatMap(([there, ...others]) =>
    there && trees[there.tree]?.nodes[there.node]?.kind === "criterion"
      ? others.filter((here) => isOther(here, there)).map((here) => ({ here, there }))
      : [],
  );
}

/**
 * Moves criteria whose parent came with a later table (3.5.2 before 3.5) under it, and gives the order of all nodes in
 * which parents come before their children.
 */
function nest({ nodes, byCode }: Joining): readonly number[] {
  const isTop = (index: number): boolean => nodes[nodes[index]?.parent ?? -1]?.kind !== "criterion";
  const tops = nodes.map((_, index) => isTop(index));
  nodes.forEach((node, index) => {
    const { code, parent } = node;
    const right = code && tops[index] ? parentByCode(byCode, code, parent) : parent;
    if (right === parent || !tops[right]) return;
    const siblings = nodes[parent]?.children;
    siblings?.splice(siblings.indexOf(index), 1);
    nodes[right]?.children.push(index);
    nodes[index] = { ...node, parent: right };
  });
  const order: number[] = [];
  const rest = nodes.flatMap(({ parent }, index) => (parent < 0 ? [index] : [])).reverse();
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    order.push(next);
    rest.push(...(nodes[next]?.children ?? []).toReversed());
  }
  return order;
}

/** A node on its way into the joined tree. */
interface Incoming {
  readonly node: CriterionNode;
  /** With the field's number set right. */
  readonly code: Code | null;
  /** The name's key. */
  readonly name: string;
  readonly here: CriterionPlace;
  /** What its parent became. */
  readonly above: number;
}

function joinTree(joining: Joining, tree: ScoreTree, at: number): void {
  const { nodes } = joining;
  const codes = correctCodes(tree);
  const alike = makeNameIndex(nodes.flatMap(({ code, name }) => (code ? [{ code, name }] : [])));
  const counterparts: number[] = [];
  const own = new Set<number>();
  tree.nodes.forEach((node, index) => {
    const incoming: Incoming = {
      node,
      code: codes[index] ?? null,
      name: nameKey(node.name),
      here: { tree: at, node: index },
      above: counterparts[node.parent] ?? -1,
    };
    const found =
      node.kind === "criterion"
        ? findCriterion(joining, incoming, own, alike)
        : (joining.bySection.get(sectionKey(incoming)) ?? -1);
    const joined =
      found >= 0 && !own.has(found) ? mergeInto(joining, found, incoming) : addTo(joining, incoming);
    own.add(joined);
    counterparts.push(joined);
  });
}

function fieldNumber({ nodes }: Joining, index: number): number | null {
  let at = index;
  while (nodes[at]?.kind === "criterion") at = nodes[at]?.parent ?? -1;
  return nodes[at]?.number?.path[0] ?? null;
}

/** A section is the same one if its number is; one without a number, if its name is. */
function sectionKey({ node: { kind, number }, name }: Incoming): string {
  return `${kind} ${number ? number.path.join(".") : name}`;
}

/** The node of earlier tables that a criterion is, -1 for none; what the tables disagree about is noted. */
function findCriterion(
  joining: Joining,
  incoming: Incoming,
  own: ReadonlySet<number>,
  alike: NameIndex,
): number {
  const { code } = incoming;
  return code === null ? findUncoded(joining, incoming, alike) : findCoded(joining, incoming, code, own);
}

/** By its name under the same node, else by a like name in its field. Bulleted parts are known by place alone. */
function findUncoded(joining: Joining, { node, name, above }: Incoming, alike: NameIndex): number {
  const placed = joining.byPlace.get(placeKey(above, name));
  const field = node.number?.style === "bullet" ? null : fieldNumber(joining, above);
  if (placed !== undefined || field === null) return placed ?? -1;
  const near = alike(node.name, field);
  return near ? (joining.byCode.get(codeText(near.code)) ?? -1) : -1;
}

/** By its name in its field, whatever the code there, else by its code. */
function findCoded(
  { nodes, names, from, conflicts, byCode, byName }: Joining,
  { node, name, here }: Incoming,
  code: Code,
  own: ReadonlySet<number>,
): number {
  const coded = byCode.get(codeText(code)) ?? -1;
  const named = names[coded] === name ? coded : (byName.get(name) ?? -1);
  const [other, there] = [nodes[named]?.code, from[named]?.[0]];
  const taken = own.has(coded) ? null : (from[coded]?.[0] ?? null);
  if (there && named !== coded && !own.has(named) && other && other[0] === code[0]) {
    conflicts.push({ kind: "two-codes", here, there, taken });
    return named;
  }
  if (taken && !namesAlike(node.name, nodes[coded]?.name ?? "")) {
    conflicts.push({ kind: "two-names", here, there: taken });
  }
  return coded < 0 && other === null ? named : coded;
}

function mergeInto({ nodes, from, byCode }: Joining, index: number, { node, code, here }: Incoming): number {
  const earlier = nodes[index];
  if (!earlier) throw new RangeError(`no node ${index}`);
  from[index]?.push(here);
  nodes[index] = { ...earlier, code: earlier.code ?? code, cells: { ...node.cells, ...earlier.cells } };
  if (code) setFirst(byCode, codeText(code), index);
  return index;
}

function addTo(joining: Joining, incoming: Incoming): number {
  const { nodes, names, from, byCode, bySection, byName, byPlace } = joining;
  const { node, code, name, here, above } = incoming;
  const index = nodes.length;
  const parent = code ? parentByCode(byCode, code, above) : above;
  nodes[parent]?.children.push(index);
  nodes.push({ ...node, code, parent, children: [] });
  names.push(name);
  from.push([here]);
  if (code) setFirst(byCode, codeText(code), index);
  if (node.kind === "criterion") setFirst(byName, name, index);
  else setFirst(bySection, sectionKey(incoming), index);
  setFirst(byPlace, placeKey(parent, name), index);
  return index;
}

function setFirst(map: Map<string, number>, key: string, index: number): void {
  if (!map.has(key)) map.set(key, index);
}

function placeKey(parent: number, name: string): string {
  return `${parent} ${name}`;
}

/** The node with the longest code over a code, else the one given. */
function parentByCode(byCode: ReadonlyMap<string, number>, code: Code, otherwise: number): number {
  for (let length = code.length - 1; length > 0; length -= 1) {
    const parent = byCode.get(codeText(code.slice(0, length)));
    if (parent !== undefined) return parent;
  }
  return otherwise;
}
