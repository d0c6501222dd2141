import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { cancel } from "../session/check";
import type { Work } from "../state";
import { usePane } from "./pane";
import type { Voice } from "../texts/voice";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    alignSelf: "stretch",
    alignItems: "flex-start",
  },
  bar: { width: "100%", height: "6px", accentColor: tokens.colorBrandBackground },
  text: { margin: 0 },
});

/** How far a check is, with a way to stop it; what to do when Excel keeps silent. */
export function WorkProgress(): React.JSX.Element | null {
  const styles = useStyles();
  const { state, desk, voice } = usePane();
  const { work } = state;
  if (work.kind === "none" || work.delay === "none") return null;
  const text = progressText(work, voice);
  return (
    <div className={styles.root}>
      <p className={styles.text}>{text}</p>
      {work.kind === "checking" && (
        <>
          <progress
            className={styles.bar}
            aria-label={text}
            max={1}
            {...(work.share === null ? {} : { value: work.share })}
          />
          <Button
            size="small"
            onClick={() => {
              cancel(desk);
            }}
          >
            {voice.say("cancel")}
          </Button>
        </>
      )}
    </div>
  );
}

function progressText(work: Exclude<Work, { readonly kind: "none" }>, { say }: Voice): string {
  if (work.delay === "waiting") return say("waiting");
  if (work.kind === "changing") return say("fixing");
  if (work.share === null) return say("reading");
  const share = Math.floor(work.share * 100);
  return say(work.stage === "reading" ? "readingShare" : "checkingShare", { share });
}
