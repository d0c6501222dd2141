import { amountInWordsMismatch } from "./amount-in-words-mismatch";
import { amountInWordsSpelling } from "./amount-in-words-spelling";
import { amountNegative } from "./amount-negative";
import { amountNotNumber } from "./amount-not-number";
import { appendixMissing } from "./appendix-missing";
import { childrenOverParent } from "./children-over-parent";
import { childrenUnlisted } from "./children-unlisted";
import { columnTotalMismatch } from "./column-total-mismatch";
import { criterionCodeConflict } from "./criterion-code-conflict";
import { criterionCodeDuplicate } from "./criterion-code-duplicate";
import { criterionCodeField } from "./criterion-code-field";
import { criterionCodeMissing } from "./criterion-code-missing";
import { deadlineInvalid } from "./deadline-invalid";
import { deadlineMissing } from "./deadline-missing";
import { deadlineVague } from "./deadline-vague";
import { deadlineYear } from "./deadline-year";
import { formulaError } from "./formula-error";
import { formulaRangeShort } from "./formula-range-short";
import { gradeMismatch } from "./grade-mismatch";
import { headerRepeated } from "./header-repeated";
import { leadUnitAlsoSupports } from "./lead-unit-also-supports";
import { leadUnitGeneric } from "./lead-unit-generic";
import { leadUnitMissing } from "./lead-unit-missing";
import { leadUnitMultiple } from "./lead-unit-multiple";
import { lostPointsUnassigned } from "./lost-points-unassigned";
import { lostScoreMismatch } from "./lost-score-mismatch";
import { maxTotal } from "./max-total";
import { numbering } from "./numbering";
import { productMismatch } from "./product-mismatch";
import { productMissing } from "./product-missing";
import { rowTotalMismatch } from "./row-total-mismatch";
import type { Rule } from "./rule";
import { scoreMissing } from "./score-missing";
import { scoreNegative } from "./score-negative";
import { scoreNotNumber } from "./score-not-number";
import { scoreOverMax } from "./score-over-max";
import { sectionEmpty } from "./section-empty";
import { sourceMissing } from "./source-missing";
import { supportUnitMissing } from "./support-unit-missing";
import { taskDuplicate } from "./task-duplicate";
import { taskMissing } from "./task-missing";
import { textLegacyFont } from "./text-legacy-font";
import { textNotNfc } from "./text-not-nfc";
import { textStraySpace } from "./text-stray-space";
import { totalMismatch } from "./total-mismatch";
import { totalNotFormula } from "./total-not-formula";
import { unitLevel } from "./unit-level";
import { unitOfAccountMissing } from "./unit-of-account-missing";
import { unitUnknown } from "./unit-unknown";
import { unitVariant } from "./unit-variant";

/** All rules, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  leadUnitMissing,
  deadlineMissing,
  taskMissing,
  productMissing,
  supportUnitMissing,
  leadUnitMultiple,
  leadUnitGeneric,
  leadUnitAlsoSupports,
  unitUnknown,
  unitVariant,
  unitLevel,
  deadlineVague,
  deadlineInvalid,
  deadlineYear,
  numbering,
  sectionEmpty,
  taskDuplicate,
  headerRepeated,
  appendixMissing,
  scoreNotNumber,
  scoreOverMax,
  scoreNegative,
  scoreMissing,
  lostScoreMismatch,
  childrenOverParent,
  childrenUnlisted,
  totalMismatch,
  maxTotal,
  gradeMismatch,
  criterionCodeMissing,
  criterionCodeDuplicate,
  criterionCodeField,
  criterionCodeConflict,
  lostPointsUnassigned,
  amountNotNumber,
  amountNegative,
  rowTotalMismatch,
  columnTotalMismatch,
  sourceMissing,
  totalNotFormula,
  formulaRangeShort,
  unitOfAccountMissing,
  productMismatch,
  amountInWordsMismatch,
  amountInWordsSpelling,
  formulaError,
  textLegacyFont,
  textNotNfc,
  textStraySpace,
];

/** The rule of an id; undefined when there is none. */
export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
