import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { cellAddress } from "../../../core/workbook/address";
import type { ExplainedTotal, ExplainingWay } from "../../scores/explanation";
import { explainedTotals, isMarkable } from "../../scores/explanation";
import { pointsText } from "../../scores/numbers";
import { nameOf } from "../../scores/view";
import { usePane } from "../pane";
import { useScores } from "./scores";
import { useSharedStyles } from "./styles";

const useStyles = makeStyles({
  box: { marginBottom: "8px" },
  way: { display: "flex", alignItems: "flex-start", gap: "6px", padding: "2px 0" },
});

/** Stated totals that are percentages of the points that applied: what to mark first, so that formulas keep them. */
export function Explanations(): React.JSX.Element {
  const { view } = useScores();
  const totals = useMemo(() => explainedTotals(view), [view]);
  return (
    <>
      {totals.map((total) => (
        <Explanation key={`${total.cell.sheet} ${total.cell.row}`} total={total} />
      ))}
    </>
  );
}

function Explanation({ total }: { readonly total: ExplainedTotal }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { voice } = usePane();
  const { view, dispatch } = useScores();
  const [chosen, setChosen] = useState(0);
  const { language } = voice;
  const { cell, ways } = total;
  const [stated, sum] = [pointsText(total.stated, language), pointsText(total.sum, language)];
  const way = ways[chosen];
  const keys = (way?.keys ?? []).filter((key) => key !== null);
  const wayText = ({ nodes, keys: marks }: ExplainingWay): string =>
    nodes
      .map((node, at) => {
        const { code, name } = nameOf(view, { node });
        const label = code === "" ? name : `${code} ${name}`;
        return marks[at] === null ? voice.say("unlisted", { name: label }) : label;
      })
      .join("; ");
  return (
    <div
      className={mergeClasses(shared.card, styles.box)}
      role="group"
      aria-label={voice.say("explainedMark")}
    >
      <p className={shared.text}>
        {voice.say("explained", { cell: cellAddress(cell), stated, sum })}{" "}
        {voice.say("explainedWhy", { stated, sum, base: pointsText(way?.base ?? 0, language) })}
      </p>
      {ways.map((one, at) => (
        <label key={at} className={mergeClasses(shared.text, styles.way)}>
          <input
            type="radio"
            name={`way ${cell.sheet} ${cell.row}`}
            checked={at === chosen}
            onChange={() => {
              setChosen(at);
            }}
          />
          {wayText(one)}
        </label>
      ))}
      {way && isMarkable(way) ? (
        <>
          <p className={mergeClasses(shared.text, shared.quiet)}>{voice.say("explainedNext")}</p>
          <Button
            size="small"
            onClick={() => {
              dispatch({ type: "left-out", keys });
              dispatch({ type: "proposal-chosen", proposal: "apply" });
            }}
          >
            {voice.say("explainedMark")}
          </Button>
        </>
      ) : (
        <p className={mergeClasses(shared.text, shared.quiet)}>{voice.say("explainedOther")}</p>
      )}
    </div>
  );
}
