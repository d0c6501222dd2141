import { makeStyles, tokens } from "@fluentui/react-components";
import type { Ref } from "react";

const useStyles = makeStyles({
  title: {
    margin: "16px 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The title of a part of a budget; the focus can rest on it when the button that had it is gone. */
export function SectionTitle({
  text,
  id,
  ref,
}: {
  readonly text: string;
  readonly id?: string;
  readonly ref?: Ref<HTMLHeadingElement>;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <h3 className={styles.title} id={id} ref={ref} tabIndex={-1}>
      {text}
    </h3>
  );
}
