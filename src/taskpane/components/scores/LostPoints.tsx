import { mergeClasses } from "@fluentui/react-components";
import type { FieldOutcome } from "../../../core/scores/scenario";
import { roundedText } from "../../scores/numbers";
import { BarChart } from "../charts/BarChart";
import { usePane } from "../pane";
import { Disclosure } from "./Disclosure";
import { useScores } from "./scores";
import { useSharedStyles } from "./styles";

/** A field as the sheet has it and as the scenario does. */
interface Field {
  readonly before: FieldOutcome;
  readonly after: FieldOutcome;
}

/** Lost points by field, the most first: as a chart, which follows the trial scores, and as a table. */
export function LostPoints(): React.JSX.Element {
  const shared = useSharedStyles();
  const { voice } = usePane();
  const { now, trial } = useScores();
  const rows = now.fields
    .map((before, at): Field => ({ before, after: trial.fields[at] ?? before }))
    .filter(({ before, after }) => before.lost > 0 || after.lost > 0)
    .toSorted((a, b) => b.before.lost - a.before.lost);
  const bars = rows.map(({ before, after }) => {
    const from = roundedText(before.lost, voice.language);
    const to = roundedText(after.lost, voice.language);
    const shownValue = from === to ? to : voice.say("fromTo", { from, to });
    return { label: before.name, value: after.lost, shownValue };
  });
  return (
    <section className={shared.section} aria-labelledby="lost-points">
      <h2 id="lost-points" className={shared.heading}>
        {voice.say("lostByField")}
      </h2>
      {rows.length === 0 ? (
        <p className={shared.text}>{voice.say("nothingLost")}</p>
      ) : (
        <>
          <BarChart bars={bars} labelledBy="lost-points" />
          <Disclosure summary={voice.say("asTable")}>
            <FieldTable rows={rows} />
          </Disclosure>
        </>
      )}
    </section>
  );
}

function FieldTable({ rows }: { readonly rows: readonly Field[] }): React.JSX.Element {
  const shared = useSharedStyles();
  const { voice } = usePane();
  const { isTrying } = useScores();
  const { language } = voice;
  const numeric = mergeClasses(shared.cell, shared.number);
  const columns = ["maxPoints", "lost", ...(isTrying ? (["lostTrial"] as const) : [])] as const;
  return (
    <table className={shared.table} aria-labelledby="lost-points">
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(shared.head, shared.first)}>
            {voice.say("field")}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className={mergeClasses(shared.head, shared.number)}>
              {voice.say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ before, after }) => (
          <tr key={before.node}>
            <th scope="row" className={mergeClasses(shared.cell, shared.first, shared.plain)}>
              {before.name}
            </th>
            <td className={numeric}>{roundedText(before.max, language)}</td>
            <td className={numeric}>{roundedText(before.lost, language)}</td>
            {isTrying && <td className={numeric}>{roundedText(after.lost, language)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
