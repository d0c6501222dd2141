import type { Area } from "../../../core/workbook/workbook";

/** Where a range is: one sheet, one or more areas. Kept ranges move with inserted and deleted rows. */
export interface Place {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** A place that moves with its cells; `null` once its cells are gone. */
export interface Anchor {
  current: Place | null;
}

type Arguments = readonly unknown[];

/** An object of the Excel API as the host shows it: only what is listed exists, by its name on the wire. */
export interface HostObject {
  readonly type: string;
  /** The lasting id by which its collection finds it. */
  readonly id?: string;
  /** The cells it stands for, if it is a range: such objects can be kept between requests. */
  readonly anchor?: Anchor;
  /** Scalar properties. */
  readonly read?: Readonly<Record<string, () => unknown>>;
  readonly write?: Readonly<Record<string, (value: unknown) => void>>;
  /** Objects behind properties. */
  readonly open?: Readonly<Record<string, () => HostObject | null>>;
  /** Methods that lead to an object; `null` for a null object. */
  readonly find?: Readonly<Record<string, (args: Arguments) => HostObject | null>>;
  /** Methods that do something or answer with a value. */
  readonly call?: Readonly<Record<string, (args: Arguments) => unknown>>;
  /** What a collection holds. */
  readonly items?: () => readonly HostObject[];
  /** The collection's indexer; `null` if there is no such item. */
  readonly item?: (key: string | number) => HostObject | null;
}

/** Whether an argument of a method is an object of the host. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
