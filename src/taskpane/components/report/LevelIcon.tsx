import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Level } from "../../../core/report";

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular } as const;

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

/** A level by shape and colour; its name stands beside it or is told otherwise. */
export function LevelIcon({
  level,
  label,
}: {
  readonly level: Level;
  readonly label?: string;
}): React.JSX.Element {
  const styles = useStyles();
  const Icon = ICONS[level];
  const name = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return <Icon className={mergeClasses(styles.icon, styles[level])} {...name} />;
}
