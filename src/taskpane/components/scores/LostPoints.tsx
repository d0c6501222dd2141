import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { roundedText } from "../../scores/numbers";
import { usePane } from "../pane";
import { useScores } from "./scores";
import { useSharedStyles } from "./styles";

const useStyles = makeStyles({
  track: { display: "block", height: "8px", marginTop: "2px" },
  bar: {
    display: "block",
    height: "100%",
    minWidth: "2px",
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});

/** Lost points by field, the most first: a bar under each name, the numbers beside it. */
export function LostPoints(): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { voice } = usePane();
  const { now, trial, isTrying } = useScores();
  const { language } = voice;
  const rows = now.fields
    .map((field, at) => ({ field, after: trial.fields[at] ?? field }))
    .filter(({ field, after }) => field.lost > 0 || after.lost > 0)
    .toSorted((a, b) => b.field.lost - a.field.lost);
  const most = Math.max(...rows.map(({ field }) => field.lost));
  const numeric = mergeClasses(shared.cell, shared.number);
  return (
    <section className={shared.section} aria-labelledby="lost-points">
      <h2 id="lost-points" className={shared.heading}>
        {voice.say("lostByField")}
      </h2>
      {rows.length === 0 ? (
        <p className={shared.text}>{voice.say("nothingLost")}</p>
      ) : (
        <table className={shared.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(shared.head, shared.first)}>
                {voice.say("field")}
              </th>
              <th scope="col" className={mergeClasses(shared.head, shared.number)}>
                {voice.say("lost")}
              </th>
              {isTrying && (
                <th scope="col" className={mergeClasses(shared.head, shared.number)}>
                  {voice.say("lostTrial")}
                </th>
              )}
              <th scope="col" className={mergeClasses(shared.head, shared.number)}>
                {voice.say("maxPoints")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ field, after }) => (
              <tr key={field.node}>
                <th
                  scope="row"
                  className={mergeClasses(shared.cell, shared.first)}
                  style={{ fontWeight: "inherit" }}
                >
                  {field.name}
                  <span className={styles.track} aria-hidden>
                    <span
                      className={styles.bar}
                      style={{ width: `${(100 * Math.max(0, field.lost)) / most}%` }}
                    />
                  </span>
                </th>
                <td className={numeric}>{roundedText(field.lost, language)}</td>
                {isTrying && <td className={numeric}>{roundedText(after.lost, language)}</td>}
                <td className={numeric}>{roundedText(field.max, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
