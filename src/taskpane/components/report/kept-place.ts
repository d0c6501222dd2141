import type { Virtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";
import { useEffect, useLayoutEffect, useRef } from "react";

/**
 * Keeps the first line in sight where it is while lines above it come and go. `indexes` has the place of each line by
 * its key. At the top of the pane nothing is kept: there the new lines are what the user looks at.
 */
export function useKeptPlace(
  virtualizer: Virtualizer<HTMLElement, HTMLDivElement>,
  scroller: RefObject<HTMLElement | null>,
  indexes: ReadonlyMap<string, number>,
): void {
  const place = useRef<{ readonly key: string; readonly offset: number } | null>(null);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const remember = (): void => {
      const top = element.scrollTop;
      const item = virtualizer.getVirtualItemForOffset(top);
      place.current = item && top > item.start ? { key: String(item.key), offset: top - item.start } : null;
    };
    element.addEventListener("scroll", remember, { passive: true });
    return () => {
      element.removeEventListener("scroll", remember);
    };
  }, [virtualizer, scroller]);
  useLayoutEffect(() => {
    const element = scroller.current;
    const index = place.current ? indexes.get(place.current.key) : undefined;
    if (!element || !place.current || index === undefined) return;
    const start = virtualizer.getOffsetForIndex(index, "start")?.[0];
    if (start !== undefined) element.scrollTop = start + place.current.offset;
  }, [virtualizer, scroller, indexes]);
}
