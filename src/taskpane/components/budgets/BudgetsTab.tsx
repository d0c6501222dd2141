import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { useDeferredValue, useMemo } from "react";
import { moneyIn } from "../../budgets/money-in";
import { check } from "../../session/check";
import { Message } from "../Message";
import { usePane } from "../pane";
import { Banners } from "../report/Banners";
import { Footer } from "../report/Footer";
import { BudgetSection } from "./BudgetSection";

const useStyles = makeStyles({
  main: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    paddingTop: "12px",
  },
  again: { margin: "0 12px 12px" },
});

/** The `Kinh phí` tab: the money of every table that has some, or what was looked for in vain. */
export default function BudgetsTab(): React.JSX.Element | null {
  const styles = useStyles();
  const { state, desk, voice } = usePane();
  // Typing goes first: what takes long to add up follows when there is time.
  const report = useDeferredValue(state.checked?.report);
  // The review is the report's own: it changes when the report does.
  const readings = useMemo(() => (report && desk.live ? moneyIn(desk.live.review) : []), [report, desk]);
  if (!state.checked || !report) return null;
  if (readings.length === 0) {
    const tables =
      report.tables.length > 0
        ? voice.count(report.tables.length, "table")
        : voice.count(state.checked.sheets, "sheet");
    return (
      <Message
        title={voice.say("noBudgets")}
        texts={[voice.say("noBudgetsWhy", { tables }), voice.say("noBudgetsNext")]}
      />
    );
  }
  return (
    <>
      <div className={styles.main}>
        <Banners />
        {state.checked.isStale && (
          <Button
            className={styles.again}
            size="small"
            icon={<ArrowSync20Regular />}
            onClick={() => void check(desk)}
          >
            {voice.say("checkAgain")}
          </Button>
        )}
        {readings.map((reading) => {
          const { area, grid } = reading.budget.table;
          return <BudgetSection key={`${grid.sheet.name} ${area.top} ${area.left}`} reading={reading} />;
        })}
      </div>
      <Footer />
    </>
  );
}
