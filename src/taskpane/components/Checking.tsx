import { makeStyles } from "@fluentui/react-components";
import { WorkProgress } from "./WorkProgress";

const useStyles = makeStyles({ waiting: { flexGrow: 1, padding: "24px 16px" } });

/** Nothing to show yet: what is being waited for. */
export function Checking({ text }: { readonly text?: string }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.waiting} aria-busy>
      {text === undefined ? <WorkProgress /> : <p>{text}</p>}
    </div>
  );
}
