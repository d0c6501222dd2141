import { associate, showPane } from "../excel/commands";
import { clearMarks } from "../excel/marks";
import { askPane } from "./ask-pane";

/** The ribbon's buttons. Their ids are the manifest's function names. */
associate("checkWorkbook", async () => {
  if (await showPane()) {
    askPane("check");
    return;
  }
  const { checkAndMark } = await import("./check-and-mark");
  await checkAndMark();
});

associate("clearMarks", async () => {
  await clearMarks();
  askPane("clear-marks");
});
