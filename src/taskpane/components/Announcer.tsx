import { makeStyles } from "@fluentui/react-components";
import { verdictText } from "../words";
import { usePane } from "./pane";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells screen readers the verdict whenever it changes, without moving the focus. */
export function Announcer(): React.JSX.Element {
  const styles = useStyles();
  const { state, voice } = usePane();
  const { checked, work } = state;
  const isBusy = work.kind === "checking" && work.delay !== "none";
  const text = isBusy ? voice.say("reading") : checked ? verdictText(checked.report, voice) : "";
  return (
    <div role="status" className={styles.hidden}>
      {text}
    </div>
  );
}
