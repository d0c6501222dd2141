import type { IRange } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type {
  IConditionFormattingRule,
  IConditionalFormattingRuleConfig,
  IFormulaHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import type {} from "@univerjs/sheets-conditional-formatting/facade";
import { HostError } from "./protocol";
import type { ConditionalFormat, Spreadsheet } from "./spreadsheet";
import { areaOf, plainStyle, rangeOf, styleData } from "./univer-cells";

/** Univer draws no format without a formula; a new one gets this until its own is set. */
const NO_FORMULA = "=FALSE";

/** Does one of Univer's mutations, which are what its commands come down to. */
type Mutate = (mutation: string, parameters: object) => void;

/**
 * Univer's conditional formats of a sheet, the first one first, as in Excel. They are changed past Univer's undo stack:
 * Ctrl+Z is for what the user typed, and marks come and go with that.
 */
export function conditionalFormats(
  sheetOf: (id: string) => FWorksheet,
  mutate: Mutate,
): Pick<
  Spreadsheet,
  "conditionalFormats" | "addConditionalFormat" | "setConditionalFormat" | "deleteConditionalFormat"
> {
  let count = 0;
  return {
    conditionalFormats: (id) => sheetOf(id).getConditionalFormattingRules().map(plainFormat),
    addConditionalFormat: (id, areas) => {
      count += 1;
      const cfId = `format-${count}`;
      const rule = { ...ruleOf(sheetOf(id), areas.map(rangeOf), NO_FORMULA), cfId };
      mutate("sheet.mutation.add-conditional-rule", { ...placeOf(sheetOf(id)), rule });
      return cfId;
    },
    setConditionalFormat: (id, format) => {
      const sheet = sheetOf(id);
      if (format.kind !== "formula")
        throw new HostError("NotImplemented", "Only custom formats can be changed.");
      const rule = ruleOf(sheet, format.areas.map(rangeOf), format.formula);
      const changed: IConditionFormattingRule = { ...rule, cfId: format.id, stopIfTrue: format.stopIfTrue };
      if (isFormulaRule(changed.rule)) changed.rule.style = styleData(format.style);
      mutate("sheet.mutation.set-conditional-rule", { ...placeOf(sheet), cfId: format.id, rule: changed });
    },
    deleteConditionalFormat: (id, format) => {
      mutate("sheet.mutation.delete-conditional-rule", { ...placeOf(sheetOf(id)), cfId: format });
    },
  };
}

function placeOf(sheet: FWorksheet): { readonly unitId: string; readonly subUnitId: string } {
  return { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
}

function ruleOf(sheet: FWorksheet, ranges: IRange[], formula: string): IConditionFormattingRule {
  return sheet.newConditionalFormattingRule().whenFormulaSatisfied(formula).setRanges(ranges).build();
}

function plainFormat({ cfId, ranges, rule, stopIfTrue }: IConditionFormattingRule): ConditionalFormat {
  const areas = ranges.map(areaOf);
  if (!isFormulaRule(rule)) {
    return { id: cfId, areas, kind: "other", formula: "", style: {}, stopIfTrue };
  }
  return { id: cfId, areas, kind: "formula", formula: rule.value, style: plainStyle(rule.style), stopIfTrue };
}

/** Univer's names for the kinds of rules are an enum of its own module, which is not loaded here. */
function isFormulaRule(rule: IConditionalFormattingRuleConfig): rule is IFormulaHighlightCell {
  const { type, subType }: { readonly type: string; readonly subType?: string } = rule;
  return type === "highlightCell" && subType === "formula";
}
