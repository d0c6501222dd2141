/** What a ribbon button tells the pane that lives in the same page. */
export type Request = "check" | "clear-marks";

/** Tells the pane of this page; nobody listens where the page runs a command only. */
export function askPane(request: Request): void {
  window.dispatchEvent(new CustomEvent(`soat:${request}`));
}
