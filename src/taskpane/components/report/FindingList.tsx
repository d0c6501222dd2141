import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { Ref, RefObject } from "react";
import { useImperativeHandle, useLayoutEffect, useMemo, useRef } from "react";
import type { Group } from "../../listing";
import { listRows } from "../../listing";
import type { OpenFinding } from "../../state";
import { useOffsetTop } from "../offset-top";
import { usePane } from "../pane";
import { FindingItem } from "./FindingItem";
import { GroupHeading } from "./GroupHeading";
import { useKeptPlace } from "./kept-place";
import { useLineFocus } from "./line-focus";

/** What others ask of the list. */
export interface FindingListHandle {
  /** Moves the focus to the line of a key, however far off. */
  readonly focus: (key: string) => void;
}

/** Pixels of a line before it is measured. */
const HEIGHTS = { group: 36, finding: 36 } as const;

const useStyles = makeStyles({
  list: { position: "relative", marginBottom: "8px" },
  row: { position: "absolute", top: 0, left: 0, right: 0 },
});

/** The findings by group; only the lines in sight, and the one with the focus, are in the page. */
export function FindingList(props: {
  readonly groups: readonly Group[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly ref: Ref<FindingListHandle>;
}): React.JSX.Element {
  const { groups, scroller, ref } = props;
  const styles = useStyles();
  const { state, voice } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const margin = useOffsetTop(list, scroller);
  const rows = useMemo(() => listRows(groups, state.closed), [groups, state.closed]);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const indexes = useMemo(() => new Map(keys.map((key, at) => [key, at])), [keys]);
  const { active, focus, onFocus, onKeyDown } = useLineFocus(list, keys);
  const activeAt = indexes.get(active ?? "");

  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoizes what it returns here
  const virtualizer = useVirtualizer<HTMLElement, HTMLDivElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => HEIGHTS[rows[at]?.kind ?? "finding"],
    getItemKey: (at) => keys[at] ?? at,
    scrollMargin: margin,
    overscan: 8,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const isShown = activeAt === undefined || shown.includes(activeAt);
      return isShown ? shown : [...shown, activeAt].sort((a, b) => a - b);
    },
  });
  useKeptPlace(virtualizer, scroller, indexes);
  useOpenInSight(list, state.open, indexes);
  useImperativeHandle(ref, () => ({ focus }));

  return (
    <div
      role="list"
      aria-label={voice.say("findings")}
      ref={list}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().map(({ key, index, start }) => {
        const row = rows[index];
        return (
          row && (
            <div
              key={key}
              ref={virtualizer.measureElement}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${start - margin}px)` }}
            >
              {row.kind === "group" ? (
                <GroupHeading group={row.group} isClosed={row.isClosed} />
              ) : (
                <FindingItem entry={row.entry} />
              )}
            </div>
          )
        );
      })}
    </div>
  );
}

/** Scrolls as little as need be so that a finding that has just been opened, or its preview, is in sight. */
function useOpenInSight(
  list: RefObject<HTMLElement | null>,
  open: OpenFinding | null,
  indexes: ReadonlyMap<string, number>,
): void {
  const last = useRef<OpenFinding | null>(null);
  useLayoutEffect(() => {
    if (last.current === open) return;
    last.current = open;
    const index = indexes.get(open?.key ?? "");
    if (index === undefined) return;
    // Lines that grew and shrank are measured and moved before the next frame but one.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        list.current?.querySelector(`[data-index="${index}"]`)?.scrollIntoView({ block: "nearest" });
      }),
    );
  }, [list, open, indexes]);
}
