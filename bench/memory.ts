import { check } from "../src/core/check";
import { DEFAULT_SETTINGS } from "../src/core/settings";
import { makeSheet } from "../src/core/workbook/workbook";
import { planValues } from "./plan";

/** Prints the peak resident memory (kB) of making and checking the plan of the benchmark. */
const workbook = { sheets: [makeSheet({ name: "Phụ lục", values: planValues(100_000) })] };
check(workbook, DEFAULT_SETTINGS);
console.log(process.resourceUsage().maxRSS);
