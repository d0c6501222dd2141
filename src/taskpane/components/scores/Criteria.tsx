import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { lostPoints } from "../../scores/view";
import { usePane } from "../pane";
import { CriterionList } from "./CriterionList";
import { useScores } from "./scores";
import { useSharedStyles } from "./styles";

const FILTERS = [
  { filter: "lost", text: "criteriaLost" },
  { filter: "all", text: "criteriaAll" },
] as const;

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "4px",
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralForeground1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  button: { cursor: "pointer", padding: "0 10px" },
});

/** The criteria with their trial scores: those that lost points or are tried out, or all of them. */
export function Criteria(props: { readonly scroller: RefObject<HTMLElement | null> }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { voice } = usePane();
  const { state, scenario, tried, dispatch } = useScores();
  const shown = tried.filter(({ criterion }) => {
    const { unlisted, key } = criterion;
    const isTouched = Object.hasOwn(scenario.scores, key) || Object.hasOwn(scenario.applicable, key);
    return !unlisted && (state.filter === "all" || lostPoints(criterion) > 0 || isTouched);
  });
  return (
    <section className={shared.section} aria-labelledby="criteria">
      <div className={styles.top}>
        <h2 id="criteria" className={shared.heading}>
          {voice.say("criteria")}
        </h2>
        <div role="group" aria-labelledby="criteria" className={shared.row}>
          {FILTERS.map(({ filter, text }) => (
            <button
              key={filter}
              type="button"
              className={mergeClasses(
                shared.control,
                styles.button,
                state.filter === filter && styles.chosen,
              )}
              aria-pressed={state.filter === filter}
              onClick={() => {
                dispatch({ type: "filter-chosen", filter });
              }}
            >
              {voice.say(text)}
            </button>
          ))}
        </div>
      </div>
      {shown.length === 0 ? (
        <p className={shared.text}>{voice.say("criteriaNone")}</p>
      ) : (
        <CriterionList shown={shown} scroller={props.scroller} />
      )}
    </section>
  );
}
