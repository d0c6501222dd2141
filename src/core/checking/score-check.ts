import type { Finding } from "../report";
import type { JoinedScores, TableContext } from "../rules/rule";
import { isGradeRow } from "../scores/grade-cells";
import { joinTrees } from "../scores/join-trees";
import type { ScoreReading } from "../scores/reading";
import { readScores } from "../scores/reading";
import { columnsRead } from "../scores/score-columns";
import type { Settings } from "../settings";
import type { Row, Table } from "../tables/table";
import type { Area } from "../workbook/workbook";
import type { RulesByScope } from "./active-rules";
import type { TableCheck } from "./table-check";
import { attempt, byPlace, findingOf } from "./table-check";

/** A table's points and what the rules find in it, by place. */
export interface ScoreCheck {
  readonly reading: ScoreReading;
  readonly findings: readonly Finding[];
}

/** Checks the points of a table; null where no rule asks for them or the table has no column of points. */
export function checkScores(context: TableContext, rules: RulesByScope): ScoreCheck | null {
  if (rules.scores.length + rules["all-scores"].length === 0) return null;
  const reading = readScores(context.table, context.settings.profile);
  if (!reading) return null;
  const findings = rules.scores.flatMap((active) =>
    attempt(active, context, () => active.rule.check(reading, { ...context, options: active.options })).map(
      (draft) => findingOf(active, draft, context.sheet, ""),
    ),
  );
  return { reading, findings: findings.sort(byPlace) };
}

/** Whether a change inside a table's rows may be one of its points; `was` and `now` are its rows before and after. */
export function touchesScores(table: Table, area: Area, was: readonly Row[], now: readonly Row[]): boolean {
  const { columnOf, area: own, grid } = table;
  const { reason } = columnOf;
  const read = [...columnsRead(table), ...(reason === undefined ? [] : [reason])];
  const isRead =
    read.some((column) => column >= area.left && column <= area.right) ||
    (reason !== undefined && grid.merges.has(reason));
  // The cells beside a total, or of a row that states the grade, may state it.
  const rows = now.slice(area.top - own.top, area.bottom - own.top + 1);
  return isRead || was !== now || rows.some((row) => row.kind === "total" || isGradeRow(row));
}

/** What the rules find in all tables of points together. */
export function joinedFindings(
  rules: RulesByScope,
  tables: readonly TableCheck[],
  { profile }: Settings,
): Finding[] {
  const active = rules["all-scores"];
  const read = tables.filter(({ scores }) => scores !== null);
  if (active.length === 0 || read.length === 0) return [];
  const trees = read.flatMap(({ scores }) => (scores ? [scores.reading.tree] : []));
  const scores: JoinedScores = {
    tables: read.map(({ context }) => context.table),
    trees,
    joined: joinTrees(trees),
    profile,
  };
  return active.flatMap((one) =>
    one.rule.check(scores).map((draft) => findingOf(one, draft, draft.sheet, "")),
  );
}
