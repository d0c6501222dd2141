import { appendixMissing } from "./appendix-missing";
import { deadlineInvalid } from "./deadline-invalid";
import { deadlineMissing } from "./deadline-missing";
import { deadlineVague } from "./deadline-vague";
import { deadlineYear } from "./deadline-year";
import { formulaError } from "./formula-error";
import { headerRepeated } from "./header-repeated";
import { leadUnitAlsoSupports } from "./lead-unit-also-supports";
import { leadUnitGeneric } from "./lead-unit-generic";
import { leadUnitMissing } from "./lead-unit-missing";
import { leadUnitMultiple } from "./lead-unit-multiple";
import { numbering } from "./numbering";
import { productMissing } from "./product-missing";
import type { Rule } from "./rule";
import { sectionEmpty } from "./section-empty";
import { supportUnitMissing } from "./support-unit-missing";
import { taskDuplicate } from "./task-duplicate";
import { taskMissing } from "./task-missing";
import { textLegacyFont } from "./text-legacy-font";
import { textNotNfc } from "./text-not-nfc";
import { textStraySpace } from "./text-stray-space";
import { unitLevel } from "./unit-level";
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
  formulaError,
  textLegacyFont,
  textNotNfc,
  textStraySpace,
];

/** The rule of an id; undefined when there is none. */
export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
