import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import { isTrouble, noticeText } from "../words";
import { usePane } from "./pane";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "8px 12px",
    maxHeight: "40vh",
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  trouble: { backgroundColor: tokens.colorStatusWarningBackground1 },
  icon: { flexShrink: 0 },
  troubleIcon: { color: tokens.colorStatusWarningForeground1 },
  text: { margin: "2px 0", flexGrow: 1, overflowWrap: "anywhere" },
  close: { flexShrink: 0, minWidth: "24px" },
});

/** The last thing that the user is told, said politely to screen readers too. */
export function NoticeBar(): React.JSX.Element {
  const styles = useStyles();
  const { state, dispatch, voice } = usePane();
  const { notice } = state;
  return (
    <div role="status">
      {state.isCellEditing && (
        <div className={mergeClasses(styles.bar, styles.trouble)}>
          <Warning20Regular className={mergeClasses(styles.icon, styles.troubleIcon)} aria-hidden />
          <p className={styles.text}>{voice.say("cellEdit")}</p>
        </div>
      )}
      {notice && (
        <div className={mergeClasses(styles.bar, isTrouble(notice) && styles.trouble)}>
          {isTrouble(notice) ? (
            <Warning20Regular className={mergeClasses(styles.icon, styles.troubleIcon)} aria-hidden />
          ) : (
            <CheckmarkCircle20Regular className={styles.icon} aria-hidden />
          )}
          <p className={styles.text}>{noticeText(notice, voice)}</p>
          <Button
            className={styles.close}
            appearance="subtle"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={voice.say("close")}
            onClick={() => {
              dispatch({ type: "notice-closed" });
            }}
          />
        </div>
      )}
    </div>
  );
}
