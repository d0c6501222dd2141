import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import type { ReactNode } from "react";
import { useRef, useState } from "react";
import { cellAddress } from "../../../core/workbook/address";
import type { TotalInWords, WordsCell } from "../../budgets/total-in-words";
import { makeEdits } from "../../session/change";
import { usePane } from "../pane";
import { CellLinks } from "../report/CellLinks";
import { SectionTitle } from "./SectionTitle";
import { WrittenText } from "./WrittenText";
import { useWritable } from "./writable";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  words: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground3 },
  copy: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  cell: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px", marginTop: "8px" },
});

/** The total in words: to copy, and to write into the cells that say it. */
export function WordsPanel(props: {
  readonly sheet: string;
  readonly total: TotalInWords;
}): React.JSX.Element {
  const { words, why, cells } = props.total;
  const styles = useStyles();
  const { voice } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <SectionTitle ref={title} text={voice.say("totalInWords")} />
      {words === null ? (
        why && <p className={styles.text}>{voice.say(`words-${why}`)}</p>
      ) : (
        <Words key={words} words={words} hint={cells.length === 0 ? voice.say("wordsNoCell") : null} />
      )}
      {cells.map((one) => (
        <CellWords
          key={cellAddress(one.cell)}
          sheet={props.sheet}
          words={one}
          onWrite={() => title.current?.focus()}
        />
      ))}
    </>
  );
}

/** The words themselves. What was copied is forgotten when they change. */
function Words({ words, hint }: { readonly words: string; readonly hint: string | null }): React.JSX.Element {
  const styles = useStyles();
  const { voice } = usePane();
  const [outcome, setOutcome] = useState<"copied" | "copyFailed" | null>(null);
  const text = useRef<HTMLParagraphElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(words);
      setOutcome("copied");
    } catch {
      // Excel on the web may keep the clipboard closed to add-ins: then the user's own keys still copy.
      if (text.current) window.getSelection()?.selectAllChildren(text.current);
      setOutcome("copyFailed");
    }
  };
  return (
    <div className={styles.box}>
      <p className={styles.words} ref={text}>
        {words}
      </p>
      <div className={styles.copy}>
        <Button size="small" icon={<Copy16Regular />} onClick={() => void copy()}>
          {voice.say("copy")}
        </Button>
        <span role="status">{outcome && voice.say(outcome)}</span>
      </div>
      {hint !== null && <p className={styles.text}>{hint}</p>}
    </div>
  );
}

/** What one cell says of the total, and what it is going to say. */
function CellWords(props: {
  readonly sheet: string;
  readonly words: WordsCell;
  readonly onWrite: () => void;
}): ReactNode {
  const { sheet, onWrite } = props;
  const { cell, state, edit } = props.words;
  const styles = useStyles();
  const { desk, voice } = usePane();
  const { isOff, why } = useWritable(sheet);
  const place = { cell: cellAddress(cell) };
  if (state === "right")
    return <CellLinks title={voice.say("wordsRight", place)} cells={[{ ...cell, sheet }]} sheet={sheet} />;
  const wrong = edit ? "wordsWrong" : "wordsWrongNoEdit";
  return (
    <div className={styles.cell}>
      <p className={state === "wrong" ? styles.wrong : styles.text} role="status">
        {voice.say(state === "wrong" ? wrong : "wordsMisspelt", place)}
      </p>
      {edit && (
        <>
          <WrittenText edit={edit} />
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isOff}
            onClick={() => {
              onWrite();
              void makeEdits(desk, [edit]);
            }}
          >
            {voice.say("writeWordsNamed", place)}
          </Button>
          {why !== null && <p className={styles.text}>{why}</p>}
        </>
      )}
    </div>
  );
}
