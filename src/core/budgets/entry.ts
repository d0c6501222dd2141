import type { Row } from "../tables/table";

/** A section or an item: what an amount may be listed under, or be itself. */
export function isEntry({ kind }: Row): boolean {
  return kind === "section" || kind === "item" || kind === "part" || kind === "continuation";
}
