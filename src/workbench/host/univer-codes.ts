import type {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";

/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment --
   The compiler checks each number against its member; Univer's enums themselves would load all of Univer. */

/** Univer's codes, checked by its types: this folder runs without Univer's own modules, which are handed in. */

export const YES: BooleanNumber.TRUE = 1;
export const NO: BooleanNumber.FALSE = 0;

export const TEXT: CellValueType.STRING = 1;
export const NUMBER: CellValueType.NUMBER = 2;
export const BOOLEAN: CellValueType.BOOLEAN = 3;

export const WRAP: WrapStrategy.WRAP = 3;
export const OVERFLOW: WrapStrategy.OVERFLOW = 1;

interface Horizontals {
  readonly General: HorizontalAlign.UNSPECIFIED;
  readonly Left: HorizontalAlign.LEFT;
  readonly Center: HorizontalAlign.CENTER;
  readonly Right: HorizontalAlign.RIGHT;
  readonly Justify: HorizontalAlign.JUSTIFIED;
}
export const HORIZONTAL: Horizontals = { General: 0, Left: 1, Center: 2, Right: 3, Justify: 4 };

interface Verticals {
  readonly Top: VerticalAlign.TOP;
  readonly Center: VerticalAlign.MIDDLE;
  readonly Bottom: VerticalAlign.BOTTOM;
}
export const VERTICAL: Verticals = { Top: 1, Center: 2, Bottom: 3 };

interface Lines {
  readonly None: BorderStyleTypes.NONE;
  readonly Continuous: BorderStyleTypes.THIN;
  readonly Dash: BorderStyleTypes.DASHED;
  readonly Dot: BorderStyleTypes.DOTTED;
}
export const LINES: Lines = { None: 0, Continuous: 1, Dash: 4, Dot: 3 };

export const VIETNAMESE = "viVN" as LocaleType;
