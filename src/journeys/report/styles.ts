/** The report's own looks: light and dark as the reader's system is, from 320 pixels upwards. */
export const STYLES = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f5f2, #14161a);
  --surface: light-dark(#ffffff, #1d2026);
  --raised: light-dark(#fbfaf8, #242830);
  --line: light-dark(#e2dfd8, #343944);
  --text: light-dark(#1d2027, #eceef2);
  --quiet: light-dark(#5d616b, #a4aab6);
  --accent: light-dark(#0b5c63, #7fd3d8);
  --accent-ground: light-dark(#e0f0f0, #17383b);
  --good: light-dark(#17683a, #84d8a2);
  --good-ground: light-dark(#e1f3e7, #17372a);
  --bad: light-dark(#a8201a, #ff9d94);
  --bad-ground: light-dark(#fdeae8, #43201f);
  --idle: light-dark(#5d616b, #b3b8c3);
  --idle-ground: light-dark(#ecebe7, #2c3038);
  font: 100%/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); overflow-wrap: anywhere; }
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: var(--accent); }
:focus-visible { outline: 0.1875rem solid var(--accent); outline-offset: 0.125rem; border-radius: 0.25rem; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -4rem; background: var(--surface); padding: 0.5rem 1rem; z-index: 2; }
.skip:focus { inset-block-start: 1rem; }
.top, main, footer { padding-inline: max(1rem, (100% - 80rem) / 2); }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 2rem; padding-block: 0.75rem; background: var(--surface); border-block-end: 1px solid var(--line); }
.brand { display: flex; align-items: center; gap: 0.6rem; font-weight: 650; letter-spacing: -0.01em; margin-inline-end: auto; }
.brand svg { width: 1.6rem; fill: none; stroke: var(--accent); stroke-width: 2.2; stroke-linecap: round; }
.brand circle { fill: var(--accent); stroke: none; }
nav ul { display: flex; gap: 0.25rem; }
nav a { display: block; padding: 0.4rem 0.9rem; border-radius: 2rem; text-decoration: none; color: var(--text); font-weight: 550; }
nav a:hover { background: var(--idle-ground); }
nav a[aria-current] { background: var(--accent-ground); color: var(--accent); }
main { display: grid; gap: 3rem; padding-block: 2.5rem 4rem; }
main > * { min-width: 0; }
.head { display: grid; gap: 0.75rem; justify-items: start; }
h1 { font-size: clamp(2rem, 1.5rem + 2.5vw, 3rem); line-height: 1.1; letter-spacing: -0.03em; font-weight: 700; }
h2 { font-size: 1.4rem; line-height: 1.25; letter-spacing: -0.015em; font-weight: 680; }
h3 { font-size: 1.0625rem; line-height: 1.35; font-weight: 620; }
.lead { font-size: 1.125rem; color: var(--quiet); max-width: 44rem; }
.quiet { color: var(--quiet); }
.totals { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-block-start: 0.5rem; }
.totals li { display: flex; align-items: baseline; gap: 0.5rem; padding: 0.5rem 1.1rem; border-radius: 0.75rem; background: var(--surface); border: 1px solid var(--line); }
.totals strong { font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.totals .passed strong { color: var(--good); }
.totals .failed strong { color: var(--bad); }
.totals .skipped strong { color: var(--idle); }
.scroll { position: relative; overflow-x: auto; margin-block-start: 1rem; border: 1px solid var(--line); border-radius: 0.9rem; background: var(--surface); }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; overflow-wrap: normal; }
th, td { text-align: start; vertical-align: top; padding: 0.55rem 0.9rem; border-block-start: 1px solid var(--line); }
thead th { border-block-start: 0; color: var(--quiet); font-size: 0.8125rem; font-weight: 600; vertical-align: bottom; min-width: 6.5rem; }
tbody th { font-weight: 500; min-width: min(17rem, 55vw); }
.group th { background: var(--raised); color: var(--quiet); font-size: 0.8125rem; font-weight: 650; padding-block: 0.4rem; }
.chip { display: inline-flex; align-items: center; gap: 0.4em; padding: 0.15em 0.7em; min-height: 1.5rem; border-radius: 2em; font-size: 0.8125rem; font-weight: 620; text-decoration: none; white-space: nowrap; border: 1px solid transparent; }
.chip.passed { color: var(--good); background: var(--good-ground); }
.chip.failed { color: var(--bad); background: var(--bad-ground); }
.chip.skipped { color: var(--idle); background: var(--idle-ground); }
a.chip:hover { border-color: currentColor; }
.way { display: grid; gap: 0.9rem; }
.way-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 1rem; }
.scenario { background: var(--surface); border: 1px solid var(--line); border-radius: 0.9rem; padding: 1.1rem 1.25rem; display: grid; gap: 0.75rem; min-width: 0; scroll-margin-block: 1rem; }
.scenario.failed { border-inline-start: 0.3rem solid var(--bad); }
.scenario.skipped { background: transparent; border-style: dashed; }
.scenario:target { outline: 0.1875rem solid var(--accent); outline-offset: 0.125rem; }
.scenario-head { display: grid; gap: 0.5rem; }
.scenario h3::first-letter { text-transform: uppercase; }
.facts { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 1rem; color: var(--quiet); font-size: 0.875rem; }
.detail { font-size: 0.9375rem; color: var(--quiet); border-inline-start: 0.1875rem solid var(--line); padding-inline-start: 0.8rem; white-space: pre-line; }
.failed .detail { color: var(--bad); border-color: var(--bad); }
summary { cursor: pointer; font-weight: 600; color: var(--accent); width: fit-content; min-height: 1.5rem; }
.steps { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 1.1rem; margin-block-start: 1rem; }
.steps[data-shape='tall'] { grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); }
.step { display: flex; flex-direction: column; border: 1px solid var(--line); border-radius: 0.75rem; background: var(--raised); overflow: hidden; min-width: 0; }
.at-fault { border-color: var(--bad); }
.picture { display: block; background: var(--idle-ground); border-block-end: 1px solid var(--line); }
.picture img { display: block; width: 100%; aspect-ratio: 5 / 4; object-fit: cover; object-position: top; }
[data-shape='tall'] .picture img { aspect-ratio: 390 / 844; }
.picture:focus-visible { outline-offset: -0.1875rem; }
.step-text { display: grid; gap: 0.55rem; padding: 0.8rem 0.9rem 0.9rem; font-size: 0.9375rem; align-content: start; }
.words { padding-inline-start: 2rem; position: relative; line-height: 1.4; }
.number { position: absolute; inset-inline-start: 0; inset-block-start: 0; min-width: 1.45rem; height: 1.45rem; border-radius: 1rem; display: grid; place-items: center; background: var(--accent-ground); color: var(--accent); font-size: 0.75rem; font-weight: 700; font-variant-numeric: tabular-nums; }
.at-fault .number { background: var(--bad-ground); color: var(--bad); }
.fault { color: var(--bad); font-size: 0.875rem; }
.outcome { justify-self: start; font-size: 0.8125rem; font-weight: 620; color: var(--good); }
.outcome::before { content: '→ ' / ''; }
.rules { display: flex; flex-wrap: wrap; gap: 0.35rem; }
.rules a, .rule-id { display: inline-grid; place-items: center; min-width: 2.1rem; min-height: 1.5rem; padding: 0 0.45rem; border-radius: 0.35rem; font-size: 0.75rem; font-weight: 700; text-decoration: none; color: var(--accent); border: 1px solid color-mix(in srgb, var(--accent) 35%, transparent); font-variant-numeric: tabular-nums; }
.rules a:hover { background: var(--accent-ground); }
.calls { display: grid; gap: 0.2rem; padding-block-start: 0.55rem; border-block-start: 1px dashed var(--line); font-size: 0.75rem; }
.calls li { display: flex; justify-content: space-between; gap: 0.75rem; align-items: baseline; color: var(--quiet); }
code { font-family: ui-monospace, 'Cascadia Mono', Menlo, monospace; font-size: 0.95em; }
.status { font-weight: 650; color: var(--good); font-variant-numeric: tabular-nums; white-space: nowrap; }
.status.bad { color: var(--bad); }
.meter { width: min(100%, 30rem); height: 0.6rem; border-radius: 1rem; overflow: hidden; background: var(--idle-ground); border: 1px solid var(--line); }
.meter svg { display: block; width: 100%; height: 100%; fill: var(--good); }
.coverage td { min-width: 8rem; font-size: 0.875rem; }
.coverage tbody tr:target th { background: var(--accent-ground); }
.rule { display: flex; align-items: baseline; gap: 0.6rem; }
.none { background: repeating-linear-gradient(135deg, transparent 0 0.4rem, color-mix(in srgb, var(--line) 35%, transparent) 0.4rem 0.5rem); }
.witnesses summary { color: var(--good); font-weight: 650; min-height: 1.5rem; }
.witnesses ul { display: grid; gap: 0.35rem; padding-block: 0.4rem; }
.witnesses li { padding-inline-start: 0.7rem; border-inline-start: 0.15rem solid var(--line); }
.outcomes { display: flex; flex-wrap: wrap; gap: 0.35rem; min-width: 12rem; }
.outcomes li { padding: 0.05rem 0.55rem; border-radius: 1rem; background: var(--idle-ground); font-size: 0.75rem; white-space: nowrap; }
footer { border-block-start: 1px solid var(--line); padding-block: 1.5rem 2.5rem; color: var(--quiet); font-size: 0.875rem; }
footer dl { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; }
footer dt { font-size: 0.75rem; }
footer dd { color: var(--text); }
@media (max-width: 30rem) { .scenario { padding: 0.9rem; } main { gap: 2.25rem; padding-block-start: 1.75rem; } }
@media (forced-colors: active) { .chip, .rules a, .rule-id, .outcomes li { border: 1px solid; } .meter svg { fill: Highlight; } }
@media print { .scroll { overflow: visible; } .step, .scenario { break-inside: avoid; } }
`;
