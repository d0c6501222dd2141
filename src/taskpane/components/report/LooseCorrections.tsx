import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Correction } from "../../corrections";
import { dropCorrection } from "../../session/change";
import { usePane } from "../pane";

const useStyles = makeStyles({
  box: { margin: "0 4px 6px", padding: "4px 10px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    minHeight: "32px",
    overflowWrap: "anywhere",
  },
});

/** Corrections whose table is no longer recognised, so that they can still be taken back. */
export function LooseCorrections(props: { readonly corrections: readonly Correction[] }): React.JSX.Element {
  const styles = useStyles();
  const { desk, voice } = usePane();
  return (
    <div className={styles.box}>
      <p className={styles.title}>{voice.say("looseCorrections")}</p>
      {props.corrections.map((correction, at) => {
        const { sheet, header, column = "", role } = correction;
        const place = [...(sheet === undefined ? [] : [sheet]), header ?? column].join(" · ");
        return (
          <div key={at} className={styles.line}>
            <span>{voice.say("looseCorrection", { column: place, role: voice.say(`role-${role}`) })}</span>
            <Button
              size="small"
              aria-label={voice.say("takeBackNamed", { column: place })}
              onClick={() => void dropCorrection(desk, correction)}
            >
              {voice.say("takeBack")}
            </Button>
          </div>
        );
      })}
    </div>
  );
}
