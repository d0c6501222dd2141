import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Tried } from "../../../core/scores/scenario";
import { scoreMeasure } from "../../../core/scores/tree";
import { toPoints } from "../../../core/scores/units";
import { differs } from "../../scores/scenario-edits";
import { lostPoints, nameOf } from "../../scores/view";
import { usePane } from "../pane";
import { CriterionRow } from "./CriterionRow";
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
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 40px 40px 64px",
    gap: "0 6px",
    padding: "4px 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** The criteria with their trial scores: those that lost points or are tried out, or all of them. */
export function Criteria(): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { voice } = usePane();
  const { view, state, scenario, tried, dispatch } = useScores();
  const measure = scoreMeasure(view.joined.tree);
  const locked = new Set(scenario.locked);
  const efforts = new Map(Object.entries(scenario.effort));
  const isShown = (one: Tried): boolean =>
    state.filter === "all" || lostPoints(one.criterion) > 0 || isTouched(one, scenario);
  const shown = tried.filter((one) => !one.criterion.unlisted && isShown(one));
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
      <div className={styles.head} aria-hidden>
        <span />
        <span className={shared.number}>{voice.say("scored")}</span>
        <span className={shared.number}>{voice.say("maxPoints")}</span>
        <span className={shared.number}>{voice.say("trial")}</span>
      </div>
      {shown.length === 0 && <p className={shared.text}>{voice.say("criteriaNone")}</p>}
      <ul className={styles.list}>
        {shown.map((one) => {
          const { criterion, applicable, score } = one;
          const node = view.joined.tree.nodes[criterion.node];
          const place = (measure && node?.cells[measure]) ?? node?.cell;
          return (
            <CriterionRow
              key={criterion.key}
              id={criterion.key}
              {...nameOf(view, criterion)}
              sheet={(measure && node?.cells[measure]?.sheet) ?? node?.sheet ?? ""}
              row={place?.row ?? 0}
              column={place?.column ?? 0}
              max={toPoints(criterion.max)}
              before={criterion.score === null ? null : toPoints(criterion.score)}
              score={score === null ? null : toPoints(score)}
              applies={applicable}
              applied={criterion.applicable}
              isTried={differs(one)}
              isLocked={locked.has(criterion.key)}
              effort={efforts.get(criterion.key) ?? 1}
              dispatch={dispatch}
            />
          );
        })}
      </ul>
    </section>
  );
}

function isTouched(
  { criterion: { key } }: Tried,
  { scores, applicable }: { readonly scores: object; readonly applicable: object },
): boolean {
  return key in scores || key in applicable;
}
