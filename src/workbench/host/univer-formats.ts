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

/** Univer's conditional formats of a sheet, the first one first, as in Excel. */
export function conditionalFormats(
  sheetOf: (id: string) => FWorksheet,
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
      sheetOf(id).addConditionalFormattingRule({
        ...ruleOf(sheetOf(id), areas.map(rangeOf), NO_FORMULA),
        cfId,
      });
      return cfId;
    },
    setConditionalFormat: (id, format) => {
      const sheet = sheetOf(id);
      if (format.kind !== "formula")
        throw new HostError("NotImplemented", "Only custom formats can be changed.");
      const rule = ruleOf(sheet, format.areas.map(rangeOf), format.formula);
      const changed: IConditionFormattingRule = { ...rule, cfId: format.id, stopIfTrue: format.stopIfTrue };
      if (isFormulaRule(changed.rule)) changed.rule.style = styleData(format.style);
      sheet.setConditionalFormattingRule(format.id, changed);
    },
    deleteConditionalFormat: (id, format) => {
      sheetOf(id).deleteConditionalFormattingRule(format);
    },
  };
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
