import { mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import type { SkipReason, SkippedFormula } from "../../../core/scores/formula-plan";
import type { ProposedFormula } from "../../scores/formula-edits";
import { formulaEdits } from "../../scores/formula-edits";
import { usePane } from "../pane";
import { Confirm } from "./Confirm";
import { Disclosure } from "./Disclosure";
import type { ListedEdit } from "./EditList";
import { CellLink, EditList } from "./EditList";
import { Explanations } from "./Explanations";
import { useScores } from "./scores";
import { useSharedStyles } from "./styles";

const REASONS: readonly SkipReason[] = ["unlisted", "text", "not-applicable", "too-long", "adjusted"];

function listed({ edit }: ProposedFormula): ListedEdit {
  return { edit, label: "" };
}

/** The formulas that will be inserted, before → after, and the cells that get none, to be confirmed. */
export function FormulaProposal(): React.JSX.Element {
  const shared = useSharedStyles();
  const { voice } = usePane();
  const { view } = useScores();
  const { formulas, kept, skipped } = useMemo(() => formulaEdits(view), [view]);
  const changing = formulas.filter(({ changes }) => changes);
  const same = formulas.filter(({ changes }) => !changes);
  return (
    <section aria-label={voice.say("scoreFormulasTitle")}>
      {changing.length > 0 && <Explanations />}
      <h2 className={shared.heading}>
        {voice.say(formulas.length > 0 ? "scoreFormulasTitle" : "scoreFormulasNothing")}
      </h2>
      {changing.length > 0 && (
        <>
          <p className={shared.text}>
            {voice.say("scoreFormulasChanging", { cells: voice.count(changing.length, "cell") })}
          </p>
          <EditList edits={changing.map(listed)} />
        </>
      )}
      {same.length > 0 && (
        <Disclosure summary={voice.say("scoreFormulasSame", { cells: voice.count(same.length, "cell") })}>
          <EditList edits={same.map(listed)} />
        </Disclosure>
      )}
      {skipped.length > 0 && <Skipped skipped={skipped} />}
      {kept > 0 && (
        <p className={mergeClasses(shared.text, shared.quiet)}>
          {voice.say("scoreFormulasKept", { cells: voice.count(kept, "cell") })}
        </p>
      )}
      <Confirm label={voice.say("scoreFormulasConfirm")} edits={formulas.map(({ edit }) => edit)} />
    </section>
  );
}

function Skipped({ skipped }: { readonly skipped: readonly SkippedFormula[] }): React.JSX.Element {
  const shared = useSharedStyles();
  const { voice } = usePane();
  return (
    <Disclosure summary={voice.say("scoreFormulasSkipped", { cells: voice.count(skipped.length, "cell") })}>
      {REASONS.map((reason) => {
        const cells = skipped.filter((one) => one.reason === reason);
        return (
          cells.length > 0 && (
            <p key={reason} className={mergeClasses(shared.text, shared.row)}>
              {voice.say(`skip-${reason}`)}:
              {cells.map(({ sheet, row, column, purpose }) => (
                <CellLink
                  key={`${sheet} ${row} ${column} ${purpose}`}
                  sheet={sheet}
                  row={row}
                  column={column}
                />
              ))}
            </p>
          )
        );
      })}
    </Disclosure>
  );
}
