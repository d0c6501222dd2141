import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SetValue } from "../../../core/edits";
import { valueText } from "../../../core/text/value-text";
import type { Piece } from "../../budgets/changed-words";
import { changedWords } from "../../budgets/changed-words";
import { usePane } from "../pane";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "4px 8px", margin: 0 },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, whiteSpace: "pre-wrap" },
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
});

/** A cell's text before and after, with the words that differ made to stand out. */
export function WrittenText({ edit }: { readonly edit: SetValue }): React.JSX.Element {
  const styles = useStyles();
  const { voice } = usePane();
  const texts = [edit.expect, edit.value].map((value) => valueText(value, voice.language));
  const { before, after } = changedWords(texts[0] ?? "", texts[1] ?? "");
  return (
    <dl className={styles.pair}>
      <dt className={styles.term}>{voice.say("before")}</dt>
      <dd className={styles.value}>
        {before.map((piece, at) => (
          <Words key={at} piece={piece} as="del" className={styles.removed} />
        ))}
      </dd>
      <dt className={styles.term}>{voice.say("after")}</dt>
      <dd className={styles.value}>
        {after.map((piece, at) => (
          <Words key={at} piece={piece} as="ins" className={styles.added} />
        ))}
      </dd>
    </dl>
  );
}

/** Words that differ stand out, the space before them does not. */
function Words(props: {
  readonly piece: Piece;
  readonly as: "del" | "ins";
  readonly className: string;
}): ReactNode {
  const { piece, as: Element, className } = props;
  if (!piece.isOwn) return piece.text;
  const own = piece.text.trimStart();
  return (
    <>
      {piece.text.slice(0, piece.text.length - own.length)}
      <Element className={className}>{own}</Element>
    </>
  );
}
