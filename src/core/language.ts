/** The languages of the product; Vietnamese comes first. */
export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One wording in every language; the compiler refuses a missing one. `{name}` marks a place to fill. */
export type Wording = Readonly<Record<Language, string>>;

/** Fills the `{name}` places of a template; a name without a value stays visible as it is. */
export function fill(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(data[name] ?? place));
}
