import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { pointsText, readTyped } from "../../scores/numbers";
import { usePane } from "../pane";
import { useSharedStyles } from "./styles";

const useStyles = makeStyles({
  input: { width: "64px", textAlign: "end", fontVariantNumeric: "tabular-nums" },
  changed: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  better: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  message: { flexBasis: "100%", textAlign: "end" },
  wrong: {
    border: `1px solid ${tokens.colorStatusDangerForeground1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
});

/** Where trial points are typed. A blank field is the sheet's score again; what is no score changes nothing. */
export function TrialInput(props: {
  readonly name: string;
  readonly max: number;
  /** What the sheet has, and what is tried out, in points; null where there is none. */
  readonly before: number | null;
  readonly score: number | null;
  readonly isTried: boolean;
  readonly onTry: (points: number | null) => void;
}): React.JSX.Element {
  const { name, max, before, score, isTried, onTry } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { voice } = usePane();
  const { language } = voice;
  const message = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (score === null ? "" : pointsText(score, language));
  const isWrong = typed !== null && readTyped(typed, max).kind === "wrong";
  return (
    <>
      <input
        className={mergeClasses(
          shared.control,
          styles.input,
          isTried && styles.changed,
          isTried && (score ?? 0) > (before ?? 0) && styles.better,
          isWrong && styles.wrong,
        )}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={voice.say("trialOf", { name, max: pointsText(max, language) })}
        aria-invalid={isWrong}
        {...(isWrong && { "aria-describedby": message })}
        value={shown}
        onFocus={({ target }) => {
          target.select();
        }}
        onChange={({ target }) => {
          setTyped(target.value);
          const read = readTyped(target.value, max);
          if (read.kind !== "wrong") onTry(read.kind === "points" ? read.value : null);
        }}
        onBlur={() => {
          if (!isWrong) setTyped(null);
        }}
      />
      {isWrong && (
        <span id={message} role="alert" className={mergeClasses(shared.text, shared.trouble, styles.message)}>
          {voice.say("trialWrong", {
            max: pointsText(max, language),
            example: pointsText(max / 2, language),
          })}
        </span>
      )}
    </>
  );
}
