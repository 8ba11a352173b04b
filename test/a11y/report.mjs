// What WCAG 2.2 asks at levels A and AA, row by row, with the test that shows it or the check that is still to be made.
//   --html FILE   writes it as a page; printed as Markdown if not given
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

const TITLE = 'Conformance to WCAG 2.2, levels A and AA';
const SCOPE =
  'What is looked at are the elements of the product-support kit; the page around them is the shop’s. A named test is part of the kit’s own: whether it passes, the run of the tests says.';
const COLUMNS = ['Criterion', 'Level', 'State', 'Shown by, or to be checked'];
const STATES = ['tested', 'tested in part', 'open', 'does not apply'];

/** Modules of the project, built into a folder of their own of which nothing is left behind. */
async function load(...names) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'product-support-report-'));
  try {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        ssr: true,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          input: Object.fromEntries(
            names.map((name) => [name, path.resolve(import.meta.dirname, `${name}.ts`)]),
          ),
          output: { entryFileNames: '[name].mjs' },
        },
      },
    });
    return await Promise.all(names.map((name) => import(pathToFileURL(path.join(folder, `${name}.mjs`)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A row in pieces: what is said of the criterion, a line each. */
function rowOf({ number, name, level }, entry, state) {
  const { tested = [], open = [], doesNotApply } = entry;
  return {
    criterion: `${number} ${name}`,
    level,
    state,
    lines: [
      ...tested.map(({ files, title, by, axe = [] }) => ({
        kind: 'Shown by',
        files: files.map((file) => `test/${file}`),
        text: [`“${title}”`, by && `: ${by}`, axe.length > 0 && ` (${axe.join(', ')})`]
          .filter(Boolean)
          .join(''),
      })),
      ...open.map(({ task, with: tool, expected }) => ({
        kind: 'To be checked',
        files: [],
        text: `${task} With: ${tool}. Expected: ${expected}`,
      })),
      ...(doesNotApply ? [{ kind: 'Does not apply', files: [], text: doesNotApply }] : []),
    ],
  };
}

const summaryOf = (rows) =>
  `${rows.length} criteria. ${STATES.map(
    (state) => `${state}: ${rows.filter((row) => row.state === state).length}`,
  ).join(', ')}.`;

/** Text that Markdown takes for nothing else, within a row. */
const plain = (text) => text.replaceAll(/[\\|<>*_`[\]]/g, String.raw`\$&`);

function asMarkdown(rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const said = ({ kind, files, text }) =>
    `**${kind}:** ${[...files.map((file) => `\`${file}\``), plain(text)].join(' ')}`;
  return [
    `# ${TITLE}`,
    '',
    SCOPE,
    '',
    summaryOf(rows),
    '',
    line(COLUMNS),
    line(COLUMNS.map(() => '---')),
    ...rows.map(({ criterion, level, state, lines }) =>
      line([plain(criterion), level, state, lines.map(said).join('<br>')]),
    ),
    '',
  ].join('\n');
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text) => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]);

const STYLE = `
  :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif }
  body { margin: 0 auto; padding: 1.5rem; max-width: 80rem }
  /* A table is read in two directions: on a narrow screen it scrolls by itself, and the page does not. */
  .scrolls { overflow-x: auto }
  .scrolls:focus-visible { outline: 3px solid; outline-offset: 2px }
  table { border-collapse: collapse; width: 100%; min-width: 44rem }
  caption { padding-block: 1rem; text-align: start; font-weight: 600 }
  th, td { border-block-start: 1px solid; padding: 0.5rem; text-align: start; vertical-align: top }
  th { min-width: 8rem }
  thead th:nth-child(2) { min-width: 0 }
  ul { margin: 0; padding-inline-start: 1.25rem }
  code { overflow-wrap: anywhere }
`;

function asHtml(rows) {
  const said = ({ kind, files, text }) =>
    `<li><b>${kind}:</b> ${[...files.map((file) => `<code>${safe(file)}</code>`), safe(text)].join(' ')}</li>`;
  const row = ({ criterion, level, state, lines }) =>
    `<tr><th scope="row">${safe(criterion)}</th><td>${level}</td><td>${state}</td><td><ul>${lines
      .map(said)
      .join('')}</ul></td></tr>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${TITLE}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${TITLE}</h1>
<p>${SCOPE}</p>
<div class="scrolls" role="region" aria-labelledby="summary" tabindex="0">
<table>
<caption id="summary">${summaryOf(rows)}</caption>
<thead><tr>${COLUMNS.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(row).join('\n')}
</tbody>
</table>
</div>
</main>
</body>
</html>
`;
}

const { values: options } = parseArgs({ options: { html: { type: 'string' } } });
const [{ CRITERIA }, { CONFORMANCE, stateOf }] = await load('criteria', 'conformance');
const rows = CRITERIA.map((criterion) => {
  const entry = CONFORMANCE[criterion.number];
  if (!entry) throw new Error(`Nothing is said of ${criterion.number} ${criterion.name}.`);
  return rowOf(criterion, entry, stateOf(entry));
});
if (options.html === undefined) process.stdout.write(asMarkdown(rows));
else {
  writeFileSync(options.html, asHtml(rows));
  console.log(`${summaryOf(rows)} Written: ${options.html}`);
}
