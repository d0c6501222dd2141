import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Column, TableSummary } from "../../../core/report";
import { ROLES } from "../../../core/tables/roles";
import { columnLetters } from "../../../core/workbook/address";
import { correctionOf } from "../../corrections";
import { correctColumn, dropCorrection } from "../../session/change";
import { usePane } from "../pane";

const useStyles = makeStyles({
  column: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr)",
    alignItems: "center",
    gap: "2px 8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  letters: { fontWeight: tokens.fontWeightSemibold, alignSelf: "start" },
  header: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  choice: { gridColumn: 2, display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  select: {
    flex: "1 1 150px",
    minWidth: 0,
    height: "28px",
    padding: "0 6px",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  corrected: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What a column says, as understood, to be corrected by the user and taken back. */
export function ColumnRole(props: {
  readonly table: TableSummary;
  readonly column: Column;
}): React.JSX.Element {
  const { table, column } = props;
  const styles = useStyles();
  const { state, desk, voice } = usePane();
  const letters = columnLetters(column.column);
  const judged = { table, column: column.column, header: column.header };
  const correction = correctionOf(state.checked?.corrections ?? [], judged);
  return (
    <li className={styles.column}>
      <span className={styles.letters}>{letters}</span>
      <span className={styles.header}>
        {column.header === "" ? voice.say("columnNoHeader") : column.header}
      </span>
      <span className={styles.choice}>
        <select
          className={styles.select}
          aria-label={voice.say("columnNamed", { column: letters })}
          value={column.role}
          onChange={({ target }) => {
            const role = ROLES.find((one) => one === target.value);
            if (role) void correctColumn(desk, judged, role);
          }}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {voice.say(`role-${role}`)}
            </option>
          ))}
        </select>
        {correction && (
          <>
            <span className={styles.corrected}>{voice.say("corrected")}</span>
            <Button
              size="small"
              aria-label={voice.say("takeBackNamed", { column: letters })}
              onClick={() => void dropCorrection(desk, correction)}
            >
              {voice.say("takeBack")}
            </Button>
          </>
        )}
      </span>
    </li>
  );
}
