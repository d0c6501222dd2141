import type { OfficeLevel, UnitKind } from "./unit";

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
