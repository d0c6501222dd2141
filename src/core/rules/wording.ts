import type { Language, Wording } from "../language";
import { fill } from "../language";
import type { Finding } from "../report";
import { numberText } from "../text/value-text";
import { RULE_FAILED } from "../checking/table-check";
import { ruleById } from "./index";

/** A finding in words: what is wrong, why it matters, what to do, and what the fix's button says. */
export interface FindingText {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
  readonly fix: string | null;
}

const FAILED: Wording = {
  vi: "Không chạy được phép kiểm tra “{rule}” ở bảng này ({reason}). Kết quả của các phép kiểm tra khác không bị ảnh hưởng.",
  en: "The check “{rule}” failed on this table ({reason}). All other checks hold.",
};
const EMPTY: Wording = { vi: "", en: "" };

/** The words of a finding in a language. The user's own data stand in them as written. */
export function findingText(finding: Finding, language: Language): FindingText {
  const rule = ruleById(finding.rule);
  const message = finding.message === RULE_FAILED ? FAILED : rule?.messages[finding.message];
  return {
    title: rule?.title[language] ?? finding.rule,
    what: fill((message ?? EMPTY)[language], shown(finding.data, language)),
    why: rule?.why[language] ?? "",
    remedy: rule?.remedy[language] ?? "",
    fix: finding.fix && rule?.fix ? fill(rule.fix[language], finding.fix.data) : null,
  };
}

function shown(data: Finding["data"], language: Language): Readonly<Record<string, string>> {
  const entries = Object.entries(data);
  return Object.fromEntries(
    entries.map(([name, one]) => [name, typeof one === "number" ? numberText(one, language) : one]),
  );
}
