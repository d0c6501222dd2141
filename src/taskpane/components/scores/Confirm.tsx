import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CellEdit } from "../../../core/edits";
import { writeProposal } from "../../scores/session";
import { usePane } from "../pane";
import { useScores } from "./scores";
import { useSharedStyles } from "./styles";

const useStyles = makeStyles({
  // Long lists scroll under it: what they end in is in sight from the start.
  root: {
    position: "sticky",
    bottom: "-8px",
    padding: "6px 0 8px",
    marginBottom: "-8px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Writes what was shown, or drops it. Off, with the reason, where a sheet is protected or places may be wrong. */
export function Confirm(props: {
  readonly label: string;
  readonly edits: readonly CellEdit[];
}): React.JSX.Element {
  const { label, edits } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { state, desk, voice } = usePane();
  const { dispatch } = useScores();
  const { checked, work } = state;
  const isProtected = edits.some(({ sheet }) => checked?.protectedSheets.includes(sheet));
  const isStale = checked?.isStale === true;
  return (
    <div className={styles.root}>
      {isProtected && <p className={shared.text}>{voice.say("fixOff")}</p>}
      {isStale && <p className={shared.text}>{voice.say("scoresStale")}</p>}
      <div className={shared.row}>
        {edits.length > 0 && (
          <Button
            appearance="primary"
            size="small"
            disabledFocusable={isProtected || isStale || work.kind !== "none"}
            onClick={() => void writeProposal(desk, edits)}
          >
            {label}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            dispatch({ type: "proposal-chosen", proposal: "none" });
          }}
        >
          {voice.say("dropFix")}
        </Button>
      </div>
    </div>
  );
}
