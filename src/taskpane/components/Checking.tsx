import { makeStyles } from "@fluentui/react-components";
import { WorkProgress } from "./WorkProgress";

const useStyles = makeStyles({ main: { flexGrow: 1, padding: "24px 16px" } });

/** Nothing to show yet: what is being waited for. */
export function Checking({ text }: { readonly text?: string }): React.JSX.Element {
  const styles = useStyles();
  return (
    <main className={styles.main} aria-busy>
      {text === undefined ? <WorkProgress /> : <p>{text}</p>}
    </main>
  );
}
