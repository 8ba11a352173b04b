// The kit's journeys in a host, through the packed kit, as a shop has it.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where the kit lies in a project: installed, or unpacked by hand. */
const kitIn = (folder) =>
  ['node_modules/product-support-kit', 'package']
    .map((place) => path.join(folder, place))
    .find((place) => existsSync(place));

/**
 * Goes every journey that a shop with order lines alone lets a shopper go; the rest is skipped, with the reason.
 *
 * @param {string} folder - The host's project.
 * @param {string} origin - Where its page is.
 * @param {string} api - The base of the mock that answers it.
 * @param {string} browser - The path of a Chromium.
 */
export async function goJourneys(folder, origin, api, browser) {
  const command = path.join(kitIn(folder), 'dist/command/command.js');
  const args = ['journeys', '--url', `${origin}/`, '--mock-api', api, '--browser', browser, '--json'];
  const stdout = await new Promise((resolve, reject) => {
    execFile(process.execPath, [command, ...args], { maxBuffer: 2 ** 26 }, (error, out, stderr) => {
      if (error && error.code !== 1) reject(new Error(`The journeys ended with ${error.code}:\n${stderr}`));
      else resolve(out);
    });
  });
  const { ways, totals } = JSON.parse(stdout);
  const scenarios = ways.flatMap(({ scenarios: own }) => own);
  const failed = scenarios.filter(({ verdict }) => verdict === 'failed');
  // A host without a single journey would have passed with nothing shown.
  const none = totals.passed === 0 ? ['no journey was gone'] : [];
  return {
    faults: [...none, ...failed.map(({ id, detail }) => `journey ${id}: ${detail}`)],
    totals: `${totals.passed} passed, ${totals.skipped} skipped`,
  };
}
