/** Colours of the terminal, or none. */
export type Paint = Readonly<
  Record<"bold" | "dim" | "red" | "yellow" | "blue" | "green", (text: string) => string>
>;

const plain = (text: string): string => text;

function style(on: number, off: number): (text: string) => string {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}

const COLOURED: Paint = {
  bold: style(1, 22),
  dim: style(2, 22),
  red: style(31, 39),
  yellow: style(33, 39),
  blue: style(34, 39),
  green: style(32, 39),
};

const PLAIN: Paint = { bold: plain, dim: plain, red: plain, yellow: plain, blue: plain, green: plain };

/** Paint that colours, or that leaves every text as it is. */
export function paintOf(isColoured: boolean): Paint {
  return isColoured ? COLOURED : PLAIN;
}
