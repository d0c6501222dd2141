import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { CheckmarkCircle24Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle24Filled } from "@fluentui/react-icons/svg/error-circle";
import { TableSearch24Regular } from "@fluentui/react-icons/svg/table-search";
import type { Verdict } from "../../../core/report";
import { check } from "../../session/check";
import type { Checked } from "../../state";
import type { Voice } from "../../texts/voice";
import { rowCount, verdictText } from "../../words";
import { usePane } from "../pane";
import { SampleButton } from "../SampleButton";
import { WorkProgress } from "../WorkProgress";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) auto",
    alignItems: "center",
    gap: "2px 12px",
    margin: "12px 12px 8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  errors: { backgroundColor: tokens.colorStatusDangerBackground1 },
  ready: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  noTables: { backgroundColor: tokens.colorNeutralBackground3 },
  errorsIcon: { color: tokens.colorStatusDangerForeground3 },
  readyIcon: { color: tokens.colorStatusSuccessForeground3 },
  noTablesIcon: { color: tokens.colorNeutralForeground2 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  readyTitle: { color: tokens.colorStatusSuccessForeground1 },
  line: {
    gridColumn: "2 / -1",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  wide: { gridColumn: "2 / -1", marginTop: "6px" },
});

/** The verdict first: ready or not, when, over how much. */
export function VerdictCard(): React.JSX.Element | null {
  const styles = useStyles();
  const { state, desk, voice } = usePane();
  const { checked, work } = state;
  if (!checked) return null;
  const { verdict } = checked.report;
  const tone = verdict === "errors" ? styles.errors : verdict === "ready" ? styles.ready : styles.noTables;
  return (
    <section className={mergeClasses(styles.card, tone)} aria-labelledby="verdict">
      <VerdictIcon verdict={verdict} />
      <h2 id="verdict" className={mergeClasses(styles.title, verdict === "ready" && styles.readyTitle)}>
        {verdictText(checked.report, voice)}
      </h2>
      <Button size="small" icon={<ArrowSync20Regular />} onClick={() => void check(desk)}>
        {voice.say("checkAgain")}
      </Button>
      {linesOf(checked, voice).map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {verdict === "no-tables" && (
        <div className={styles.wide}>
          <SampleButton />
        </div>
      )}
      {work.kind !== "none" && work.delay !== "none" && (
        <div className={styles.wide}>
          <WorkProgress />
        </div>
      )}
    </section>
  );
}

function VerdictIcon({ verdict }: { readonly verdict: Verdict }): React.JSX.Element {
  const styles = useStyles();
  switch (verdict) {
    case "errors":
      return <ErrorCircle24Filled className={styles.errorsIcon} aria-hidden />;
    case "ready":
      return <CheckmarkCircle24Filled className={styles.readyIcon} aria-hidden />;
    case "no-tables":
      return <TableSearch24Regular className={styles.noTablesIcon} aria-hidden />;
  }
}

function linesOf(
  { report, time, sheets }: Checked,
  { say, count, time: timeText }: Voice,
): readonly string[] {
  const { verdict, counts, tables } = report;
  if (verdict === "no-tables")
    return [say("noTablesWhy", { sheets: count(sheets, "sheet") }), say("noTablesNext")];
  const rows = tables.reduce((sum, table) => sum + rowCount(table), 0);
  const parts = { time: timeText(time), tables: count(tables.length, "table"), rows: count(rows, "row") };
  const isOnlyWarned = verdict === "ready" && counts.warning > 0;
  return [
    ...(isOnlyWarned ? [say("lookAgain", { warnings: count(counts.warning, "warning") })] : []),
    say("checkedAt", parts),
  ];
}
