import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { filterGroups, groupFindings, neighbour } from "../../listing";
import { goToCell } from "../../session/go-to-cell";
import { usePane } from "../pane";
import { Banners } from "./Banners";
import type { FindingListHandle } from "./FindingList";
import { FindingList } from "./FindingList";
import { Footer } from "./Footer";
import { LevelFilter } from "./LevelFilter";
import { TablesFound } from "./TablesFound";
import { VerdictCard } from "./VerdictCard";

const useStyles = makeStyles({
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  scroll: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    overflowAnchor: "none",
  },
  filter: { padding: "0 12px 4px" },
  nothing: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    margin: 0,
    padding: "8px 12px 16px",
    color: tokens.colorNeutralForeground2,
  },
});

/** What a check found: the verdict, the tables, the findings. */
export function ReportScreen(): React.JSX.Element | null {
  const styles = useStyles();
  const { state, dispatch, desk, voice } = usePane();
  const { checked, preferences, open } = state;
  const isShort = useIsShort();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<FindingListHandle>(null);
  const report = checked?.report;
  const all = useMemo(() => (report ? groupFindings(report) : []), [report]);
  const groups = useMemo(() => filterGroups(all, preferences.levels), [all, preferences.levels]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "F8") return;
      event.preventDefault();
      const next = neighbour(groups, open?.key ?? null, event.shiftKey ? -1 : 1);
      if (!next) return;
      dispatch({ type: "finding-opened", key: next.key, group: next.group });
      list.current?.focus(next.key);
      void goToCell(desk, next.finding.sheet, next.finding.cell);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => {
      window.removeEventListener("keydown", onKeyDown);
    };
  }, [groups, open, dispatch, desk]);

  if (!report) return null;
  return (
    <>
      <div className={isShort ? styles.scroll : styles.main} {...(isShort && { ref: scroller })}>
        <VerdictCard />
        {report.findings.length > 0 && (
          <div className={styles.filter}>
            <LevelFilter />
          </div>
        )}
        <div key={String(isShort)} {...(!isShort && { ref: scroller, className: styles.scroll })}>
          <Banners />
          <TablesFound />
          {groups.length > 0 ? (
            <FindingList groups={groups} scroller={scroller} ref={list} />
          ) : (
            <div className={styles.nothing}>
              {report.findings.length === 0 ? (
                report.verdict === "ready" && voice.say("nothingFound")
              ) : (
                <>
                  {voice.say("nothingAtLevel")}
                  <Button
                    size="small"
                    onClick={() => {
                      dispatch({ type: "levels-cleared" });
                    }}
                  >
                    {voice.say("showAll")}
                  </Button>
                </>
              )}
            </div>
          )}
        </div>
      </div>
      <Footer />
    </>
  );
}

const SHORT = "(max-height: 480px)";

/** Whether the pane is so low, or so much enlarged, that the verdict has to scroll with the list. */
function useIsShort(): boolean {
  return useSyncExternalStore(
    (tell) => {
      const query = window.matchMedia(SHORT);
      query.addEventListener("change", tell);
      return () => {
        query.removeEventListener("change", tell);
      };
    },
    () => window.matchMedia(SHORT).matches,
  );
}
