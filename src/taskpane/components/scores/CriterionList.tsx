import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";
import { useCallback, useRef, useState } from "react";
import type { Tried } from "../../../core/scores/scenario";
import { toPoints } from "../../../core/scores/units";
import { differs } from "../../scores/scenario-edits";
import { effortOf } from "../../scores/state";
import { nameOf } from "../../scores/view";
import { useOffsetTop } from "../offset-top";
import { usePane } from "../pane";
import { CriterionRow } from "./CriterionRow";
import { useScores } from "./scores";
import { useSharedStyles } from "./styles";

/** Pixels of a row before it is measured: a name of two lines. */
const HEIGHT = 72;

const useStyles = makeStyles({
  head: {
    display: "flex",
    justifyContent: "flex-end",
    gap: "6px",
    padding: "4px 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  points: { width: "44px" },
  trial: { width: "64px" },
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: { position: "absolute", top: 0, left: 0, right: 0 },
});

/** Criteria with their trial scores; only those in sight, and the one with the focus, are in the page. */
export function CriterionList(props: {
  readonly shown: readonly Tried[];
  readonly scroller: RefObject<HTMLElement | null>;
}): React.JSX.Element {
  const { shown, scroller } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { voice } = usePane();
  const list = useRef<HTMLUListElement>(null);
  const margin = useOffsetTop(list, scroller);
  const [focused, setFocused] = useState<string | null>(null);
  const [opened, toggle] = useOpened();
  const keyAt = (at: number): string => shown[at]?.criterion.key ?? "";
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoizes what it returns here
  const virtualizer = useVirtualizer<HTMLElement, HTMLLIElement>({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT,
    getItemKey: keyAt,
    scrollMargin: margin,
    overscan: 4,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      const at = shown.findIndex(({ criterion }) => criterion.key === focused);
      return at < 0 || inSight.includes(at) ? inSight : [...inSight, at].sort((a, b) => a - b);
    },
  });
  return (
    <>
      <div className={styles.head} aria-hidden>
        <span className={mergeClasses(shared.number, styles.points)}>{voice.say("scored")}</span>
        <span className={mergeClasses(shared.number, styles.points)}>{voice.say("maxPoints")}</span>
        <span className={mergeClasses(shared.number, styles.trial)}>{voice.say("trial")}</span>
      </div>
      <ul
        ref={list}
        className={styles.list}
        style={{ height: virtualizer.getTotalSize() }}
        aria-labelledby="criteria"
        onBlur={() => {
          setFocused(null);
        }}
      >
        {virtualizer.getVirtualItems().map(({ key, index, start }) => {
          const tried = shown[index];
          return (
            tried && (
              <li
                key={key}
                ref={virtualizer.measureElement}
                aria-setsize={shown.length}
                aria-posinset={index + 1}
                data-index={index}
                className={styles.item}
                style={{ transform: `translateY(${start - margin}px)` }}
                onFocus={() => {
                  setFocused(keyAt(index));
                }}
              >
                <Row tried={tried} isOpen={opened.has(tried.criterion.key)} onToggle={toggle} />
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}

/** The criteria whose options are open, however far they are scrolled away. */
function useOpened(): [ReadonlySet<string>, (key: string) => void] {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((key: string) => {
    setOpened((before) => {
      const others = [...before].filter((one) => one !== key);
      return new Set(others.length < before.size ? others : [...others, key]);
    });
  }, []);
  return [opened, toggle];
}

function Row(props: {
  readonly tried: Tried;
  readonly isOpen: boolean;
  readonly onToggle: (key: string) => void;
}): React.JSX.Element {
  const { tried, isOpen, onToggle } = props;
  const { view, scenario, dispatch } = useScores();
  const { criterion, applicable, score } = tried;
  const measure = view.joined.tree.scores;
  const node = view.joined.tree.nodes[criterion.node];
  const cell = measure && node?.cells[measure];
  const place = cell ?? node?.cell;
  return (
    <CriterionRow
      id={criterion.key}
      {...nameOf(view, criterion)}
      sheet={cell?.sheet ?? node?.sheet ?? ""}
      row={place?.row ?? 0}
      column={place?.column ?? 0}
      max={toPoints(criterion.max)}
      before={criterion.score === null ? null : toPoints(criterion.score)}
      score={score === null ? null : toPoints(score)}
      applies={applicable}
      applied={criterion.applicable}
      isTried={differs(tried)}
      isLocked={scenario.locked.includes(criterion.key)}
      effort={effortOf(scenario, criterion.key)}
      isOpen={isOpen}
      onToggle={onToggle}
      dispatch={dispatch}
    />
  );
}
