import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useMemo, useSyncExternalStore } from "react";
import type { Desk } from "../session/desk";
import type { Screen } from "../state";
import { screenOf } from "../state";
import { voiceOf } from "../texts/voice";
import { Announcer } from "./Announcer";
import { Checking } from "./Checking";
import { FirstRun } from "./FirstRun";
import { Header } from "./Header";
import { HostProblem } from "./HostProblem";
import { NoticeBar } from "./NoticeBar";
import { PaneContext, usePane } from "./pane";

const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme } as const;

const ReportScreen = lazy(async () => ({ default: (await import("./report/ReportScreen")).ReportScreen }));

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
    case "report":
      return (
        <Suspense fallback={<Checking />}>
          <ReportScreen />
        </Suspense>
      );
  }
}
