import type { BorderStyleTypes, HorizontalAlign, VerticalAlign } from "@univerjs/core";
import { HORIZONTAL, VERTICAL } from "./host/univer-codes";

/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment --
   The compiler checks each number against its enum; Univer's enums themselves would load all of Univer. */

// The words of a file's style sheet as Univer's codes.

/** Lines of a border (ST_BorderStyle). */
export const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

const DISTRIBUTED: HorizontalAlign.DISTRIBUTED = 6;

/** Horizontal alignment (ST_HorizontalAlignment); `general` has no code, so that the kind of value decides. */
export const HORIZONTALS: Readonly<Record<string, HorizontalAlign>> = {
  left: HORIZONTAL.Left,
  center: HORIZONTAL.Center,
  centerContinuous: HORIZONTAL.Center,
  right: HORIZONTAL.Right,
  justify: HORIZONTAL.Justify,
  distributed: DISTRIBUTED,
};

/** Vertical alignment (ST_VerticalAlignment); the rest is at the bottom. */
export const VERTICALS: Readonly<Record<string, VerticalAlign>> = {
  top: VERTICAL.Top,
  center: VERTICAL.Center,
  justify: VERTICAL.Top,
  distributed: VERTICAL.Center,
};
