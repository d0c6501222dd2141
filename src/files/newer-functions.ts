/**
 * Functions that came after the file format, which files name with a prefix (`_xlfn.XLOOKUP`) and Excel would not know
 * without it: MS-XLSX 2.2.3. Those with a dot in their name are told by it.
 */
const NEWER = new Set(
  (
    "ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW " +
    "CHOOSECOLS CHOOSEROWS COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL DETECTLANGUAGE DROP ENCODEURL EXPAND " +
    "FIELDVALUE FILTER FILTERXML FORMULATEXT GAMMA GAUSS GROUPBY HSTACK IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC " +
    "IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MUNIT NUMBERVALUE " +
    "PDURATION PERCENTOF PERMUTATIONA PHI PIVOTBY PY QUERYSTRING RANDARRAY REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST " +
    "RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SORT SORTBY STOCKHISTORY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN " +
    "TEXTSPLIT TOCOL TOROW TRANSLATE TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VSTACK WEBSERVICE WRAPCOLS WRAPROWS " +
    "XLOOKUP XMATCH XOR"
  ).split(" "),
);
/** Functions with a dot that the file format has known from the start. */
const OLD_WITH_DOT = new Set("ECMA.CEILING ERROR.TYPE ISO.CEILING NETWORKDAYS.INTL WORKDAY.INTL".split(" "));

/** Whether a formula (without `=`) calls a function by a name that Excel would not know in a file. */
export function callsNewerFunction(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"|'[^']*'/g, "");
  const names = bare.matchAll(/[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\()/gu);
  return Array.from(names, ([name]) => name.toUpperCase()).some(
    (name) => NEWER.has(name) || (/^[A-Z][A-Z0-9]*\.[A-Z0-9.]+$/.test(name) && !OLD_WITH_DOT.has(name)),
  );
}
