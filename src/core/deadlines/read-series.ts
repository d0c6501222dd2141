import { romanValue } from "../text/roman";
import type { Place, Reader, Series } from "./expression";
import { matchAt } from "./expression";
import type { Period, PeriodUnit } from "./period";

// All patterns read folded text. Lists are bounded so that no text, however long, makes one deep match.
const LIST = "{0,40}";
const YEAR = "(?:19|20|21)\\d\\d(?!\\d)";
const LINK = "(?: ?[,&+/] ?(?:va |hoac )?| va | hoac | ?- ?| den (?:het )?| toi )";
const FOLLOWING_YEAR = ",? (?:cua )?nam (?:sau|ke tiep|tiep theo|toi)\\b";
const OF_YEAR = `(?:(?: ?[/.-] ?(?:nam )?|,? (?:(?:cua |trong )?nam )?)(?<year>${YEAR})(?![/-]\\d{1,2}(?!\\d))|(?<next>${FOLLOWING_YEAR}))`;
/** A number followed by these counts something, and names no month or quarter. */
const COUNTED = "(?! ?(?:%|(?:thang|ngay|tuan|lan|gio|h)(?![a-z])))";
const NO_DAY_MONTH = "(?!/\\d{1,2}(?!\\d))";

/** The shape of one unit's series: the whole, and one item of it with named groups. */
interface Shape {
  readonly unit: PeriodUnit;
  readonly whole: RegExp;
  readonly item: RegExp;
}

const unnamed = (pattern: string): string => pattern.replace(/\(\?<\w+>/g, "(?:");

function shape(unit: PeriodUnit, first: string, following: string, end = ""): Shape {
  const item = `(?<link>${LINK})?${following}`;
  return {
    unit,
    whole: new RegExp(`${unnamed(first)}(?:${LINK}${unnamed(following)})${LIST}${end}`, "y"),
    item: new RegExp(`(?:${first}|${unnamed(`(?:${LINK})`)}${following.replaceAll("?<", "?<_")})`, "y"),
  };
}
