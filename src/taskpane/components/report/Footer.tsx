import { Button, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { undo } from "../../session/change";
import { switchMarks } from "../../session/marks";
import { doneText } from "../../words";
import { usePane } from "../pane";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "0 8px",
    margin: "0 12px",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  undo: { fontWeight: tokens.fontWeightRegular },
});

/** What holds for all findings: marks in the sheet, and the way back. */
export function Footer(): React.JSX.Element {
  const styles = useStyles();
  const { state, desk, voice } = usePane();
  const last = state.undo.at(-1);
  const what = last && voice.say("undoNamed", { what: doneText(last, voice) });
  return (
    <footer className={styles.footer}>
      <Switch
        label={voice.say("marks")}
        checked={state.marks}
        onChange={(_, { checked }) => void switchMarks(desk, checked)}
      />
      <Button
        className={styles.undo}
        appearance="subtle"
        icon={<ArrowUndo20Regular />}
        disabledFocusable={!last || state.work.kind !== "none"}
        {...(what === undefined ? {} : { "aria-label": what, title: what })}
        onClick={() => void undo(desk)}
      >
        {voice.say("undo")}
      </Button>
    </footer>
  );
}
