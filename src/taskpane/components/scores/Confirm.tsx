import { Button } from "@fluentui/react-components";
import type { CellEdit } from "../../../core/edits";
import { writeProposal } from "../../scores/session";
import { usePane } from "../pane";
import { useScores } from "./scores";
import { useSharedStyles } from "./styles";

/** Writes what was shown, or drops it. */
export function Confirm(props: {
  readonly label: string;
  readonly edits: readonly CellEdit[];
}): React.JSX.Element {
  const { label, edits } = props;
  const shared = useSharedStyles();
  const { state, desk, voice } = usePane();
  const { dispatch } = useScores();
  return (
    <div className={shared.row}>
      {edits.length > 0 && (
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={state.work.kind !== "none"}
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
  );
}
