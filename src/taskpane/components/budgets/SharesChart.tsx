import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SourceShare } from "../../../core/budgets/shares";
import { amountText, columnName, shareText } from "../../budgets/words";
import { usePane } from "../pane";
import { SectionTitle } from "./SectionTitle";
import { useTableStyles } from "./table-styles";

const useStyles = makeStyles({
  chart: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) auto",
    alignItems: "center",
    gap: "6px 8px",
    margin: "4px 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bar: { display: "block", width: "100%", height: "14px" },
  track: { fill: tokens.colorNeutralBackground4 },
  part: { fill: tokens.colorCompoundBrandBackground },
  percent: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** What each source pays of the whole, as bars and as a table. */
export function SharesChart({ shares }: { readonly shares: readonly SourceShare[] }): React.JSX.Element {
  const styles = useStyles();
  const table = useTableStyles();
  const { voice } = usePane();
  const title = useId();
  const rows = shares.map(({ column, value, share }) => ({
    key: column.column,
    name: columnName(column, voice),
    amount: amountText(value, voice.language),
    part: Math.min(1, Math.max(0, Number(share))),
    share: shareText(share, voice.language),
  }));
  const spoken = rows.map(({ name, share }) => voice.say("shareOf", { name, share })).join("; ");
  return (
    <>
      <SectionTitle id={title} text={voice.say("shares")} />
      <div className={styles.chart} role="img" aria-label={spoken}>
        {rows.map(({ key, name, part, share }) => (
          <Bar key={key} name={name} part={part} share={share} />
        ))}
      </div>
      <table className={table.table} aria-labelledby={title}>
        <thead>
          <tr>
            <th className={table.head} scope="col">
              {voice.say("sumSource")}
            </th>
            <th className={mergeClasses(table.head, table.figure)} scope="col">
              {voice.say("shareAmount")}
            </th>
            <th className={mergeClasses(table.head, table.figure)} scope="col">
              {voice.say("share")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, amount, share }) => (
            <tr key={key}>
              <th className={table.name} scope="row">
                {name}
              </th>
              <td className={mergeClasses(table.cell, table.figure)}>{amount}</td>
              <td className={mergeClasses(table.cell, table.figure)}>{share}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Bar(props: {
  readonly name: string;
  readonly part: number;
  readonly share: string;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      <span>{props.name}</span>
      <svg className={styles.bar} viewBox="0 0 100 14" preserveAspectRatio="none">
        <rect className={styles.track} width={100} height={14} />
        <rect className={styles.part} width={100 * props.part} height={14} />
      </svg>
      <span className={styles.percent}>{props.share}</span>
    </>
  );
}
