import type { RefObject } from "react";
import { useLayoutEffect, useState } from "react";

/**
 * How far below the top of what it scrolls in an element starts, in pixels, as what stands above it grows. Its first
 * answer, 0 too, renders anew: before that the scroller is not there yet, so that a list would have no line in sight.
 */
export function useOffsetTop(
  ref: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): number {
  const [top, setTop] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    const observer = new ResizeObserver(() => {
      setTop(element?.offsetTop ?? 0);
    });
    for (let one: Element | null = element; one && one !== scroller.current; one = one.parentElement) {
      for (const sibling of one.parentElement?.children ?? []) if (sibling !== one) observer.observe(sibling);
    }
    return () => {
      observer.disconnect();
    };
  }, [ref, scroller]);
  return top ?? 0;
}
