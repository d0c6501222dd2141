import { useId } from "react";
import type { SourceShare } from "../../../core/budgets/shares";
import { amountText, columnName, shareText } from "../../budgets/words";
import { BarChart } from "../charts/BarChart";
import { usePane } from "../pane";
import { Disclosure } from "../scores/Disclosure";
import { FigureTable } from "./FigureTable";
import { SectionTitle } from "./SectionTitle";

/** What each source pays of the whole, as bars and as a table. */
export function SharesChart({ shares }: { readonly shares: readonly SourceShare[] }): React.JSX.Element {
  const { voice } = usePane();
  const title = useId();
  const bars = shares.map(({ column, share }) => ({
    label: columnName(column, voice),
    value: Number(share),
    shownValue: shareText(share, voice.language),
  }));
  return (
    <>
      <SectionTitle id={title} text={voice.say("shares")} />
      <BarChart bars={bars} labelledBy={title} whole={1} />
      <Disclosure summary={voice.say("asTable")}>
        <FigureTable
          labelledBy={title}
          heads={[voice.say("sumSource"), voice.say("shareAmount"), voice.say("share")]}
          rows={shares.map(({ column, value, share }) => ({
            key: column.column,
            name: columnName(column, voice),
            figures: [amountText(value, voice.language), shareText(share, voice.language)],
          }))}
        />
      </Disclosure>
    </>
  );
}
