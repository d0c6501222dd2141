import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../../core/workbook/address";
import type { Addend } from "../../budgets/differences";
import { amountText } from "../../budgets/words";
import { goToCell } from "../../session/go-to-cell";
import { usePane } from "../pane";
import { useTableStyles } from "./table-styles";

/** Rows shown; of the rest the number is told. */
const MOST = 60;

const useStyles = makeStyles({
  cell: { whiteSpace: "nowrap" },
  link: { fontSize: "inherit", lineHeight: "inherit", fontWeight: "inherit", verticalAlign: "top" },
  name: {
    display: "-webkit-box",
    overflow: "hidden",
    "-webkit-line-clamp": "2",
    "-webkit-box-orient": "vertical",
  },
  suspect: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground3 },
});

/** The amounts behind a sum, each with the way to its cell. */
export function AddendTable(props: {
  readonly sheet: string;
  readonly addends: readonly Addend[];
  readonly suspects: readonly Addend[];
}): React.JSX.Element {
  const { sheet, addends, suspects } = props;
  const styles = useStyles();
  const table = useTableStyles();
  const { desk, voice } = usePane();
  const more = addends.length - MOST;
  return (
    <>
      <table className={table.table}>
        <tbody>
          {addends.slice(0, MOST).map((addend) => {
            const cell = cellAddress(addend);
            return (
              <tr key={cell} className={mergeClasses(suspects.includes(addend) && styles.suspect)}>
                <td className={mergeClasses(table.name, styles.cell)}>
                  <Link
                    as="button"
                    className={styles.link}
                    aria-label={voice.say("goToCellNamed", { cell })}
                    onClick={() => void goToCell(desk, sheet, addend)}
                  >
                    {cell}
                  </Link>
                </td>
                <td className={table.cell}>
                  <span className={styles.name}>{addend.name}</span>
                </td>
                <td className={mergeClasses(table.cell, table.figure)}>
                  {amountText(addend.value, voice.language)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {more > 0 && voice.say("moreRows", { rows: voice.count(more, "row") })}
    </>
  );
}
