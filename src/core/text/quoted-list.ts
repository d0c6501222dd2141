/** Names in quotation marks, one after another: `“Phụ lục I”, “Phụ lục II”`. */
export function quotedList(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}
