/** Level of government, from the bottom up. */
export const OFFICE_LEVELS = ["commune", "district", "province", "central"] as const;
export type OfficeLevel = (typeof OFFICE_LEVELS)[number];

/** `named`: one office, post or person; `group`: a known set of offices; `generic`: nobody in particular. */
export type UnitKind = "named" | "group" | "generic";

/** One unit named in a cell. */
export interface Unit {
  readonly kind: UnitKind;
  /** Equal for two spellings of the same unit, different for different units. Not for showing. */
  readonly key: string;
  /** The unit's full name in standard spelling, for showing: `Phòng Văn hóa - Thông tin huyện`. */
  readonly name: string;
  /** The level that the unit belongs to; null where the words do not tell. */
  readonly level: OfficeLevel | null;
  /** As written in the cell, and where: `text.slice(start, end) === written`. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** Whether the office's register knows it; null when there is no register or the unit is not a named one. */
  readonly registered: boolean | null;
}

/** A unit of the office's own register. */
export interface RegisterUnit {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly level: OfficeLevel | null;
  /** The present name, when this one is out of use. */
  readonly renamedTo: string | null;
}

/** What unit names of a table are read against. */
export interface UnitReading {
  /** The level of the office whose plan it is; null when nothing tells it. */
  readonly office: OfficeLevel | null;
  /** The plan's year; from 2026 on there is no district. Null when nothing tells it. */
  readonly year: number | null;
  readonly register: readonly RegisterUnit[];
}
