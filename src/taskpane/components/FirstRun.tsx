import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { check } from "../session/check";
import { Message } from "./Message";
import { usePane } from "./pane";
import { SampleButton } from "./SampleButton";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "16px",
    marginTop: "4px",
  },
  hint: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Before the first check: one sentence, one button. */
export function FirstRun(): React.JSX.Element {
  const styles = useStyles();
  const { state, desk, voice } = usePane();
  const { work } = state;
  const isWaiting = work.kind !== "none" && work.delay === "waiting";
  return (
    <Message title={voice.say("firstRunTitle")} texts={[voice.say("firstRun")]}>
      <div className={styles.actions}>
        <Button appearance="primary" size="large" onClick={() => void check(desk)}>
          {voice.say("check")}
        </Button>
        <div>
          <SampleButton />
          <p className={styles.hint}>{voice.say("sampleHint")}</p>
        </div>
      </div>
      {isWaiting && <p role="status">{voice.say("waiting")}</p>}
    </Message>
  );
}
