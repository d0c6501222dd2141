import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { Proposal } from "../../scores/state";
import { undo } from "../../session/change";
import { doneText } from "../../words";
import { usePane } from "../pane";
import { WorkProgress } from "../WorkProgress";
import { ApplyProposal } from "./ApplyProposal";
import { FormulaProposal } from "./FormulaProposal";
import { useScores } from "./scores";

const useStyles = makeStyles({
  proposal: {
    flexShrink: 0,
    maxHeight: "50vh",
    overflowY: "auto",
    scrollPaddingBottom: "44px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  footer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 6px",
    padding: "6px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  undo: { fontWeight: tokens.fontWeightRegular, marginInlineStart: "auto", minWidth: "24px" },
});

/** What reaches the sheet: applying the trial, inserting formulas – each shown first – and the way back. */
export function ScoresFooter(): React.JSX.Element {
  const styles = useStyles();
  const { state, desk, voice } = usePane();
  const { state: scores, dispatch } = useScores();
  const last = state.undo.at(-1);
  const what = last ? voice.say("undoNamed", { what: doneText(last, voice) }) : voice.say("undo");
  const { proposal } = scores;
  const toggle = (wanted: Proposal): void => {
    dispatch({ type: "proposal-chosen", proposal: proposal === wanted ? "none" : wanted });
  };
  return (
    <>
      {proposal !== "none" && (
        <div className={styles.proposal}>
          {proposal === "apply" ? <ApplyProposal /> : <FormulaProposal />}
          {state.work.kind === "changing" && <WorkProgress />}
        </div>
      )}
      <div className={styles.footer}>
        <Button
          appearance="primary"
          size="small"
          aria-expanded={proposal === "apply"}
          onClick={() => {
            toggle("apply");
          }}
        >
          {voice.say("apply")}
        </Button>
        <Button
          size="small"
          aria-expanded={proposal === "formulas"}
          onClick={() => {
            toggle("formulas");
          }}
        >
          {voice.say("scoreFormulas")}
        </Button>
        <Button
          className={styles.undo}
          size="small"
          appearance="subtle"
          icon={<ArrowUndo20Regular />}
          disabledFocusable={!last || state.work.kind !== "none"}
          aria-label={what}
          title={what}
          onClick={() => void undo(desk)}
        />
      </div>
    </>
  );
}
