import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellPlace } from "../../../core/workbook/workbook";
import type { Difference, Weakness } from "../../budgets/differences";
import { differenceText, offText, productText } from "../../budgets/words";
import { cellAddress } from "../../../core/workbook/address";
import { usePane } from "../pane";
import { CellLinks } from "../report/CellLinks";
import { AddendTable } from "./AddendTable";
import { SectionTitle } from "./SectionTitle";

/** Differences shown one by one; of the rest the number is told. */
const MOST = 20;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: "6px 0 6px 10px",
    margin: "0 0 6px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  wrong: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  text: { margin: 0 },
  off: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  details: { fontSize: tokens.fontSizeBase200 },
  summary: {
    minHeight: "24px",
    lineHeight: "24px",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The sums that are wrong with the amounts behind them, and what else may make them so. */
export function DifferenceList(props: {
  readonly sheet: string;
  readonly differences: readonly Difference[];
  readonly weaknesses: readonly Weakness[];
}): React.JSX.Element | null {
  const { sheet, differences, weaknesses } = props;
  const styles = useStyles();
  const { voice } = usePane();
  if (differences.length + weaknesses.length === 0) return null;
  const single = weaknesses.filter(({ kind }) => kind === "formula-range" || kind === "product");
  const cellsOf = (kind: Weakness["kind"]): readonly CellPlace[] =>
    weaknesses.filter((weakness) => weakness.kind === kind).map(({ cell }) => cell);
  const more = Math.max(0, differences.length - MOST) + Math.max(0, single.length - MOST);
  return (
    <>
      <SectionTitle text={voice.say("differences")} />
      <ul className={styles.list}>
        {differences.slice(0, MOST).map((difference) => (
          <DifferenceItem key={keyOf(difference.fact)} sheet={sheet} difference={difference} />
        ))}
        {single.slice(0, MOST).map((weakness) => (
          <WeaknessItem key={keyOf(weakness)} sheet={sheet} weakness={weakness} />
        ))}
        <Cells sheet={sheet} title={voice.say("textAmounts")} cells={cellsOf("amount-not-number")} />
        <Cells sheet={sheet} title={voice.say("sourceMissing")} cells={cellsOf("source-missing")} />
      </ul>
      {more > 0 && (
        <p className={styles.text}>{voice.say("moreDifferences", { cells: voice.count(more, "cell") })}</p>
      )}
    </>
  );
}

function keyOf({ kind, cell }: { readonly kind: string; readonly cell: CellPlace }): string {
  return `${kind} ${cellAddress(cell)}`;
}

function DifferenceItem(props: {
  readonly sheet: string;
  readonly difference: Difference;
}): React.JSX.Element {
  const { sheet, difference } = props;
  const { fact, addends, suspects } = difference;
  const styles = useStyles();
  const { voice } = usePane();
  const count = voice.count(addends.length, "row");
  return (
    <li className={`${styles.item} ${styles.wrong}`}>
      <p className={styles.text}>
        {differenceText(difference, voice)}{" "}
        {difference.difference !== null && (
          <span className={styles.off}>
            {voice.say("differs", { amount: offText(difference.difference, voice.language) })}
          </span>
        )}
      </p>
      <Cells sheet={sheet} title={voice.say("goToCell")} cells={[fact.cell]} isPart />
      <Cells sheet={sheet} title={voice.say("suspects")} cells={suspects} isPart />
      {addends.length > 0 && (
        <details className={styles.details}>
          <summary className={styles.summary}>
            {fact.kind === "row-total"
              ? voice.say("addendColumns")
              : voice.say("addendRows", { rows: count })}
          </summary>
          <AddendTable sheet={sheet} addends={addends} suspects={suspects} />
        </details>
      )}
    </li>
  );
}

function WeaknessItem(props: { readonly sheet: string; readonly weakness: Weakness }): ReactNode {
  const { sheet, weakness } = props;
  const styles = useStyles();
  const { voice } = usePane();
  if (weakness.kind === "product")
    return (
      <li className={styles.item}>
        <p className={styles.text}>{productText(weakness, voice)}</p>
        <Cells sheet={sheet} title={voice.say("goToCell")} cells={[weakness.cell]} isPart />
      </li>
    );
  if (weakness.kind !== "formula-range") return null;
  const cell = cellAddress(weakness.cell);
  return (
    <li className={styles.item}>
      <Cells sheet={sheet} title={voice.say("formulaMissing", { cell })} cells={weakness.missing} isPart />
      <Cells sheet={sheet} title={voice.say("formulaTwice", { cell })} cells={weakness.twice} isPart />
    </li>
  );
}

/** Cells to go to, if there are some; by themselves they are an item of the list. */
function Cells(props: {
  readonly sheet: string;
  readonly title: string;
  readonly cells: readonly CellPlace[];
  readonly isPart?: boolean;
}): ReactNode {
  const { sheet, title, cells, isPart } = props;
  const styles = useStyles();
  if (cells.length === 0) return null;
  const links = <CellLinks title={title} cells={cells.map((cell) => ({ ...cell, sheet }))} sheet={sheet} />;
  return isPart ? links : <li className={styles.item}>{links}</li>;
}
