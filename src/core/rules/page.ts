import { LANGUAGES } from "../language";
import type { Language, Wording } from "../language";
import type { Level } from "../report";
import type { Role } from "../tables/roles";
import type { Rule, RuleMeta } from "./rule";

const LEVEL_NAMES: Readonly<Record<Level, Wording>> = {
  error: { vi: "lỗi", en: "error" },
  warning: { vi: "cảnh báo", en: "warning" },
  info: { vi: "lưu ý", en: "note" },
};
const GROUP_NAMES: Readonly<Record<RuleMeta["group"], Wording>> = {
  duty: { vi: "phân công nhiệm vụ", en: "duties" },
  score: { vi: "điểm số", en: "points" },
  budget: { vi: "kinh phí", en: "money" },
  text: { vi: "nội dung ô", en: "cell contents" },
};
const ROLE_NAMES: Readonly<Record<Role, Wording>> = {
  tt: { vi: "số thứ tự (TT)", en: "number (TT)" },
  task: { vi: "nhiệm vụ", en: "task" },
  criterion: { vi: "tiêu chí", en: "criterion" },
  product: { vi: "sản phẩm", en: "product" },
  leadUnit: { vi: "đơn vị chủ trì", en: "lead unit" },
  supportUnits: { vi: "đơn vị phối hợp", en: "supporting units" },
  deadline: { vi: "thời hạn", en: "deadline" },
  target: { vi: "mục tiêu", en: "target" },
  solution: { vi: "giải pháp", en: "solution" },
  reason: { vi: "nguyên nhân", en: "reason" },
  maxScore: { vi: "điểm tối đa", en: "maximum points" },
  selfScore: { vi: "điểm tự chấm", en: "points by self-assessment" },
  appraisedScore: { vi: "điểm thẩm định", en: "appraised points" },
  score: { vi: "điểm đạt được", en: "points" },
  lostScore: { vi: "điểm trừ", en: "points lost" },
  total: { vi: "tổng kinh phí", en: "total amount" },
  source: { vi: "nguồn kinh phí", en: "source of money" },
  note: { vi: "ghi chú", en: "note" },
  other: { vi: "cột khác", en: "other column" },
};

/** The page's own words; what is said of a rule comes from its metadata. */
const LABELS = {
  level: { vi: "Mức", en: "Level" },
  group: { vi: "Nhóm", en: "Group" },
  needs: { vi: "Cột cần có", en: "Columns needed" },
  anyTable: { vi: "không; áp dụng cho mọi bảng", en: "none; any table" },
  anyBudget: { vi: "ít nhất một cột số tiền", en: "at least one column of amounts" },
  anyScores: { vi: "ít nhất một cột điểm", en: "at least one column of points" },
  anyWorkbook: { vi: "không; xét cả tệp", en: "none; the whole workbook" },
  messages: { vi: "Phát hiện gì", en: "What it finds" },
  why: { vi: "Vì sao", en: "Why it matters" },
  remedy: { vi: "Cần làm gì", en: "What to do" },
  fix: { vi: "Nút sửa", en: "Fix" },
  noFix: { vi: "Không có; cần người soạn thảo quyết định.", en: "None; the drafter decides." },
  example: { vi: "Ví dụ", en: "Example" },
  bad: { vi: "Chưa được", en: "Not accepted" },
  good: { vi: "Được", en: "Accepted" },
  settings: { vi: "Thiết lập", en: "Settings" },
  off: { vi: "Tắt phép kiểm tra này", en: "Switch the rule off" },
  options: { vi: "Tùy chọn", en: "Options" },
  defaults: { vi: "mặc định", en: "default" },
} satisfies Readonly<Record<string, Wording>>;

/** Where rules that need no certain column look, by scope. */
const ANYWHERE: Readonly<Partial<Record<Rule["scope"], Wording>>> = {
  budget: LABELS.anyBudget,
  scores: LABELS.anyScores,
  "all-scores": LABELS.anyScores,
  workbook: LABELS.anyWorkbook,
};

/** A rule's page in Markdown, Vietnamese first, then English. It is made from the rule's metadata alone. */
export function rulePage(rule: Rule): string {
  const { id, title, examples } = rule;
  const blocks = [
    `# ${id}`,
    ...LANGUAGES.flatMap((language) => [`## ${title[language]}`, ...wordsOf(rule, language)]),
    `## ${both(LABELS.example)}`,
    [`- ${both(LABELS.bad)}: ${code(examples.bad)}`, `- ${both(LABELS.good)}: ${code(examples.good)}`].join(
      "\n",
    ),
    `## ${both(LABELS.settings)}`,
    ...settingsOf(rule),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** The index of all rules in Markdown, in the order given. */
export function rulesIndex(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, level, title, fix }) => {
    const mark = fix ? "✓" : "";
    return `| [${id}](${id}.md) | ${both(LEVEL_NAMES[level])} | ${title.vi} | ${title.en} | ${mark} |`;
  });
  return [
    "# Các phép kiểm tra / Rules",
    "",
    "| id | Mức / Level | Tên | Title | Nút sửa / Fix |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

function wordsOf(rule: Rule, language: Language): string[] {
  const needs = rule.needs.map((role) => ROLE_NAMES[role][language]).join(", ");
  const anywhere = ANYWHERE[rule.scope] ?? LABELS.anyTable;
  const facts: readonly (readonly [Wording, string])[] = [
    [LABELS.level, LEVEL_NAMES[rule.level][language]],
    [LABELS.group, GROUP_NAMES[rule.group][language]],
    [LABELS.needs, needs === "" ? anywhere[language] : needs],
  ];
  const messages = Object.values(rule.messages).map((message) => `- ${message[language]}`);
  return [
    facts.map(([label, fact]) => `- ${label[language]}: ${fact}`).join("\n"),
    `### ${LABELS.messages[language]}`,
    messages.join("\n"),
    `### ${LABELS.why[language]}`,
    rule.why[language],
    `### ${LABELS.remedy[language]}`,
    rule.remedy[language],
    `### ${LABELS.fix[language]}`,
    rule.fix ? `“${rule.fix[language]}”` : LABELS.noFix[language],
  ];
}

function settingsOf({ id, options }: Rule): string[] {
  const off = [`${both(LABELS.off)}:`, fenced(`{ "rules": { "${id}": "off" } }`)];
  if (!options) return off;
  const defaults = `${both(LABELS.defaults)} ${code(JSON.stringify(options.schema.parse({})))}`;
  const example = fenced(`{ "rules": { "${id}": { "options": ${options.example} } } }`);
  return [...off, `${both(LABELS.options)} (${defaults}):`, example];
}

function both(wording: Wording): string {
  return LANGUAGES.map((language) => wording[language]).join(" / ");
}

function code(text: string): string {
  return `\`${text}\``;
}

function fenced(json: string): string {
  return `\`\`\`json\n${json}\n\`\`\``;
}
