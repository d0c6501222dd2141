import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { Budget } from "../../../core/budgets/budget";
import type { SetFormula } from "../../../core/edits";
import { valueText } from "../../../core/text/value-text";
import { cellAddress } from "../../../core/workbook/address";
import { changesValue, formulaEdits, hasFormulas } from "../../budgets/formula-edits";
import { amountText } from "../../budgets/words";
import { makeEdits } from "../../session/change";
import { usePane } from "../pane";
import { SectionTitle } from "./SectionTitle";
import { useWritable } from "./writable";

/** Formulas shown before they are written; of the rest the number is told. */
const MOST = 200;

const useStyles = makeStyles({
  text: { margin: "0 0 8px" },
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0 },
  warning: { margin: 0, color: tokens.colorStatusDangerForeground3 },
  list: {
    margin: 0,
    padding: 0,
    maxHeight: "220px",
    overflowY: "auto",
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: { display: "grid", gridTemplateColumns: "40px minmax(0, 1fr)", gap: "0 8px", padding: "3px 0" },
  cell: { fontWeight: tokens.fontWeightSemibold },
  result: {
    display: "block",
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** The formulas that would keep a budget's sums right, shown before they are written. */
export function FormulasPanel(props: { readonly sheet: string; readonly budget: Budget }): React.JSX.Element {
  const { sheet, budget } = props;
  const styles = useStyles();
  const { desk, voice } = usePane();
  const { isOff, why } = useWritable(sheet);
  const edits = useMemo(() => formulaEdits(budget), [budget]);
  const [isOpen, setOpen] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const close = (): void => {
    setOpen(false);
    title.current?.focus();
  };
  const cells = voice.count(edits.length, "cell");
  return (
    <>
      <SectionTitle ref={title} text={voice.say("formulas")} />
      {edits.length === 0 ? (
        <p className={styles.text}>{voice.say(hasFormulas(budget) ? "formulasRight" : "formulasNone")}</p>
      ) : (
        <p className={styles.text}>{voice.say("formulasNext", { cells })}</p>
      )}
      {why !== null && edits.length > 0 && <p className={styles.text}>{why}</p>}
      {edits.length > 0 && !isOpen && (
        <Button
          disabledFocusable={isOff}
          onClick={() => {
            setOpen(true);
          }}
        >
          {voice.say("insertFormulas")}
        </Button>
      )}
      {edits.length > 0 && isOpen && (
        <div className={styles.box} role="group" aria-label={voice.say("formulasPreview", { cells })}>
          <Preview edits={edits} />
          <div className={styles.actions}>
            <Button
              appearance="primary"
              size="small"
              disabledFocusable={isOff}
              onClick={() => {
                close();
                void makeEdits(desk, edits);
              }}
            >
              {voice.say("confirmFormulas")}
            </Button>
            <Button size="small" onClick={close}>
              {voice.say("dropFix")}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

/** Each cell before → after, with what it will show. */
function Preview({ edits }: { readonly edits: readonly SetFormula[] }): React.JSX.Element {
  const styles = useStyles();
  const { voice } = usePane();
  const changed = edits.filter(changesValue).length;
  const title = voice.say("formulasPreview", { cells: voice.count(edits.length, "cell") });
  const more = edits.length - MOST;
  return (
    <>
      <p className={styles.title}>{title}</p>
      <p className={changed > 0 ? styles.warning : styles.note}>
        {changed > 0
          ? voice.say("formulasChange", { cells: voice.count(changed, "cell") })
          : voice.say("formulasKeep")}
      </p>
      {/* What scrolls must be reached by keyboard. */}
      <ul className={styles.list} tabIndex={0} aria-label={title}>
        {edits.slice(0, MOST).map((edit) => (
          <Line key={cellAddress(edit.cell)} edit={edit} />
        ))}
        {more > 0 && <li>{voice.say("moreCells", { cells: voice.count(more, "cell") })}</li>}
      </ul>
    </>
  );
}

function Line({ edit }: { readonly edit: SetFormula }): React.JSX.Element {
  const styles = useStyles();
  const { voice } = usePane();
  const { expect, expectFormula, formula, value } = edit;
  const present =
    typeof expect === "number" ? amountText(expect, voice.language) : valueText(expect, voice.language);
  const before = expectFormula === null ? present : `=${expectFormula}`;
  const result =
    typeof value === "number" ? amountText(value, voice.language) : valueText(value, voice.language);
  return (
    <li className={styles.line}>
      <span className={styles.cell}>{cellAddress(edit.cell)}</span>
      <span>
        {voice.say("formulaLine", {
          before: before === "" ? voice.say("blank") : before,
          after: `=${formula}`,
        })}
        {changesValue(edit) && (
          <span className={styles.result}>{voice.say("formulaNewResult", { value: result })}</span>
        )}
      </span>
    </li>
  );
}
