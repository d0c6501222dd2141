import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { RULES } from "../src/core/rules/index";
import { rulePage, rulesIndex } from "../src/core/rules/page";

/** Writes a page for every rule and their index; pages of rules that are gone are removed. */
const folder = fileURLToPath(new URL("../docs/rules/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (name.endsWith(".md")) rmSync(folder + name);
for (const rule of RULES) writeFileSync(`${folder}${rule.id}.md`, rulePage(rule));
writeFileSync(`${folder}README.md`, rulesIndex(RULES));
console.log(`${RULES.length} pages in docs/rules`);
