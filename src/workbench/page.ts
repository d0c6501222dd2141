import type { Language } from "../core/language";
import { isTextKey, TEXTS, type TextKey } from "./texts";

type ElementOf<T extends HTMLElement> = abstract new (...nothing: never) => T;

/** The element of the page's markup with that id; a page without it is a bug. */
export function part<T extends HTMLElement>(id: string, kind: ElementOf<T>): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${kind.name} #${id}.`);
  return element;
}

/** Calls back for every element that names a text in the attribute. */
function eachNamed(name: string, show: (element: Element, key: TextKey) => void): void {
  for (const element of document.querySelectorAll(`[${name}]`)) {
    const key = element.getAttribute(name) ?? "";
    if (!isTextKey(key)) throw new Error(`The page has no text ${key}.`);
    show(element, key);
  }
}

/** Puts the texts of a language where the markup names them: as content, as accessible name or as title. */
export function showTexts(language: Language): void {
  document.documentElement.lang = language;
  eachNamed("data-text", (element, key) => {
    element.textContent = TEXTS[key][language];
  });
  eachNamed("data-label", (element, key) => {
    element.setAttribute("aria-label", TEXTS[key][language]);
  });
  eachNamed("data-title", (element, key) => {
    element.setAttribute("title", TEXTS[key][language]);
  });
}
