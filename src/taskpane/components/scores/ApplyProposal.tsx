import { mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import type { LeftReason, SheetChange } from "../../scores/scenario-edits";
import { scenarioEdits } from "../../scores/scenario-edits";
import { nameOf } from "../../scores/view";
import { usePane } from "../pane";
import { Confirm } from "./Confirm";
import { Disclosure } from "./Disclosure";
import type { ListedEdit } from "./EditList";
import { CellLink, EditList } from "./EditList";
import { useScores } from "./scores";
import { useSharedStyles } from "./styles";

const REASONS: readonly LeftReason[] = ["no-cell", "marked-above", "other-points", "differs"];

/** What applying the scenario changes in the sheet, to be confirmed. */
export function ApplyProposal(): React.JSX.Element {
  const shared = useSharedStyles();
  const { voice } = usePane();
  const { view, scenario } = useScores();
  const { changes, left } = useMemo(() => scenarioEdits(view, scenario), [view, scenario]);
  const listed = ({ edit, purpose, at }: SheetChange): ListedEdit => {
    const criterion = view.model.criteria[at];
    const { code, name } = criterion ? nameOf(view, criterion) : { code: "", name: "" };
    return { edit, label: purpose === "follows" ? "" : code === "" ? name : code };
  };
  const trials = changes.filter(({ purpose }) => purpose === "trial");
  const others = changes.filter(({ purpose }) => purpose === "follows");
  if (changes.length === 0 && left.length === 0)
    return <p className={shared.text}>{voice.say("applyNothing")}</p>;
  return (
    <section aria-label={voice.say("applyTitle")}>
      {changes.length > 0 && <h2 className={shared.heading}>{voice.say("applyTitle")}</h2>}
      <EditList edits={trials.map(listed)} />
      {others.length > 0 && (
        <Disclosure summary={voice.say("applyFollows", { cells: voice.count(others.length, "cell") })}>
          <EditList edits={others.map(listed)} />
        </Disclosure>
      )}
      {REASONS.map((reason) => {
        const cells = left.filter((one) => one.reason === reason);
        return (
          cells.length > 0 && (
            <p key={reason} className={mergeClasses(shared.text, shared.quiet)}>
              {voice.say("applyLeft", { cells: voice.count(cells.length, "cell") })}{" "}
              {voice.say(`left-${reason}`)}{" "}
              {cells.map(({ sheet, cell }) => (
                <CellLink key={`${sheet} ${cell.row}`} sheet={sheet} row={cell.row} column={cell.column} />
              ))}
            </p>
          )
        );
      })}
      <Confirm label={voice.say("applyConfirm")} edits={changes.map(({ edit }) => edit)} />
    </section>
  );
}
