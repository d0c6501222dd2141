import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { useId } from "react";
import type { ColumnSum } from "../../../core/budgets/column-sums";
import { isOff } from "../../../core/budgets/column-sums";
import { cellAddress } from "../../../core/workbook/address";
import { amountText, columnName, offText } from "../../budgets/words";
import { goToCell } from "../../session/go-to-cell";
import { usePane } from "../pane";
import { FigureTable } from "./FigureTable";
import { SectionTitle } from "./SectionTitle";

const useStyles = makeStyles({
  verdict: { display: "flex", alignItems: "center", gap: "6px", margin: "0 0 6px" },
  icon: { flexShrink: 0 },
  right: { color: tokens.colorStatusSuccessForeground3 },
  wrong: { color: tokens.colorStatusDangerForeground3 },
  off: { display: "block", fontWeight: tokens.fontWeightSemibold },
  stated: { fontSize: "inherit", lineHeight: "inherit", fontWeight: "inherit", verticalAlign: "top" },
});

/** What the sheet states for each source beside what its rows come to. */
export function SumsTable(props: {
  readonly sheet: string;
  readonly sums: readonly ColumnSum[];
  /** How many sums of the table are wrong. */
  readonly wrong: number;
}): React.JSX.Element {
  const { sheet, sums, wrong } = props;
  const styles = useStyles();
  const { voice } = usePane();
  const title = useId();
  return (
    <>
      <SectionTitle id={title} text={voice.say("sums")} />
      <p className={mergeClasses(styles.verdict, wrong > 0 && styles.wrong)} role="status">
        {wrong > 0 ? (
          <ErrorCircle16Filled className={styles.icon} aria-hidden />
        ) : (
          <CheckmarkCircle16Filled className={mergeClasses(styles.icon, styles.right)} aria-hidden />
        )}
        {wrong > 0 ? voice.say("sumsDiffer", { sums: voice.count(wrong, "sum") }) : voice.say("sumsAgree")}
      </p>
      <FigureTable
        labelledBy={title}
        heads={[voice.say("sumSource"), voice.say("sumStated"), voice.say("sumCounted")]}
        rows={sums.map((sum) => ({
          key: sum.column.column,
          name: columnName(sum.column, voice),
          figures: [<Stated key="stated" sheet={sheet} sum={sum} />, <Counted key="counted" sum={sum} />],
          isStrong: sum.column.kind === "total",
        }))}
      />
    </>
  );
}

/** What the rows come to, and how far the stated sum is off. */
function Counted({ sum }: { readonly sum: ColumnSum }): React.JSX.Element {
  const styles = useStyles();
  const { voice } = usePane();
  return (
    <>
      {amountText(sum.counted ?? 0, voice.language)}
      {sum.difference !== null && isOff(sum) && (
        <span className={mergeClasses(styles.off, styles.wrong)}>
          {voice.say("differs", { amount: offText(sum.difference, voice.language) })}
        </span>
      )}
    </>
  );
}

function Stated({ sheet, sum }: { readonly sheet: string; readonly sum: ColumnSum }): React.JSX.Element {
  const { stated } = sum;
  const styles = useStyles();
  const { desk, voice } = usePane();
  if (!stated) return <>{voice.say("notStated")}</>;
  const amount = stated.value === null ? voice.say("notStated") : amountText(stated.value, voice.language);
  const cell = cellAddress(stated);
  return (
    <Link
      as="button"
      className={mergeClasses(styles.stated, isOff(sum) && styles.wrong)}
      title={voice.say("goToCellNamed", { cell })}
      onClick={() => void goToCell(desk, sheet, stated)}
    >
      {amount}
    </Link>
  );
}
