import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { BudgetReading } from "../../../core/budgets/reading";
import type { LiveFormula } from "../../../core/budgets/live-formulas";
import { valueText } from "../../../core/text/value-text";
import { cellAddress } from "../../../core/workbook/address";
import { changesValue, editOf, hasFormulas } from "../../budgets/formula-edits";
import { amountText } from "../../budgets/words";
import { makeEdits } from "../../session/change";
import { usePane } from "../pane";
import { SectionTitle } from "./SectionTitle";
import { useFormulas } from "./use-formulas";
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
export function FormulasPanel(props: {
  readonly sheet: string;
  readonly reading: BudgetReading;
}): React.JSX.Element | null {
  const { sheet, reading } = props;
  const styles = useStyles();
  const { desk, voice } = usePane();
  const { isOff, why } = useWritable(sheet);
  const worked = useFormulas(reading);
  const [isOpen, setOpen] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const close = (): void => {
    setOpen(false);
    title.current?.focus();
  };
  if (!worked) return null;
  const { formulas, isCurrent } = worked;
  const cells = voice.count(formulas.length, "cell");
  return (
    <>
      <SectionTitle ref={title} text={voice.say("formulas")} />
      {formulas.length === 0 ? (
        <p className={styles.text}>
          {voice.say(hasFormulas(reading.budget) ? "formulasRight" : "formulasNone")}
        </p>
      ) : (
        <p className={styles.text}>{voice.say("formulasNext", { cells })}</p>
      )}
      {why !== null && formulas.length > 0 && <p className={styles.text}>{why}</p>}
      {formulas.length > 0 && !isOpen && (
        <Button
          disabledFocusable={isOff}
          onClick={() => {
            setOpen(true);
          }}
        >
          {voice.say("insertFormulas")}
        </Button>
      )}
      {formulas.length > 0 && isOpen && (
        <div
          className={styles.box}
          role="group"
          aria-label={voice.say("formulasPreview", { cells })}
          ref={bringIntoView}
        >
          <Preview formulas={formulas} />
          <div className={styles.actions}>
            <Button
              appearance="primary"
              size="small"
              disabledFocusable={isOff || !isCurrent}
              onClick={() => {
                close();
                void makeEdits(desk, formulas.map(editOf));
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

/** What has just been opened is to be seen without scrolling. */
function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}

/** Each cell before → after, with what it will show. */
function Preview({ formulas }: { readonly formulas: readonly LiveFormula[] }): React.JSX.Element {
  const styles = useStyles();
  const { voice } = usePane();
  const changed = formulas.filter(changesValue);
  // What will look different is seen first.
  const ordered = [...changed, ...formulas.filter((one) => !changesValue(one))];
  const title = voice.say("formulasPreview", { cells: voice.count(formulas.length, "cell") });
  const more = formulas.length - MOST;
  return (
    <>
      <p className={styles.title}>{title}</p>
      <p className={changed.length > 0 ? styles.warning : styles.note}>
        {changed.length > 0
          ? voice.say("formulasChange", { cells: voice.count(changed.length, "cell") })
          : voice.say("formulasKeep")}
      </p>
      {/* What scrolls must be reached by keyboard. */}
      <ul className={styles.list} tabIndex={0} aria-label={title}>
        {ordered.slice(0, MOST).map((one) => (
          <Line key={cellAddress(one.cell)} line={one} />
        ))}
        {more > 0 && <li>{voice.say("moreCells", { cells: voice.count(more, "cell") })}</li>}
      </ul>
    </>
  );
}

function Line({ line }: { readonly line: LiveFormula }): React.JSX.Element {
  const styles = useStyles();
  const { voice } = usePane();
  const { cell, expect, expectFormula, formula, value } = line;
  const present =
    typeof expect === "number" ? amountText(expect, voice.language) : valueText(expect, voice.language);
  const before = expectFormula === null ? present : `=${expectFormula}`;
  return (
    <li className={styles.line}>
      <span className={styles.cell}>{cellAddress(cell)}</span>
      <span>
        {voice.say("formulaLine", {
          before: before === "" ? voice.say("blank") : before,
          after: `=${formula}`,
        })}
        {changesValue(line) && (
          <span className={styles.result}>
            {voice.say("formulaNewResult", { value: amountText(value, voice.language) })}
          </span>
        )}
      </span>
    </li>
  );
}
