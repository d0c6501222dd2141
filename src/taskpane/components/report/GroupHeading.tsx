import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { Group } from "../../listing";
import { facetsText } from "../../words";
import { usePane } from "../pane";
import { LINE } from "./line-focus";

const useStyles = makeStyles({
  heading: { margin: 0, padding: "4px 8px 2px", fontSize: "inherit" },
  button: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    width: "100%",
    minHeight: "28px",
    padding: "2px 4px",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { flexShrink: 0 },
  name: { flexGrow: 1, overflowWrap: "anywhere" },
  count: {
    flexShrink: 0,
    padding: "0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  errors: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
});

/** The heading of a sheet's table, which folds its findings away. */
export function GroupHeading(props: {
  readonly group: Group;
  readonly isClosed: boolean;
}): React.JSX.Element {
  const { group, isClosed } = props;
  const styles = useStyles();
  const { dispatch, voice } = usePane();
  const errors = group.entries.filter(({ finding }) => finding.level === "error").length;
  const Chevron = isClosed ? ChevronRight16Regular : ChevronDown16Regular;
  const about = group.table ? facetsText(group.table, voice) : voice.say("outsideTables");
  return (
    <h3 className={styles.heading}>
      <button
        type="button"
        {...{ [LINE]: "" }}
        className={styles.button}
        aria-expanded={!isClosed}
        onClick={() => {
          dispatch({ type: "group-toggled", key: group.key });
        }}
      >
        <Chevron className={styles.chevron} aria-hidden />
        <span className={styles.name}>
          {group.sheet} · {about}
        </span>
        <span className={mergeClasses(styles.count, errors > 0 && styles.errors)}>
          {errors > 0 ? voice.count(errors, "error") : voice.count(group.entries.length, "finding")}
        </span>
      </button>
    </h3>
  );
}
