import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GradeBand } from "../../../core/scores/profile";
import type { Raise } from "../../../core/scores/reach";
import { planToReach } from "../../../core/scores/reach";
import { useDeferredValue, useMemo } from "react";
import { roundedText } from "../../scores/numbers";
import { nameOf } from "../../scores/view";
import { reachText } from "../../scores/words";
import { usePane } from "../pane";
import { useScores } from "./scores";
import { useSharedStyles } from "./styles";

const useStyles = makeStyles({
  list: {
    margin: "4px 0",
    paddingLeft: "20px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** What a grade takes, in one sentence and as a list; nothing where the profile has no grades. */
export function Reach(): React.JSX.Element | null {
  const shared = useSharedStyles();
  const { voice } = usePane();
  const { view, state, scenario, now } = useScores();
  const { goal, by } = state;
  const { bands } = view.profile;
  const asked = bands.find(({ grade }) => grade === goal);
  // Typing goes first: the way is looked for once the totals are shown.
  const settled = useDeferredValue(scenario);
  const answer = useMemo(
    () => (asked ? planToReach(view.model, settled, view.profile, asked.grade, by) : null),
    [view, settled, asked, by],
  );
  if (bands.length === 0) return null;
  const above = bands.findIndex(({ grade }) => grade === now.grade) - 1;
  const next = bands[Math.max(0, above)] ?? bands[0];
  const shown = asked ?? next;
  return (
    <section className={shared.section} aria-labelledby="reach">
      <div className={shared.card}>
        <h2 id="reach" className={shared.heading}>
          {shown &&
            voice.say("reachQuestion", { grade: shown.grade, from: roundedText(shown.from, voice.language) })}
        </h2>
        <ReachChoice shown={shown} isAsked={asked !== undefined} />
        <div role="status">
          {answer && asked && (
            <p className={shared.text}>
              {reachText(answer, view, { grade: asked.grade, by, locks: scenario.locked.length > 0 }, voice)}
            </p>
          )}
        </div>
        {answer?.kind === "reachable" && <Raises raises={answer.raises} />}
      </div>
    </section>
  );
}

function ReachChoice(props: {
  readonly shown: GradeBand | undefined;
  readonly isAsked: boolean;
}): React.JSX.Element {
  const { shown, isAsked } = props;
  const shared = useSharedStyles();
  const { voice } = usePane();
  const { view, state, dispatch } = useScores();
  const { by } = state;
  return (
    <div className={shared.row}>
      <select
        className={mergeClasses(shared.control, shared.grow)}
        aria-label={voice.say("reachGrade")}
        value={shown?.grade ?? ""}
        onChange={({ target }) => {
          dispatch({ type: "goal-chosen", grade: target.value });
        }}
      >
        {view.profile.bands.map(({ grade }) => (
          <option key={grade}>{grade}</option>
        ))}
      </select>
      <select
        className={mergeClasses(shared.control, shared.grow)}
        aria-label={voice.say("reachBy")}
        value={by}
        onChange={({ target }) => {
          dispatch({ type: "way-chosen", by: target.value === "effort" ? "effort" : "fewest" });
        }}
      >
        <option value="fewest">{voice.say("reachFewest")}</option>
        <option value="effort">{voice.say("reachEffort")}</option>
      </select>
      {!isAsked && shown && (
        <Button
          size="small"
          onClick={() => {
            dispatch({ type: "goal-chosen", grade: shown.grade });
          }}
        >
          {voice.say("reachFind")}
        </Button>
      )}
    </div>
  );
}

function Raises({ raises }: { readonly raises: readonly Raise[] }): React.JSX.Element {
  const styles = useStyles();
  const { voice } = usePane();
  const { view, dispatch } = useScores();
  return (
    <>
      <ul className={styles.list}>
        {raises.map(({ key, node, from, to }) => {
          const { code, name } = nameOf(view, { node });
          return (
            <li key={key}>
              <b>{code}</b> {name}: {roundedText(from, voice.language)} → {roundedText(to, voice.language)}
            </li>
          );
        })}
      </ul>
      <Button
        size="small"
        onClick={() => {
          dispatch({ type: "raises-tried", raises: raises });
        }}
      >
        {voice.say("reachTry")}
      </Button>
    </>
  );
}
