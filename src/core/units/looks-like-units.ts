import { readPieces } from "./pieces";
import type { UnitReading } from "./unit";

/** A cell of units shows itself in its first words. */
const ENOUGH = 200;
/** What is counted in a column headed `Đơn vị` that has units of measure: words that begin names of units, too. */
const MEASURES: ReadonlySet<string> = new Set(["Bản", "Vụ", "Quỹ"]);

/**
 * Whether a cell plausibly names units of the administration (`Phòng Nội vụ`), and not a unit of measure (`đồng`,
 * `văn bản`, `xã`, `bộ hồ sơ`).
 */
export function looksLikeUnits(text: string): boolean {
  const reading: UnitReading = { office: "commune", year: null, register: [] };
  return readPieces(text.slice(0, ENOUGH), reading, () => false).some(({ spelled }) => {
    return spelled.recognised && !MEASURES.has(spelled.base.split("|")[0] ?? "");
  });
}
