const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const CANONICAL = /^(?:C)?(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of a Roman numeral up to 199 in capitals, e.g. `XIV` → 14; `null` for anything else. */
export function romanValue(text: string): number | null {
  if (text === "" || !CANONICAL.test(text)) return null;
  let total = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = VALUES[text.charAt(at)] ?? 0;
    const next = VALUES[text.charAt(at + 1)] ?? 0;
    total += value < next ? -value : value;
  }
  return total;
}

const PARTS = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** A whole number from 1 as a Roman numeral, e.g. 14 → `XIV`. */
export function romanText(value: number): string {
  let text = "";
  let rest = value;
  for (const [worth, letters] of PARTS) {
    for (; rest >= worth; rest -= worth) text += letters;
  }
  return text;
}
