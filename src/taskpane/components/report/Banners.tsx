import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import { quotedList } from "../../../core/text/quoted-list";
import type { Checked } from "../../state";
import type { Voice } from "../../texts/voice";
import { areaOfSheet } from "../../words";
import { usePane } from "../pane";

const useStyles = makeStyles({
  banner: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    margin: "0 12px 8px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
});

/** What keeps the results below from being the whole truth: stale places, unread parts, protected sheets. */
export function Banners(): React.JSX.Element {
  const styles = useStyles();
  const { state, voice } = usePane();
  const texts = state.checked ? textsOf(state.checked, voice) : [];
  return (
    <div role="status">
      {texts.map((text) => (
        <div key={text} className={styles.banner}>
          <Warning20Regular className={styles.icon} aria-hidden />
          {text}
        </div>
      ))}
    </div>
  );
}

function textsOf({ isStale, unreadable, protectedSheets }: Checked, { say }: Voice): readonly string[] {
  const ranges = unreadable.map(({ sheet, area }) => areaOfSheet(sheet, area)).join(", ");
  const sheets = quotedList(protectedSheets);
  return [
    ...(isStale ? [say("stale")] : []),
    ...(unreadable.length > 0 ? [`${say("unreadable", { ranges })} ${say("unreadableNext")}`] : []),
    ...(protectedSheets.length > 0 ? [say("protectedSheets", { sheets })] : []),
  ];
}
