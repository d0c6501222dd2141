const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** The standard words of a whole number of đồng below 10^15, written from the rules of spelling alone. */
export function spell(number: number): string {
  if (number === 0) return "Không đồng";
  const words: string[] = [];
  const say = (rest: number, scale: number, name: string): number => {
    const count = Math.floor(rest / scale);
    if (count > 0) words.push(...group(count, words.length > 0), name);
    return rest % scale;
  };
  const billions = Math.floor(number / 1e9);
  if (billions > 0) {
    const units = say(billions, 1e3, "nghìn");
    if (units > 0) words.push(...group(units, words.length > 0));
    words.push("tỷ");
  }
  const below = say(say(number % 1e9, 1e6, "triệu"), 1e3, "nghìn");
  if (below > 0) words.push(...group(below, words.length > 0));
  const text = [...words, "đồng"].join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Up to three digits; `inside` a number all of its places are said. */
function group(number: number, inside: boolean): string[] {
  const [hundreds, tens, units] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const words: string[] = [];
  const hasHundreds = hundreds > 0 || inside;
  if (hasHundreds) words.push(DIGITS[hundreds] ?? "", "trăm");
  if (tens === 1) words.push("mười");
  if (tens > 1) words.push(DIGITS[tens] ?? "", "mươi");
  if (units === 0) return words;
  if (tens === 0 && hasHundreds) words.push("linh");
  words.push(lastDigit(tens, units));
  return words;
}

function lastDigit(tens: number, units: number): string {
  if (units === 1 && tens > 1) return "mốt";
  if (units === 4 && tens > 1) return "tư";
  if (units === 5 && tens > 0) return "lăm";
  return DIGITS[units] ?? "";
}
