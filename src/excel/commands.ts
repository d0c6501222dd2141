import { failureOf } from "./error-codes";
import { supports } from "./run";

/**
 * Ties a ribbon button of the manifest to what it does. Excel is told that the command ended in any case: it waits for
 * that and ends a command that is silent for 5 minutes. Where Office's library could not be loaded there are no buttons,
 * and the pane of the same page says so.
 */
export function associate(id: string, run: () => Promise<void>): void {
  if (!("Office" in globalThis)) return;
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    void run().finally(() => {
      event.completed();
    });
  });
}

/** Shows the pane; `false` where only the user can: without a shared runtime. Throws `ExcelFailure`. */
export async function showPane(): Promise<boolean> {
  if (!supports("SharedRuntime", "1.1")) return false;
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    throw failureOf(error);
  }
  return true;
}
