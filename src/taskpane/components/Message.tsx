import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  message: {
    flexGrow: 1,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "12px",
    padding: "24px 16px",
    lineHeight: tokens.lineHeightBase300,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A screen that is one short message and what can be done about it. */
export function Message(props: {
  readonly title: string;
  readonly texts: readonly string[];
  readonly children?: ReactNode;
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.message}>
      <h2 className={styles.title}>{props.title}</h2>
      {props.texts.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      {props.children}
    </div>
  );
}
