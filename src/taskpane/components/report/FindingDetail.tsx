import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons/svg/arrow-right";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import type { Finding } from "../../../core/report";
import type { FindingText } from "../../../core/rules/wording";
import { cellAddress } from "../../../core/workbook/address";
import { goToCell } from "../../session/go-to-cell";
import { usePane } from "../pane";
import { CellLinks } from "./CellLinks";
import { FixPreview } from "./FixPreview";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "0 8px 10px 32px",
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  text: { margin: 0 },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "2px" },
});

/** Why a finding matters, what to do, the cells that it speaks of, and its fix. */
export function FindingDetail(props: {
  readonly finding: Finding;
  readonly words: FindingText;
}): React.JSX.Element {
  const { finding, words } = props;
  const { sheet, cell, row, related, fix } = finding;
  const styles = useStyles();
  const { state, dispatch, desk, voice } = usePane();
  const others = related.filter((one) => one.sheet !== sheet || cellAddress(one) !== cellAddress(cell));
  const isProtected = fix?.edits.some((edit) => state.checked?.protectedSheets.includes(edit.sheet)) ?? false;
  const canFix = words.fix !== null && !isProtected;
  const previews = canFix && state.open?.previews === true;
  return (
    <div className={styles.detail}>
      {row !== "" && <p className={styles.text}>{voice.say("taskText", { text: row })}</p>}
      {words.why !== "" && <p className={styles.quiet}>{words.why}</p>}
      {words.remedy !== "" && <p className={styles.text}>{words.remedy}</p>}
      {others.length > 0 && <CellLinks title={voice.say("relatedCells")} cells={others} sheet={sheet} />}
      {words.fix !== null && isProtected && <p className={styles.quiet}>{voice.say("fixOff")}</p>}
      <div className={styles.actions}>
        {canFix && (
          <Button
            appearance={previews ? "secondary" : "primary"}
            size="small"
            icon={<Wrench16Regular />}
            aria-expanded={previews}
            onClick={() => {
              dispatch({ type: "preview-toggled" });
            }}
          >
            {words.fix}
          </Button>
        )}
        <Button
          size="small"
          icon={<ArrowRight16Regular />}
          aria-label={voice.say("goToCellNamed", { cell: cellAddress(cell) })}
          onClick={() => void goToCell(desk, sheet, cell)}
        >
          {voice.say("goToCell")}
        </Button>
      </div>
      {previews && <FixPreview finding={finding} />}
    </div>
  );
}
