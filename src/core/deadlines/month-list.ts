/** What follows the first month in `ngày 14 tháng 3, 6, 9, 12`: a pattern of folded text, for days of several months. */
export const MORE_MONTHS = ", ?\\d{1,2}(?!\\d| ?[/.-] ?\\d)";
