import { createRoot } from "react-dom/client";
import { App } from "./components/App";
import { loadPreferences, savePreferences } from "./preferences";
import { makeDesk } from "./session/desk";
import { startSession } from "./session/start";
import { initialState } from "./state";
import { createStore } from "./store";

const shelf = (): Storage => window.localStorage;
const isDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
const store = createStore(initialState(loadPreferences(shelf), isDark ? "dark" : "light"));
const desk = makeDesk(store);

let kept = store.get().preferences;
store.subscribe(() => {
  const { preferences } = store.get();
  if (preferences !== kept) savePreferences(shelf, preferences);
  kept = preferences;
});
const root = document.getElementById("pane");
if (root) createRoot(root).render(<App desk={desk} />);
void startSession(desk);

// Fetched before they are needed, so that the first check answers at once.
void import("./engine");
void import("./components/report/ReportScreen");
