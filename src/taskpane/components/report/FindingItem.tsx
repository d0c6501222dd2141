import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { findingText } from "../../../core/rules/wording";
import { cellAddress } from "../../../core/workbook/address";
import type { Entry } from "../../listing";
import { goToCell } from "../../session/go-to-cell";
import { usePane } from "../pane";
import { FindingDetail } from "./FindingDetail";
import { LevelIcon } from "./LevelIcon";
import { LINE } from "./line-focus";

const LEVEL_NAMES = { error: "levelError", warning: "levelWarning", info: "levelInfo" } as const;

const useStyles = makeStyles({
  item: { margin: "0 12px", borderRadius: tokens.borderRadiusMedium },
  open: {
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    marginBottom: "4px",
  },
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    width: "100%",
    minHeight: "32px",
    padding: "6px 8px",
    font: "inherit",
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { display: "flex", alignItems: "center", height: tokens.lineHeightBase300 },
  text: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    display: "-webkit-box",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- -webkit-line-clamp works with it only
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
  },
  openText: { display: "block", fontWeight: tokens.fontWeightSemibold },
  cell: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorBrandForegroundLink,
  },
});

/** A finding: one line and its cell; open, all that there is to know and do about it. */
export function FindingItem({ entry }: { readonly entry: Entry }): React.JSX.Element {
  const styles = useStyles();
  const { state, dispatch, desk, voice } = usePane();
  const { key, group, finding } = entry;
  const { sheet, cell, level } = finding;
  const isOpen = state.open?.key === key;
  const words = findingText(finding, voice.language);
  const toggle = (): void => {
    if (isOpen) {
      dispatch({ type: "finding-closed" });
      return;
    }
    dispatch({ type: "finding-opened", key, group });
    void goToCell(desk, sheet, cell);
  };
  return (
    <div className={mergeClasses(styles.item, isOpen && styles.open)}>
      <button
        type="button"
        {...{ [LINE]: "" }}
        className={styles.line}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        <span className={styles.icon}>
          <LevelIcon level={level} label={voice.say(LEVEL_NAMES[level])} />
        </span>
        <span className={mergeClasses(styles.text, isOpen && styles.openText)}>
          {words.what === "" ? words.title : words.what}
        </span>
        <span className={styles.cell}>{cellAddress(cell)}</span>
      </button>
      {isOpen && <FindingDetail finding={finding} words={words} />}
    </div>
  );
}
