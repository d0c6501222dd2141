import { part } from "./page";

/** Something that the user can do about a message. */
export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** Shows a message under the ribbon, read out politely, in the place of the one before. The focus stays. */
export function showNotice(text: string, actions: readonly NoticeAction[] = []): void {
  part("notice-text", HTMLElement).textContent = text;
  const buttons = actions.map(({ label, run }) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => {
      hideNotice();
      run();
    });
    return button;
  });
  part("notice-actions", HTMLElement).replaceChildren(...buttons);
  part("notice", HTMLElement).hidden = false;
}

/** Takes the message away. */
export function hideNotice(): void {
  part("notice", HTMLElement).hidden = true;
  part("notice-text", HTMLElement).textContent = "";
}

/** Makes the message's own button close it. */
export function startNotice(): void {
  part("notice-close", HTMLButtonElement).addEventListener("click", hideNotice);
}
