import type { FocusEvent, KeyboardEvent, RefObject } from "react";
import { useLayoutEffect, useRef, useState } from "react";

/** The part of a row that takes the focus and answers the arrow keys is marked with this attribute. */
export const LINE = "data-line";

/** The focus among the lines of a list of which only a part is in the page. */
export interface LineFocus {
  /** The line that has the focus, or had it last; it has to stay in the page. */
  readonly active: string | null;
  readonly focus: (key: string) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Moves the focus by arrow keys, Home and End. When the line with the focus vanishes, because its finding was put
 * right, the next one takes over; never when the focus is elsewhere, such as in the sheet.
 */
export function useLineFocus(list: RefObject<HTMLElement | null>, keys: readonly string[]): LineFocus {
  const [active, setActive] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const lastAt = useRef(0);

  useLayoutEffect(() => {
    const at = active === null ? -1 : keys.indexOf(active);
    if (at >= 0) lastAt.current = at;
    if (at < 0 && active !== null && hasLostFocus()) {
      wanted.current = keys[Math.min(lastAt.current, keys.length - 1)] ?? null;
    }
    const line = wanted.current === null ? null : lineOf(list.current, keys.indexOf(wanted.current));
    if (!line) return;
    wanted.current = null;
    line.focus();
  });

  const focus = (key: string): void => {
    wanted.current = key;
    setActive(key);
  };
  return {
    active,
    focus,
    onFocus: ({ target }) => {
      const key = keys[indexOf(target)];
      if (key !== undefined) setActive(key);
    },
    onKeyDown: (event) => {
      if (!(event.target instanceof Element) || !event.target.hasAttribute(LINE)) return;
      const next = keys[placeAfter(event.key, indexOf(event.target), keys.length)];
      if (next === undefined) return;
      event.preventDefault();
      focus(next);
    },
  };
}

/** The focus was on something in this page that is gone. */
function hasLostFocus(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}

function indexOf(target: Element): number {
  return Number(target.closest("[data-index]")?.getAttribute("data-index") ?? -1);
}

function lineOf(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-index="${index}"] [${LINE}]`) ?? null;
}

function placeAfter(key: string, at: number, count: number): number {
  switch (key) {
    case "ArrowDown":
      return at + 1;
    case "ArrowUp":
      return at - 1;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}
