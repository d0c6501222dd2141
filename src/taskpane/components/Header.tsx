import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { LocalLanguage20Regular } from "@fluentui/react-icons/svg/local-language";
import { LANGUAGES } from "../../core/language";
import type { Language } from "../../core/language";
import { usePane } from "./pane";

/** Each language names itself. */
const NAMES: Readonly<Record<Language, string>> = { vi: "Tiếng Việt", en: "English" };

const useStyles = makeStyles({
  // Excel puts its own button over the top right 40 × 40 px.
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "40px",
    paddingLeft: "12px",
    paddingRight: "48px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  language: {
    display: "flex",
    alignItems: "center",
    position: "relative",
    color: tokens.colorNeutralForeground2,
  },
  icon: { position: "absolute", left: "6px", pointerEvents: "none" },
  chevron: { position: "absolute", right: "6px", pointerEvents: "none" },
  select: {
    appearance: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: "inherit",
    backgroundColor: "transparent",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    height: "28px",
    paddingLeft: "30px",
    paddingRight: "22px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "& option": {
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
});

/** The pane's name, and the language where who needs it finds it. */
export function Header(): React.JSX.Element {
  const styles = useStyles();
  const { state, dispatch, voice } = usePane();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{voice.say("product")}</h1>
      <label className={styles.language}>
        <LocalLanguage20Regular className={styles.icon} aria-hidden />
        <select
          className={styles.select}
          aria-label={voice.say("language")}
          value={state.language}
          onChange={({ target }) => {
            const language = LANGUAGES.find((one) => one === target.value);
            if (language) dispatch({ type: "language-chosen", language });
          }}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {NAMES[language]}
            </option>
          ))}
        </select>
        <ChevronDown12Regular className={styles.chevron} aria-hidden />
      </label>
    </header>
  );
}
