import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Outcome } from "../../../core/scores/scenario";
import { changeText, roundedText } from "../../scores/numbers";
import { quotedList } from "../../../core/text/quoted-list";
import { standingText } from "../../scores/words";
import { usePane } from "../pane";
import { BandBar } from "./BandBar";
import { useScores } from "./scores";
import { useSharedStyles } from "./styles";

const useStyles = makeStyles({
  // The totals stay in sight while trial points are typed, unless that leaves no room for typing.
  root: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 480px)": { position: "static" },
  },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "0 12px", margin: 0 },
  term: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  value: { margin: 0 },
  number: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightBold,
  },
  better: { color: tokens.colorStatusSuccessForeground1 },
  worse: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  line: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What the points come to now and on trial, against the grades. */
export function Standings(): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { voice } = usePane();
  const { view, scenario, now, trial, isTrying } = useScores();
  return (
    <section className={mergeClasses(shared.section, styles.root)}>
      <dl className={styles.pair}>
        <div>
          <dt className={styles.term}>{voice.say("scoreNow")}</dt>
          <Standing outcome={now} />
        </div>
        {isTrying && (
          <div aria-live="polite" aria-atomic>
            <dt className={styles.term}>{scenario.name}</dt>
            <Standing outcome={trial} before={now} />
          </div>
        )}
      </dl>
      <BandBar />
      {now.unscored > 0 && (
        <p className={mergeClasses(shared.text, shared.quiet)}>
          {voice.say("unscored", { criteria: voice.count(now.unscored, "criterion") })}
        </p>
      )}
      {view.passedOver && (
        <p className={mergeClasses(shared.text, shared.quiet)}>
          {voice.say("passedOver", {
            sheets: quotedList(view.passedOver.sheets),
            criteria: voice.count(view.passedOver.criteria, "criterion"),
          })}
        </p>
      )}
      {view.weighted.length > 0 && (
        <p className={mergeClasses(shared.text, shared.quiet)}>
          {voice.say("weightedBeside", { sheets: quotedList(view.weighted) })}
        </p>
      )}
    </section>
  );
}

function Standing(props: { readonly outcome: Outcome; readonly before?: Outcome }): React.JSX.Element {
  const { outcome, before } = props;
  const styles = useStyles();
  const { voice } = usePane();
  const { language } = voice;
  const change = before ? Number((outcome.score - before.score).toFixed(6)) : 0;
  const tone = change > 0 ? styles.better : change < 0 ? styles.worse : undefined;
  return (
    <dd className={styles.value}>
      <span className={mergeClasses(styles.number, tone)}>{roundedText(outcome.score, language)}</span>
      {" / "}
      {roundedText(outcome.applicable, language)}
      {before && <span className={tone}> {changeText(change, language)}</span>}
      <span className={styles.line}>{standingText(outcome, voice)}</span>
    </dd>
  );
}
