import { part } from "./page";

/** Lets the user choose a file by the button or drop one anywhere on the page, its frame included. `onFiles` gets at least one. */
export function startFileInput(
  frame: HTMLIFrameElement,
  onFiles: (files: readonly [File, ...File[]]) => void,
): void {
  const input = part("file", HTMLInputElement);
  const veil = part("drop", HTMLElement);
  const take = (list: FileList | null) => {
    const [first, ...more] = list ?? [];
    if (first) onFiles([first, ...more]);
  };
  part("open", HTMLButtonElement).addEventListener("click", () => {
    input.click();
  });
  input.addEventListener("change", () => {
    take(input.files);
    // The same file chosen again would otherwise be no change.
    input.value = "";
  });
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
  const claim = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  // Captured, so that the spreadsheet does not take the file for something to paste.
  const listen = (target: Document) => {
    const capture = { capture: true };
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      claim(event);
      veil.hidden = false;
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      claim(event);
      veil.hidden = true;
      take(event.dataTransfer?.files ?? null);
    };
    target.addEventListener("dragover", over, capture);
    target.addEventListener("drop", drop, capture);
    target.addEventListener("dragleave", ({ relatedTarget }) => {
      if (relatedTarget === null) veil.hidden = true;
    });
  };
  listen(document);
  // A file dropped on the pane would otherwise be opened in its place.
  frame.addEventListener("load", () => {
    if (frame.contentDocument) listen(frame.contentDocument);
  });
}

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Milliseconds. */
const RELEASE_AFTER = 60_000;

/** Hands a file to the browser's downloads. */
export function download(fileName: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: WORKBOOK }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads the content some time after the click and does not say when.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, RELEASE_AFTER);
}
