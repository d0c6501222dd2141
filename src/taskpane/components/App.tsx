import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import type { ComponentType } from "react";
import { Suspense, lazy, useEffect, useMemo, useSyncExternalStore } from "react";
import type { Desk } from "../session/desk";
import { followFormulas } from "../session/recalculated";
import type { Screen } from "../state";
import { screenOf } from "../state";
import type { Tab } from "../tabs";
import { voiceOf } from "../texts/voice";
import { Announcer } from "./Announcer";
import { Checking } from "./Checking";
import { FirstRun } from "./FirstRun";
import { Header } from "./Header";
import { HostProblem } from "./HostProblem";
import { NoticeBar } from "./NoticeBar";
import { PaneContext, usePane } from "./pane";
import { TabPanel, Tabs } from "./Tabs";

const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme } as const;

/** Each tab's code is loaded when it is opened. */
const TAB_SCREENS = {
  report: lazy(async () => ({ default: (await import("./report/ReportScreen")).ReportScreen })),
  scores: lazy(() => import("./scores/ScoresTab")),
  budgets: lazy(() => import("./budgets/BudgetsTab")),
} as const satisfies Readonly<Record<Tab, ComponentType>>;

const useGlobalStyles = makeStaticStyles({
  "html, body, #pane": { height: "100%", margin: 0 },
  body: { overflow: "hidden" },
});

const useStyles = makeStyles({
  root: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    minWidth: "0",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  dark: { colorScheme: "dark" },
  light: { colorScheme: "light" },
});

/** The whole pane. */
export function App({ desk }: { readonly desk: Desk }): React.JSX.Element {
  useGlobalStyles();
  const styles = useStyles();
  const { store } = desk;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { language, theme } = state;
  const voice = useMemo(() => voiceOf(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => followFormulas(desk), [desk]);
  return (
    <FluentProvider
      theme={THEMES[theme]}
      className={theme === "light" ? styles.light : styles.dark}
      style={{ height: "100%" }}
    >
      <PaneContext value={{ state, dispatch: store.dispatch, desk, voice }}>
        <div className={styles.root}>
          <Header />
          <CurrentScreen screen={screenOf(state)} />
          <NoticeBar />
          <Announcer />
        </div>
      </PaneContext>
    </FluentProvider>
  );
}

function CurrentScreen({ screen }: { readonly screen: Screen }): React.JSX.Element {
  const styles = useStyles();
  const { state } = usePane();
  return (
    <>
      {screen === "report" && <Tabs />}
      <main className={styles.main}>
        {screen === "report" ? <OpenTab tab={state.preferences.tab} /> : <WaitingScreen screen={screen} />}
      </main>
    </>
  );
}

/** What is there before anything was checked. */
function WaitingScreen({ screen }: { readonly screen: Exclude<Screen, "report"> }): React.JSX.Element {
  const { voice } = usePane();
  switch (screen) {
    case "starting":
      return <Checking text={voice.say("starting")} />;
    case "too-old":
    case "no-answer":
    case "not-excel":
      return <HostProblem kind={screen} />;
    case "first-run":
      return <FirstRun />;
    case "checking":
      return <Checking />;
  }
}

function OpenTab({ tab }: { readonly tab: Tab }): React.JSX.Element {
  const Screen = TAB_SCREENS[tab];
  return (
    <TabPanel tab={tab}>
      <Suspense fallback={<Checking />}>
        <Screen />
      </Suspense>
    </TabPanel>
  );
}
