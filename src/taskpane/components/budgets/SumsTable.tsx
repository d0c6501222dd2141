import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { useId } from "react";
import { cellAddress } from "../../../core/workbook/address";
import type { ColumnSum } from "../../budgets/column-sums";
import { amountText, columnName, offText } from "../../budgets/words";
import { goToCell } from "../../session/go-to-cell";
import { usePane } from "../pane";
import { SectionTitle } from "./SectionTitle";
import { useTableStyles } from "./table-styles";

const useStyles = makeStyles({
  verdict: { display: "flex", alignItems: "center", gap: "6px", margin: "0 0 6px" },
  icon: { flexShrink: 0 },
  right: { color: tokens.colorStatusSuccessForeground3 },
  wrong: { color: tokens.colorStatusDangerForeground3 },
  off: { display: "block", fontWeight: tokens.fontWeightSemibold },
  stated: { fontSize: "inherit", lineHeight: "inherit", fontWeight: "inherit", verticalAlign: "top" },
  total: { fontWeight: tokens.fontWeightSemibold },
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
  const table = useTableStyles();
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
      <table className={table.table} aria-labelledby={title}>
        <thead>
          <tr>
            <th className={table.head} scope="col">
              {voice.say("sumSource")}
            </th>
            <th className={mergeClasses(table.head, table.figure)} scope="col">
              {voice.say("sumStated")}
            </th>
            <th className={mergeClasses(table.head, table.figure)} scope="col">
              {voice.say("sumCounted")}
            </th>
          </tr>
        </thead>
        <tbody>
          {sums.map((sum) => (
            <tr key={sum.column.column} className={mergeClasses(sum.column.kind === "total" && styles.total)}>
              <th className={table.name} scope="row">
                {columnName(sum.column, voice)}
              </th>
              <td className={mergeClasses(table.cell, table.figure)}>
                <Stated sheet={sheet} sum={sum} />
              </td>
              <td className={mergeClasses(table.cell, table.figure)}>
                {amountText(sum.counted ?? 0, voice.language)}
                {sum.difference !== null && (
                  <span className={mergeClasses(styles.off, styles.wrong)}>
                    {voice.say("differs", { amount: offText(sum.difference, voice.language) })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Stated({ sheet, sum }: { readonly sheet: string; readonly sum: ColumnSum }): React.JSX.Element {
  const { stated, difference } = sum;
  const styles = useStyles();
  const { desk, voice } = usePane();
  if (!stated) return <>{voice.say("notStated")}</>;
  const amount = stated.value === null ? voice.say("notStated") : amountText(stated.value, voice.language);
  const cell = cellAddress(stated);
  return (
    <Link
      as="button"
      className={mergeClasses(styles.stated, difference !== null && styles.wrong)}
      title={voice.say("goToCellNamed", { cell })}
      onClick={() => void goToCell(desk, sheet, stated)}
    >
      {amount}
    </Link>
  );
}
