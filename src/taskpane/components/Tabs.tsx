import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import { useRef } from "react";
import type { Tab } from "../tabs";
import { TABS } from "../tabs";
import { usePane } from "./pane";

const useStyles = makeStyles({
  list: {
    display: "flex",
    padding: "0 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: "relative",
    minHeight: "36px",
    padding: "0 10px",
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  panel: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  selected: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    // A border shows in forced colours, too.
    "::after": {
      content: '""',
      position: "absolute",
      left: "10px",
      right: "10px",
      bottom: 0,
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
});

const PANEL = "tab-panel";

const tabId = (tab: Tab): string => `tab-${tab}`;

/** The bar of tabs: arrow keys, Home and End go from one to the next and open it. */
export function Tabs(): React.JSX.Element {
  const styles = useStyles();
  const { state, dispatch, voice } = usePane();
  const open = state.preferences.tab;
  const buttons = useRef(new Map<Tab, HTMLButtonElement>());
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = tabAfter(open, event.key);
    if (!next) return;
    event.preventDefault();
    dispatch({ type: "tab-chosen", tab: next });
    buttons.current.get(next)?.focus();
  };
  return (
    <nav aria-label={voice.say("tabs")}>
      <div className={styles.list} role="tablist" aria-label={voice.say("tabs")} onKeyDown={onKeyDown}>
        {TABS.map((tab) => (
          <button
            key={tab}
            ref={(button) => {
              if (button) buttons.current.set(tab, button);
            }}
            type="button"
            role="tab"
            id={tabId(tab)}
            aria-selected={tab === open}
            aria-controls={PANEL}
            tabIndex={tab === open ? 0 : -1}
            className={mergeClasses(styles.tab, tab === open && styles.selected)}
            onClick={() => {
              dispatch({ type: "tab-chosen", tab });
            }}
          >
            {voice.say(`tab-${tab}`)}
          </button>
        ))}
      </div>
    </nav>
  );
}

/** What the open tab shows, named by it. */
export function TabPanel(props: { readonly tab: Tab; readonly children: ReactNode }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.panel} role="tabpanel" id={PANEL} aria-labelledby={tabId(props.tab)}>
      {props.children}
    </div>
  );
}

function tabAfter(open: Tab, key: string): Tab | undefined {
  const at = TABS.indexOf(open);
  switch (key) {
    case "ArrowRight":
      return TABS[(at + 1) % TABS.length];
    case "ArrowLeft":
      return TABS.at(at - 1);
    case "Home":
      return TABS[0];
    case "End":
      return TABS.at(-1);
    default:
      return undefined;
  }
}
