import { levelWordAt } from "./level-words";
import type { OfficeLevel, UnitKind } from "./unit";
import type { Word } from "./words";

/** What a piece of a cell denotes, before the register is asked. */
export interface Spelled {
  readonly kind: UnitKind;
  /** The name to compare, without its level. */
  readonly base: string;
  readonly name: string;
  readonly level: OfficeLevel | null;
  /** The level in the key: a missing level word means the office's own. */
  readonly keyLevel: string;
  /** Whether some word of it belongs to the language of units; false for text that may be anything. */
  readonly recognised: boolean;
}

const LEVEL_NAMES: Readonly<Record<OfficeLevel, string>> = {
  commune: "xã",
  district: "huyện",
  province: "tỉnh",
  central: "trung ương",
};

/** The plain word for a level. */
export function levelName(level: OfficeLevel): string {
  return LEVEL_NAMES[level];
}

/** The one level of several area words (`xã`, `thị trấn`); null when they differ. `thành phố` goes with any. */
export function levelOfArea(areas: readonly (readonly Word[])[]): OfficeLevel | null {
  const levels = new Set(areas.map((words) => levelWordAt(words, 0)?.level ?? null));
  if (levels.size > 1) levels.delete("city");
  const [level = null] = levels;
  return levels.size === 1 && level !== "city" ? level : null;
}
