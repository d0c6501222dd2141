import { foldWords } from "../text/fold";
import type { Table } from "../tables/table";
import type { UnitOfAccount } from "./unit-of-account";
import { readUnitOfAccount } from "./unit-of-account";

/** A column of amounts: the row's total, or one source of it. */
export interface AmountColumn {
  /** Sheet column. */
  readonly column: number;
  readonly kind: "total" | "source";
  readonly header: string;
  /** Null where neither its header nor the table says one. */
  readonly unit: UnitOfAccount | null;
}

/** Folded: the header over a group of sources, and one of them that sums others up. */
const UNDER_GROUP = /^(?:trong do|chia ra|gom|bao gom)\b/;
const SUMS_UP = /\b(?:tong so|tong cong|tong|cong)$/;

/** The amount columns of a table, the total first, then its sources from left to right. */
export function amountColumns(table: Table, unit: UnitOfAccount | null): readonly AmountColumn[] {
  const columns = table.columns.flatMap(({ column, role, header }): AmountColumn[] => {
    const kind = kindOf(role, foldWords(header));
    return kind === null ? [] : [{ column, kind, header, unit: readUnitOfAccount(header, "header") ?? unit }];
  });
  return columns.toSorted((a, b) => Number(a.kind === "source") - Number(b.kind === "source"));
}

function kindOf(role: Table["columns"][number]["role"], header: string): AmountColumn["kind"] | null {
  if (role === "total") return "total";
  const grouped = UNDER_GROUP.test(header);
  if (role !== "source" && !(role === "other" && grouped)) return null;
  return grouped && SUMS_UP.test(header) ? null : "source";
}
