import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { roundedText } from "../../scores/numbers";
import { standingText } from "../../scores/words";
import { usePane } from "../pane";
import { useScores } from "./scores";

const useStyles = makeStyles({
  bar: { position: "relative", display: "flex", gap: "2px", height: "10px", margin: "12px 0 10px" },
  band: {
    height: "100%",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  current: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  mark: {
    position: "absolute",
    top: "-5px",
    bottom: "-5px",
    width: "3px",
    marginLeft: "-1.5px",
    backgroundColor: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", outline: "1px solid Canvas" },
  },
  trial: {
    backgroundColor: tokens.colorStatusSuccessForeground3,
    top: "-8px",
    bottom: "-8px",
    "@media (forced-colors: active)": { backgroundColor: "LinkText" },
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 10px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  held: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** Where the percentage stands among the grades, now (dark) and on trial (green); the grade held now is filled. */
export function BandBar(): React.JSX.Element {
  const styles = useStyles();
  const { voice } = usePane();
  const { view, scenario, now, trial, isTrying } = useScores();
  const { bands } = view.profile;
  const marks = isTrying ? [now, trial] : [now];
  const ends = [...bands.map(({ from }) => from), ...marks.map(({ percent }) => percent ?? 0)];
  const most = Math.max(100, ...ends);
  const rising = bands.toReversed();
  const widths = rising.map(({ from }, at) => (rising[at + 1]?.from ?? most) - from);
  const label = voice.say("bandsLabel", {
    now: standingText(now, voice),
    scenario: scenario.name,
    trial: standingText(trial, voice),
  });
  return (
    <>
      <div className={styles.bar} role="img" aria-label={label}>
        {rising.length === 0 && <span className={styles.band} style={{ flex: 1 }} />}
        {(rising[0]?.from ?? 0) > 0 && <span className={styles.band} style={{ flex: rising[0]?.from }} />}
        {rising.map(({ grade }, at) => (
          <span
            key={grade}
            className={mergeClasses(styles.band, grade === now.grade && styles.current)}
            style={{ flex: widths[at] }}
          />
        ))}
        {marks.map(({ percent }, at) => (
          <span
            key={at}
            className={mergeClasses(styles.mark, at > 0 && styles.trial)}
            style={{ left: `${(100 * Math.max(0, percent ?? 0)) / most}%` }}
          />
        ))}
      </div>
      <ul className={styles.legend}>
        {bands.map(({ grade, from }) => (
          <li key={grade} className={mergeClasses(grade === now.grade && styles.held)}>
            {voice.say("bandFrom", { grade, from: roundedText(from, voice.language) })}
          </li>
        ))}
        {bands.length === 0 && <li>{voice.say("bandRange")}</li>}
      </ul>
    </>
  );
}
