import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { evaluate, tryOut } from "../../../core/scores/scenario";
import { differs } from "../../scores/scenario-edits";
import { loadScenarios } from "../../scores/session";
import { currentScenario } from "../../scores/state";
import { scoresStore } from "../../scores/store";
import { quotedList } from "../../../core/text/quoted-list";
import type { ScoreSet } from "../../../core/scores/score-set";
import { scoreSetOf } from "../../scores/view";
import { check } from "../../session/check";
import { Message } from "../Message";
import { usePane } from "../pane";
import { Criteria } from "./Criteria";
import { LostPoints } from "./LostPoints";
import { ProfileChoice } from "./ProfileChoice";
import { Reach } from "./Reach";
import { Scenarios } from "./Scenarios";
import { ScoresFooter } from "./ScoresFooter";
import { ScoresContext } from "./scores";
import { Standings } from "./Standings";
import { useSharedStyles } from "./styles";

const useStyles = makeStyles({
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    // What gets the focus is scrolled out from under the standings, which stay in sight.
    scrollPaddingTop: "170px",
    "@media (max-height: 480px)": { scrollPaddingTop: 0 },
  },
});

/** The points of the workbook: what they come to, what could be, and how to get there. */
export default function ScoresTab(): React.JSX.Element {
  const { state, desk } = usePane();
  const { live } = desk;
  const { checked } = state;
  const isChecked = checked !== null;
  useEffect(() => {
    if (isChecked && scoresStore(desk).get().kept === null) loadScenarios(desk);
  }, [desk, isChecked]);
  const view = useMemo(() => (live ? scoreSetOf(live) : null), [live]);
  if (!view || view.model.criteria.length === 0) return <NoScores weighted={view?.weighted ?? []} />;
  return <ScoresScreen view={view} isStale={checked?.isStale === true} />;
}

function NoScores({ weighted }: Pick<ScoreSet, "weighted">): React.JSX.Element {
  const { say } = usePane().voice;
  if (weighted.length === 0)
    return <Message title={say("noScores")} texts={[say("noScoresWhy"), say("noScoresNext")]} />;
  const why = say("weightedWhy", { sheets: quotedList(weighted) });
  return <Message title={say("weighted")} texts={[why, say("weightedNext")]} />;
}

function ScoresScreen(props: { readonly view: ScoreSet; readonly isStale: boolean }): React.JSX.Element {
  const { view, isStale } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { desk, voice } = usePane();
  const scroller = useRef<HTMLDivElement>(null);
  const store = scoresStore(desk);
  const state = useSyncExternalStore(store.subscribe, store.get);
  const scenario = currentScenario(state);
  const scores = useMemo(() => {
    const tried = tryOut(view.model, scenario);
    return {
      view,
      state,
      dispatch: store.dispatch,
      scenario,
      tried,
      now: evaluate(view.model, null, view.profile),
      trial: evaluate(view.model, scenario, view.profile),
      isTrying: tried.some(differs),
    };
  }, [view, state, store, scenario]);
  return (
    <ScoresContext value={scores}>
      <div className={styles.main}>
        <div ref={scroller} className={styles.scroll}>
          {isStale && (
            <div className={shared.section}>
              <p className={shared.text}>{voice.say("scoresStale")}</p>
              <Button size="small" onClick={() => void check(desk)}>
                {voice.say("checkAgain")}
              </Button>
            </div>
          )}
          <Standings />
          <ProfileChoice />
          <Reach />
          <LostPoints />
          <Scenarios />
          <Criteria scroller={scroller} />
        </div>
        <ScoresFooter />
      </div>
    </ScoresContext>
  );
}
