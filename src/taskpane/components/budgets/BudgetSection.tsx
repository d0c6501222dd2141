import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { grandTotals } from "../../../core/budgets/check-words";
import { columnSums, hasAmounts } from "../../../core/budgets/column-sums";
import type { BudgetReading } from "../../../core/budgets/reading";
import { factsOf } from "../../../core/budgets/reading";
import { sourceShares } from "../../../core/budgets/shares";
import { areaAddress } from "../../../core/workbook/address";
import { differencesOf, weaknessesOf } from "../../budgets/differences";
import { totalInWords } from "../../budgets/total-in-words";
import { amountText } from "../../budgets/words";
import { goToCell } from "../../session/go-to-cell";
import { usePane } from "../pane";
import { DifferenceList } from "./DifferenceList";
import { FormulasPanel } from "./FormulasPanel";
import { SharesChart } from "./SharesChart";
import { SumsTable } from "./SumsTable";
import { WordsPanel } from "./WordsPanel";

const useStyles = makeStyles({
  section: { padding: "0 12px 16px", overflowWrap: "anywhere" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: {
    margin: "2px 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "24px",
    color: tokens.colorNeutralForeground2,
  },
  place: { fontSize: "inherit", minHeight: "24px" },
});

/** The money of one table. */
export function BudgetSection({ reading }: { readonly reading: BudgetReading }): React.JSX.Element {
  const styles = useStyles();
  const { desk, voice } = usePane();
  const { table, unit } = reading.budget;
  const { area, grid } = table;
  const sheet = grid.sheet.name;
  const view = useMemo(() => viewOf(reading), [reading]);
  return (
    <section className={styles.section} aria-label={sheet}>
      <h2 className={styles.title}>{sheet}</h2>
      <p className={styles.line}>
        <Link
          as="button"
          className={styles.place}
          onClick={() => void goToCell(desk, sheet, { row: area.top, column: area.left })}
        >
          {voice.say("tableArea", { area: areaAddress(area) })}
        </Link>
        {" · "}
        {unit
          ? voice.say("budgetUnit", {
              factor: unit.factor === 1 ? "" : amountText(unit.factor, voice.language),
            })
          : voice.say("budgetNoUnit")}
      </p>
      {view ? (
        <>
          <SumsTable sheet={sheet} sums={view.sums} wrong={view.differences.length} />
          <DifferenceList sheet={sheet} differences={view.differences} weaknesses={view.weaknesses} />
          {view.shares.length > 1 && <SharesChart shares={view.shares} />}
          {view.words && <WordsPanel sheet={sheet} total={view.words} />}
          <FormulasPanel sheet={sheet} reading={reading} />
        </>
      ) : (
        <p className={styles.line}>{voice.say("noAmounts")}</p>
      )}
    </section>
  );
}

/** Everything shown of a budget; null while it holds no amount. */
function viewOf(reading: BudgetReading) {
  const { budget, tallies } = reading;
  if (!hasAmounts(budget)) return null;
  const facts = factsOf(reading);
  const sums = columnSums(reading);
  return {
    sums,
    differences: differencesOf(reading, facts),
    weaknesses: weaknessesOf(facts),
    shares: sourceShares(
      grandTotals(
        budget,
        tallies.map((tallyOf) => tallyOf()),
      ),
    ),
    words: totalInWords(budget, sums, facts),
  };
}
