import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LEVELS } from "../../../core/report";
import { usePane } from "../pane";
import { LevelIcon } from "./LevelIcon";

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: "6px" },
  level: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    minHeight: "28px",
    padding: "0 10px",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralForeground1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralForeground1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});

/** Counts by level; a click shows only the levels chosen, none chosen shows all. */
export function LevelFilter(): React.JSX.Element {
  const styles = useStyles();
  const { state, dispatch, voice } = usePane();
  const { levels } = state.preferences;
  return (
    <div role="group" aria-label={voice.say("filterLabel")} className={styles.group}>
      {LEVELS.map((level) => (
        <button
          key={level}
          type="button"
          className={mergeClasses(styles.level, levels.includes(level) && styles.chosen)}
          aria-pressed={levels.includes(level)}
          onClick={() => {
            dispatch({ type: "level-toggled", level });
          }}
        >
          <LevelIcon level={level} />
          {voice.count(state.checked?.report.counts[level] ?? 0, level)}
        </button>
      ))}
    </div>
  );
}
