/** The style sheet of the HTML report: light and dark by the reader's setting, A4 on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ground: #f4f5f7; --ink: #1c2330; --quiet: #5a6475; --line: #d9dee6; --band: #f0f2f6;
  --error: #b3261e; --error-ground: #fdecea; --warning: #8a5300; --warning-ground: #fdf2dc;
  --info: #1f5fa8; --info-ground: #e8f1fb; --ready: #1b6e3c; --ready-ground: #e6f4ea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1f27; --ground: #12151b; --ink: #e6e9ef; --quiet: #a0a9b8; --line: #343b47; --band: #232833;
    --error: #ff8a80; --error-ground: #3b1f1f; --warning: #f5c26b; --warning-ground: #372b15;
    --info: #8ec1ff; --info-ground: #1b2c42; --ready: #7ed69b; --ready-ground: #18321f;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1rem; font-weight: 600; color: var(--quiet); }
h2 { margin: 0 0 .25rem; font-size: 1.25rem; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1rem; }
p { margin: .25rem 0; }
a { color: inherit; }
.verdict { margin: .25rem 0 .5rem; font-size: 2rem; font-weight: 700; line-height: 1.2; }
.is-error { color: var(--error); } .is-warning { color: var(--warning); }
.is-info { color: var(--info); } .is-ready { color: var(--ready); }
.quiet { color: var(--quiet); font-size: .875rem; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; margin: .75rem 0; padding: 0; list-style: none; }
.tag { display: inline-block; padding: .125rem .5rem; border-radius: 1rem; font-size: .8125rem; font-weight: 600; white-space: nowrap; }
.tag.is-error { background: var(--error-ground); } .tag.is-warning { background: var(--warning-ground); }
.tag.is-info { background: var(--info-ground); } .tag.is-ready { background: var(--ready-ground); }
.file { margin-top: 1.5rem; padding: 1.5rem; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; }
.file > .lead { font-weight: 600; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
th, td { padding: .5rem .625rem; border: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: var(--band); font-size: .8125rem; font-weight: 600; }
table { table-layout: fixed; }
.area { width: 7rem; } .contents { width: 8.5rem; } .rows { width: 12rem; }
.findings .cell { width: 6.75rem; } .findings .advice { width: 38%; }
.address { display: block; margin-bottom: .25rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.rule { color: var(--quiet); font: .75rem/1.4 ui-monospace, Consolas, monospace; }
.number { width: 5.5rem; text-align: right; font-variant-numeric: tabular-nums; }
.sums .cell { width: 3.5rem; } .sums .amount { width: 9.5rem; text-align: right; font-variant-numeric: tabular-nums; }
.overview { background: var(--paper); }
.overview .outcome { width: 36%; }
@media (max-width: 40rem) {
  .file { padding: 1rem; }
  .tables thead, .findings thead { display: none; }
  .tables, .findings { display: block; }
  .tables tbody, .tables tr, .findings tbody, .findings tr { display: block; }
  .tables tr, .findings tr { margin-bottom: .75rem; border: 1px solid var(--line); }
  .tables td, .findings td, .findings .cell, .findings .advice { display: block; width: auto; padding-block: .25rem; border: 0; }
  .overview .number { width: 3.5rem; }
  .sums { table-layout: auto; font-size: .8125rem; } .sums th, .sums td { padding: .25rem; }
  .sums .cell { display: none; } .sums .amount { width: auto; white-space: nowrap; }
}
@page { size: A4; margin: 16mm 14mm; }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --ground: #fff; --ink: #000; --quiet: #444; --line: #999; --band: #eee;
    --error: #9c1c15; --warning: #6f4300; --info: #164a86; --ready: #14552e;
    --error-ground: #fff; --warning-ground: #fff; --info-ground: #fff; --ready-ground: #fff;
  }
  html { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  .verdict { font-size: 18pt; }
  .file { margin-top: 8mm; padding: 0; border: 0; border-radius: 0; }
  .file + .file { break-before: page; }
  .tag { padding: 0 .375rem; border: 1px solid currentColor; }
  thead { display: table-header-group; }
  thead, tr { break-inside: avoid; }
  h2, h3, .lead { break-after: avoid; }
  a { text-decoration: none; }
}
`;
