import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { TableSummary } from "../../../core/report";
import { areaAddress } from "../../../core/workbook/address";
import { goToCell } from "../../session/go-to-cell";
import { facetsText, rowCount, rowsText } from "../../words";
import { usePane } from "../pane";
import { ColumnRole } from "./ColumnRole";

/** Rows named one by one; of the rest the number is told. */
const MOST_ROWS = 12;

const useStyles = makeStyles({
  table: {
    margin: "0 4px 6px",
    padding: "4px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  summary: {
    minHeight: "24px",
    cursor: "pointer",
    overflowWrap: "anywhere",
    lineHeight: "24px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  text: {
    margin: "4px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  title: { color: tokens.colorNeutralForeground1 },
  link: { minHeight: "24px", marginInlineStart: "8px", fontSize: tokens.fontSizeBase200 },
  columnsTitle: { margin: "8px 0 4px", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  columns: { margin: 0, padding: 0, listStyleType: "none" },
});

/** One table: what it is about, its columns as understood, and the rows that were not. */
export function TableItem({ table }: { readonly table: TableSummary }): React.JSX.Element {
  const styles = useStyles();
  const { desk, voice } = usePane();
  const { sheet, area, title, columns } = table;
  const rows = voice.count(rowCount(table), "row");
  const words = rowsText(table, voice);
  return (
    <details className={styles.table}>
      <summary className={styles.summary}>
        {voice.say("tableLine", { name: sheet, facets: facetsText(table, voice), rows })}
      </summary>
      {title !== "" && <p className={`${styles.text} ${styles.title}`}>{title}</p>}
      <p className={styles.text}>
        <Link as="button" onClick={() => void goToCell(desk, sheet, { row: area.top, column: area.left })}>
          {voice.say("tableArea", { area: areaAddress(area) })}
        </Link>
        {words !== "" && ` · ${voice.say("tableRows", { rows: words })}`}
      </p>
      <UnknownRows table={table} />
      <h4 className={styles.columnsTitle}>{voice.say("columns")}</h4>
      <ul className={styles.columns}>
        {columns.map((column) => (
          <ColumnRole key={column.column} table={table} column={column} />
        ))}
      </ul>
    </details>
  );
}

function UnknownRows({ table }: { readonly table: TableSummary }): React.JSX.Element | null {
  const styles = useStyles();
  const { desk, voice } = usePane();
  const { sheet, area, unknownRows } = table;
  if (unknownRows.length === 0) return null;
  const named = unknownRows.slice(0, MOST_ROWS);
  const more = unknownRows.length - named.length;
  return (
    <p className={styles.text}>
      {voice.say("unknownRows", { rows: voice.count(unknownRows.length, "row") })}
      {named.map((row) => (
        <Link
          as="button"
          key={row}
          className={styles.link}
          aria-label={voice.say("goToRow", { row: row + 1 })}
          onClick={() => void goToCell(desk, sheet, { row, column: area.left })}
        >
          {row + 1}
        </Link>
      ))}
      {more > 0 && ` ${voice.say("moreRows", { rows: voice.count(more, "row") })}`}
    </p>
  );
}
