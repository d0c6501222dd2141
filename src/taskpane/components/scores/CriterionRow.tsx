import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import { memo, useId } from "react";
import type { ScoresEvent } from "../../scores/state";
import { pointsText, roundedText } from "../../scores/numbers";
import { cellAddress } from "../../../core/workbook/address";
import type { CellPlace } from "../../../core/workbook/workbook";
import { goToCell } from "../../session/go-to-cell";
import { usePane } from "../pane";
import { FoldButton } from "./Disclosure";
import { useSharedStyles } from "./styles";
import { TrialInput } from "./TrialInput";

/** Efforts to choose from: twice as hard is twice as much. */
const EFFORTS = [
  { effort: 0.5, text: "effortLow" },
  { effort: 1, text: "effortUsual" },
  { effort: 2, text: "effortHigh" },
  { effort: 4, text: "effortHighest" },
] as const;

const useStyles = makeStyles({
  // The name has a line of its own: long ones are the rule, and the pane is narrow.
  item: {
    padding: "5px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { overflowWrap: "anywhere" },
  lock: { verticalAlign: "text-bottom", marginInlineStart: "4px" },
  numbers: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    alignItems: "center",
    gap: "0 6px",
  },
  more: { marginInlineEnd: "auto" },
  points: { minWidth: "44px" },
  none: { width: "64px", lineHeight: "28px" },
  options: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "6px",
    padding: "2px 0 6px",
  },
  option: { display: "flex", alignItems: "center", gap: "6px", minHeight: "24px" },
  link: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
  out: { color: tokens.colorNeutralForeground2 },
});

/** One criterion with what can be tried out on it. Points in points. */
export const CriterionRow = memo(function CriterionRow(props: {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly max: number;
  readonly before: number | null;
  readonly score: number | null;
  readonly applies: boolean;
  readonly applied: boolean;
  readonly isTried: boolean;
  readonly isLocked: boolean;
  readonly effort: number;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
  readonly dispatch: (event: ScoresEvent) => void;
}): React.JSX.Element {
  const { id: key, code, name, max, before, score, applies, isTried, isLocked, isOpen, dispatch } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { voice } = usePane();
  const options = useId();
  const { language } = voice;
  const label = code === "" ? name : `${code} ${name}`;
  return (
    <div className={mergeClasses(styles.item, !applies && styles.out)}>
      <div className={styles.name}>
        {code !== "" && <b>{code} </b>}
        {name}
        {isLocked && (
          <LockClosed16Regular className={styles.lock} role="img" aria-label={voice.say("locked")} />
        )}
        {!applies && <i> ({voice.say("notApplicable")})</i>}
      </div>
      <div className={styles.numbers}>
        <FoldButton
          className={styles.more}
          text={voice.say("options")}
          label={voice.say("moreOf", { name: label })}
          controls={options}
          isOpen={isOpen}
          onToggle={() => {
            props.onToggle(key);
          }}
        />
        <span className={mergeClasses(shared.number, styles.points)}>
          {before === null ? "–" : roundedText(before, language)}
        </span>
        <span className={mergeClasses(shared.number, shared.quiet, styles.points)}>
          {roundedText(max, language)}
        </span>
        {applies ? (
          <TrialInput
            name={label}
            max={max}
            before={before}
            score={score}
            isTried={isTried}
            onTry={(points) => {
              dispatch({ type: "score-tried", key, points });
            }}
          />
        ) : (
          <span className={mergeClasses(shared.number, styles.none)}>–</span>
        )}
      </div>
      <div id={options}>
        {isOpen && (
          <CriterionOptions {...props} label={label} place={{ row: props.row, column: props.column }} />
        )}
      </div>
    </div>
  );
});

function CriterionOptions(props: {
  readonly id: string;
  readonly label: string;
  readonly sheet: string;
  readonly place: CellPlace;
  readonly applies: boolean;
  readonly applied: boolean;
  readonly isTried: boolean;
  readonly isLocked: boolean;
  readonly effort: number;
  readonly dispatch: (event: ScoresEvent) => void;
}): React.JSX.Element {
  const { id: key, label, sheet, place, applies, applied, isTried, isLocked, effort, dispatch } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { desk, voice } = usePane();
  const cell = cellAddress(place);
  return (
    <div className={styles.options}>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={applies}
          onChange={({ target }) => {
            dispatch({
              type: "applicable-tried",
              key,
              applies: target.checked === applied ? null : target.checked,
            });
          }}
        />
        {voice.say("applies")} ({voice.say("appliesHint")})
      </label>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={isLocked}
          onChange={() => {
            dispatch({ type: "lock-toggled", key });
          }}
        />
        {voice.say("lock")}
      </label>
      <EffortChoice id={key} label={label} effort={effort} dispatch={dispatch} />
      <span className={shared.row}>
        <Button
          size="small"
          disabledFocusable={!isTried}
          aria-label={voice.say("resetOf", { name: label })}
          onClick={() => {
            dispatch({ type: "criterion-reset", key });
          }}
        >
          {voice.say("resetOne")}
        </Button>
        <Link
          as="button"
          className={styles.link}
          aria-label={voice.say("goToCellNamed", { cell })}
          onClick={() => void goToCell(desk, sheet, place)}
        >
          {voice.say("cell", { cell })}
        </Link>
      </span>
    </div>
  );
}

function EffortChoice(props: {
  readonly id: string;
  readonly label: string;
  readonly effort: number;
  readonly dispatch: (event: ScoresEvent) => void;
}): React.JSX.Element {
  const { id: key, label, effort, dispatch } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { voice } = usePane();
  return (
    <label className={styles.option}>
      {voice.say("effort")}
      <select
        className={shared.control}
        aria-label={voice.say("effortOf", { name: label })}
        value={effort}
        onChange={({ target }) => {
          dispatch({ type: "effort-set", key, effort: Number(target.value) });
        }}
      >
        {EFFORTS.every((one) => one.effort !== effort) && (
          <option value={effort}>{pointsText(effort, voice.language)}</option>
        )}
        {EFFORTS.map((one) => (
          <option key={one.effort} value={one.effort}>
            {voice.say(one.text)}
          </option>
        ))}
      </select>
    </label>
  );
}
