import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import { looseCorrections } from "../../corrections";
import { usePane } from "../pane";
import { LooseCorrections } from "./LooseCorrections";
import { TableItem } from "./TableItem";

const useStyles = makeStyles({
  section: { padding: "0 8px" },
  heading: { margin: 0, fontSize: "inherit" },
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    width: "100%",
    minHeight: "32px",
    padding: "2px 4px",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { flexGrow: 1 },
  count: {
    padding: "0 8px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** The tables that were recognised, so that the user sees what was and what was not understood. */
export function TablesFound(): React.JSX.Element | null {
  const styles = useStyles();
  const { state, voice } = usePane();
  const [isOpen, setOpen] = useState(false);
  const content = useId();
  if (!state.checked) return null;
  const { report, corrections } = state.checked;
  const loose = looseCorrections(corrections, report.tables);
  if (report.tables.length === 0 && loose.length === 0) return null;
  const unknown = report.tables.reduce((sum, { unknownRows }) => sum + unknownRows.length, 0);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={content}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <Chevron aria-hidden />
          <span className={styles.name}>{voice.say("tables")}</span>
          <span className={styles.count}>
            {unknown > 0
              ? voice.say("rowsNotUnderstood", { rows: voice.count(unknown, "row") })
              : voice.count(report.tables.length, "table")}
          </span>
        </button>
      </h3>
      <div id={content}>
        {isOpen && report.tables.map((table, at) => <TableItem key={at} table={table} />)}
        {isOpen && loose.length > 0 && <LooseCorrections corrections={loose} />}
      </div>
    </section>
  );
}
