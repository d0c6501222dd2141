import { useLayoutEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../core/report";
import type { Difference, EditPreview } from "../../preview";
import { previewOf } from "../../preview";
import { fix } from "../../session/change";
import { usePane } from "../pane";

/** Changes shown one by one; of the rest the number is told. */
const MOST_EDITS = 6;

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere" },
  pair: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: "2px 8px",
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  place: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  removed: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  added: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    textDecorationLine: "none",
    fontWeight: tokens.fontWeightSemibold,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** What a fix will change, before → after, to be confirmed. */
export function FixPreview({ finding }: { readonly finding: Finding }): React.JSX.Element {
  const styles = useStyles();
  const { state, dispatch, desk, voice } = usePane();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // It stands at the end of its finding, and its buttons at its own end.
    requestAnimationFrame(() => box.current?.scrollIntoView({ block: "nearest" }));
  }, []);
  const edits = finding.fix?.edits ?? [];
  const shown = edits.slice(0, MOST_EDITS);
  const more = edits.length - shown.length;
  return (
    <div className={styles.box} ref={box} role="group" aria-label={voice.say("preview")}>
      <p className={styles.title}>{voice.say("preview")}</p>
      {shown.map((edit, at) => (
        <PreviewedEdit key={at} preview={previewOf(edit, voice.language)} sheet={finding.sheet} />
      ))}
      {more > 0 && (
        <p className={styles.text}>{voice.say("moreCells", { cells: voice.count(more, "cell") })}</p>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={state.work.kind !== "none"}
          onClick={() => void fix(desk, finding)}
        >
          {voice.say("confirmFix")}
        </Button>
        <Button
          size="small"
          onClick={() => {
            dispatch({ type: "preview-toggled" });
          }}
        >
          {voice.say("dropFix")}
        </Button>
      </div>
    </div>
  );
}

function PreviewedEdit(props: { readonly preview: EditPreview; readonly sheet: string }): React.JSX.Element {
  const { preview, sheet } = props;
  const styles = useStyles();
  const { voice } = usePane();
  if (preview.kind === "set") {
    const place = preview.sheet === sheet ? preview.place : `'${preview.sheet}'!${preview.place}`;
    return <BeforeAfter place={place} difference={preview.difference} />;
  }
  const [title, value] =
    preview.kind === "merge"
      ? [voice.say("mergeCells", { cells: preview.place }), preview.value]
      : [voice.say("deleteRow", { row: preview.row }), preview.values.join(" | ")];
  return (
    <p className={styles.text}>
      {title} {value === "" ? voice.say("blank") : voice.say("taskText", { text: value })}
    </p>
  );
}

function BeforeAfter(props: { readonly place: string; readonly difference: Difference }): React.JSX.Element {
  const { head, before, after, tail } = props.difference;
  const styles = useStyles();
  const { voice } = usePane();
  const isBlank = (middle: string): boolean => head + middle + tail === "";
  return (
    <>
      <p className={styles.place}>{voice.say("cell", { cell: props.place })}</p>
      <dl className={styles.pair}>
        <dt className={styles.term}>{voice.say("before")}</dt>
        <dd className={styles.value}>
          {isBlank(before) && voice.say("blank")}
          {head}
          <del className={styles.removed}>{before}</del>
          {tail}
        </dd>
        <dt className={styles.term}>{voice.say("after")}</dt>
        <dd className={styles.value}>
          {isBlank(after) && voice.say("blank")}
          {head}
          <ins className={styles.added}>{after}</ins>
          {tail}
        </dd>
      </dl>
    </>
  );
}
