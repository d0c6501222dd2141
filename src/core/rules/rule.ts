import type { z } from "zod";
import type { BudgetFact } from "../budgets/facts";
import type { Mending } from "../budgets/mending";
import type { BudgetReading } from "../budgets/reading";
import type { Item } from "../duties/items";
import type { Wording } from "../language";
import type { JoinedTree } from "../scores/join-trees";
import type { Profile } from "../scores/profile";
import type { ScoreReading } from "../scores/reading";
import type { ScoreTree } from "../scores/tree";
import type { Finding, Fix, Level, RelatedCell } from "../report";
import type { Settings } from "../settings";
import type { Facet, Role } from "../tables/roles";
import type { PlanYears, Table } from "../tables/table";
import type { OfficeLevel, UnitReading } from "../units/unit";
import type { CellPlace, CellValue, Workbook } from "../workbook/workbook";

/** What a rule is, apart from what it does. Templates may have `{name}` places that a finding's data fill. */
export interface RuleMeta {
  /** Part of the contract: settings, ignore list and command line use it. */
  readonly id: string;
  readonly level: Level;
  readonly group: Facet | "text";
  /** Column roles without which a table is passed over. */
  readonly needs: readonly Role[];
  /** Valid options with their defaults, and an example for messages; null for a rule without options. */
  readonly options: {
    readonly schema: z.ZodType<Readonly<Record<string, unknown>>>;
    readonly example: string;
  } | null;
  readonly title: Wording;
  /** What is wrong, by the key that a draft names. */
  readonly messages: Readonly<Record<string, Wording>>;
  readonly why: Wording;
  readonly remedy: Wording;
  /** What the fix's button says; null for a rule without a fix. */
  readonly fix: Wording | null;
  /** A row of a plan that the rule objects to, and one that it accepts, for the rule's page. */
  readonly examples: { readonly bad: string; readonly good: string };
}

/** What a rule found, before level, sheet and row text are added. */
export interface Draft extends CellPlace {
  readonly message: string;
  readonly data?: Finding["data"];
  readonly related?: readonly RelatedCell[];
  readonly fix?: Fix;
  /** A fix that costs more than a look: worked out when it is first asked for. Only of rules on money. */
  readonly laterFix?: () => Fix | null;
  /** The task's text, where the finding is not about the row that the rule was given. */
  readonly text?: string;
}

/** What the rules of one table may know besides its rows. */
export interface TableContext {
  readonly table: Table;
  readonly sheet: string;
  readonly years: PlanYears | null;
  readonly office: OfficeLevel | null;
  /** Another table comes before this one in the workbook, and its numbers may go on here. */
  readonly follows: boolean;
  readonly units: UnitReading;
  readonly settings: Settings;
  /** The rule's options, as its schema made them. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** A cell of a table with what one pass over its characters told (see text/scan). */
export interface ScannedCell extends CellPlace {
  readonly value: CellValue;
  readonly marks: number;
}

/** Texts that stand several times in a table: the places in their order. */
export interface Repeated {
  readonly text: string;
  readonly rows: readonly number[];
}

/** A unit written in at least two ways. */
export interface UnitSpellings {
  /** Its full name. */
  readonly unit: string;
  /** The ways, the most frequent first. */
  readonly spellings: readonly string[];
  /** How many cells write it otherwise than the first way, and where (the first 2,000 of them, in order). */
  readonly count: number;
  readonly others: readonly UnitPlace[];
}

/** A cell that writes a unit, and where in its text. */
export interface UnitPlace extends RelatedCell {
  readonly value: string;
  /** False where a formula makes the text. */
  readonly typed: boolean;
  readonly start: number;
  readonly end: number;
}

/** Looks at one item at a time: the item, its parts, its continuation rows. */
export interface ItemRule extends RuleMeta {
  readonly scope: "item";
  readonly check: (item: Item, context: TableContext) => readonly Draft[];
}

/** Looks at one cell at a time. Called for errors and for texts with one of `marks` only. */
export interface CellRule extends RuleMeta {
  readonly scope: "cell";
  readonly marks: number;
  readonly check: (cell: ScannedCell, context: TableContext) => readonly Draft[];
}

/** What the stretches of a table above leave to the next one: plain numbers by name. */
export type Carry = Readonly<Record<string, readonly number[]>>;

/** A stretch of a table's rows, mostly a section: indices `from` … `end - 1`. */
export interface Stretch {
  readonly from: number;
  readonly end: number;
}

/**
 * Looks at the run of a table's rows, kinds and numbers, one stretch after another. What it finds in a stretch may
 * depend on the carry and on the rows of this stretch, and on rows below it as far as the next one with an item.
 */
export interface StretchRule extends RuleMeta {
  readonly scope: "stretch";
  readonly check: (
    context: TableContext,
    stretch: Stretch,
    carry: Carry,
  ) => { readonly drafts: readonly Draft[]; readonly carry: Carry };
}

/** Judges task texts that stand more than once in a table. */
export interface RepeatRule extends RuleMeta {
  readonly scope: "repeat";
  readonly check: (repeated: Repeated, context: TableContext) => readonly Draft[];
}

/** Judges a unit that is written in several ways in the workbook. Drafts name their sheet. */
export interface SpellingRule extends RuleMeta {
  readonly scope: "spelling";
  readonly check: (spellings: UnitSpellings) => readonly (Draft & { readonly sheet: string })[];
}

/** Looks at the whole workbook; `tables` says whether any table was found. Drafts name their sheet. */
export interface WorkbookRule extends RuleMeta {
  readonly scope: "workbook";
  readonly check: (
    workbook: Workbook,
    tables: readonly Table[],
  ) => readonly (Draft & { readonly sheet: string })[];
}

/** What the rules on one table's money may know: the money is read once for all of them. */
export interface BudgetContext extends TableContext {
  readonly reading: () => BudgetReading;
  /** The formulas that put its sums right; worked out when first asked for. */
  readonly mending: () => Mending;
}

/** Judges what was found out about a table's money, one fact at a time. */
export interface BudgetRule extends RuleMeta {
  readonly scope: "budget";
  readonly check: (fact: BudgetFact, context: BudgetContext) => readonly Draft[];
}

/** Judges the points of one table, read once for all rules. */
export interface ScoreRule extends RuleMeta {
  readonly scope: "scores";
  readonly check: (reading: ScoreReading, context: TableContext) => readonly Draft[];
}

/** The points of all tables of a workbook: one tree a table, and all of them as one. */
export interface JoinedScores {
  readonly tables: readonly Table[];
  readonly trees: readonly ScoreTree[];
  readonly joined: JoinedTree;
  readonly profile: Profile | null;
}

/** Judges the points of a workbook's tables together. Drafts name their sheet. */
export interface JoinedScoreRule extends RuleMeta {
  readonly scope: "all-scores";
  readonly check: (scores: JoinedScores) => readonly (Draft & { readonly sheet: string })[];
}

export type Rule =
  | ItemRule
  | CellRule
  | StretchRule
  | RepeatRule
  | BudgetRule
  | ScoreRule
  | JoinedScoreRule
  | SpellingRule
  | WorkbookRule;

/** Nothing found. One shared array, for most rows are right. */
export const NONE: readonly never[] = [];
