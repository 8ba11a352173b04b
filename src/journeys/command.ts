import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { VERSION } from '../version.js';
import { DEMO_URL, OPTIONS, readArguments, UsageError, type Given } from './arguments.js';
import { startBrowser } from './browser.js';
import { junit } from './junit.js';
import { EFFECTS, heading, scenarioLines, totalsLine } from './readable.js';
import { coveragePage } from './report/coverage-page.js';
import { reportPage } from './report/report-page.js';
import { totalsOf, type Report } from './result.js';
import { goJourneys } from './run.js';
import { SCENARIOS } from './scenarios/index.js';
import { streetAt, Unreachable } from './street.js';

export const HELP = `Usage: product-support-kit journeys [--url URL] [options]

Goes a shopper's journeys in a real Chromium, and says where a shop's pages do not let them through.
It needs Playwright: npm install --save-dev playwright-core

  --url URL          The kit's demo, or a shop's page with order lines, https:// (http:// only on this machine);
                     ${DEMO_URL} if not given, where npm start serves the demo
  --return-page URL  The shop's return form, and with
  --return-reason S  a CSS selector for a reason in it that a part can solve
  --help-page URL    The page with the help centre
  --link-page URL    The page that e-mail and app links lead to
  --mock-api URL     The base of the kit's mock, where the shop's support API is one: worlds and faults come from it
  --allow-http       Take http:// of other machines too

  --only IDS         The scenarios to go, by id or how it begins: stock-runs-out,double-press; all if not given
  --list             Name the scenarios, and end
  --language TAG     The language of the page, such as de; the demo then shows it
  --by HOW           mouse, keyboard (Tab, arrows, Enter and Space alone) or touch; mouse if not given
  --look LOOK        light, dark or forced-colours; light if not given
  --zoom PERCENT     100 to 400; at 400 a window of 1280 pixels has room for 320
  --width PIXELS     The window's width
  --every-way        By mouse, keyboard and touch, at 400 % zoom, in Arabic, in forced colours: one after another

  --report DIR       Write index.html and coverage.html there, with a picture of every step
  --junit FILE       Write JUnit XML for a build server
  --json             The report as JSON on stdout, and the readable one on stderr
  --timeout MS       How long one step may take; 15000 if not given
  --browser PATH     The Chromium; else CHROME_PATH, one of the system, Playwright's own
  --help, --version

What it does to your data:
${EFFECTS.replaceAll(/^/gm, '  ')}
  The report names the calls that the page made by method, path and status alone: no ids, tokens, addresses or bodies.
  Its pictures show the pages as they are.

Exit code: 0 where nothing failed (skipped scenarios are counted and listed), 1 where something failed, 2 where
nothing could be gone.
`;

function given(args: readonly string[]): Given {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Runs the command with what follows its name; answers with its exit code. */
export async function journeys(args: readonly string[]): Promise<number> {
  try {
    return await run(given(args));
  } catch (error) {
    if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${HELP}`);
    else if (error instanceof Unreachable) process.stderr.write(`${error.message}\n`);
    else process.stderr.write(`journeys itself failed, and judged nothing: ${String(error)}\n`);
    return 2;
  }
}

async function run(values: Given): Promise<number> {
  if (values['help'] === true) return said(HELP);
  if (values['version'] === true) return said(`${VERSION}\n`);
  if (values['list'] === true)
    return said(SCENARIOS.map(({ id, title }) => `${id.padEnd(44)} The shopper ${title}\n`).join(''));
  const options = readArguments(
    values,
    SCENARIOS.map(({ id }) => id),
  );
  const street = await streetAt(options);
  const browser = await startBrowser(options.browser);
  try {
    const about = {
      url: new URL(new URL(options.url).pathname, options.url).href,
      kit: VERSION,
      startedAt: new Date().toISOString(),
      browser: `Chromium ${browser.version()}`,
    };
    const out = options.json ? process.stderr : process.stdout;
    process.stderr.write(`${EFFECTS}\n\n`);
    out.write(`${heading(about)}\n`);
    let way = '';
    const ways = await goJourneys({
      ...options,
      browser,
      street,
      scenarios: SCENARIOS,
      keepsPicture: options.report === undefined ? undefined : pictureKeeper(options.report),
      onResult({ words }, result) {
        if (words !== way) out.write(`\n${(way = words)}\n`);
        out.write(`${scenarioLines(result).join('\n')}\n`);
      },
    });
    const report: Report = { ...about, ways, totals: totalsOf(ways) };
    out.write(`\n${totalsLine(report.totals)}\n`);
    await write(report, options);
    return report.totals.failed > 0 ? 1 : 0;
  } finally {
    await browser.close();
  }
}

function said(text: string): number {
  process.stdout.write(text);
  return 0;
}

const pictureKeeper = (folder: string) => async (name: string, picture: Uint8Array) => {
  const file = path.join('pictures', `${name}.jpg`);
  await mkdir(path.join(folder, 'pictures'), { recursive: true });
  await writeFile(path.join(folder, file), picture);
  return file;
};

async function write(
  report: Report,
  {
    report: folder,
    junit: file,
    json,
  }: { report?: string | undefined; junit?: string | undefined; json: boolean },
): Promise<void> {
  if (folder !== undefined) {
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'index.html'), reportPage(report));
    await writeFile(path.join(folder, 'coverage.html'), coveragePage(report));
  }
  if (file !== undefined) {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    await writeFile(file, junit(report));
  }
  if (json) process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
}
