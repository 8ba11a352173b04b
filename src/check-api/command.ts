import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { VERSION } from '../version.js';
import {
  baseFault,
  CHECK_IDS,
  checkApi,
  effectsNotice,
  readable,
  readFixtures,
  Unreachable,
  tokenFault,
} from './index.js';
import type { Fixtures } from './index.js';

const HELP = `Usage: product-support-kit check-api URL [options]
       product-support-kit journeys [options]     (journeys --help tells of it)

Asks a running support API every question of the kit's contract, and says where it does not fit.
URL is the API's base, https:// (http:// only on this machine).

  --token T         The bearer token of a shopper with orders. Better: PRODUCT_SUPPORT_TOKEN in the environment,
                    which no process list shows. PRODUCT_SUPPORT_OTHER_TOKEN is that of a second shopper.
  --fixtures FILE   JSON with what cannot be found out; each member may be left out:
                      otherToken   a second shopper's token
                      link         an unused deep-link token; it is used up
                      usedLink     a deep-link token that was used before
                      expiredLink  a deep-link token whose time is over
                      outOfStock   { orderId, itemId, partId } of a part without stock
  --origin O        The origin of a page that calls the API from elsewhere, https://shop.example
  --allow-lasting   Also make changes that no call takes back: one whole-item return, one answer to
                    "did it help?", one report of a part that never came
  --only IDS        The questions to ask again, such as orders,idempotency.burst; all if not given
  --timeout MS      How long one call may take; 10000 if not given
  --json            The report as JSON on stdout, and the readable one on stderr
  --help, --version

What it does to your data:
${effectsNotice(false).replaceAll(/^/gm, '  ')}

Exit code: 0 where nothing failed (skipped questions are counted and listed), 1 where something failed, 2 where
nothing could be asked.
`;

/** A call of the program that it cannot make sense of. */
class UsageError extends Error {}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        token: { type: 'string' },
        fixtures: { type: 'string' },
        origin: { type: 'string' },
        'allow-lasting': { type: 'boolean', default: false },
        only: { type: 'string' },
        timeout: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** An environment variable; an empty one is none. */
const fromEnvironment = (name: string) => process.env[name] || undefined;

async function fixturesFrom(file: string | undefined): Promise<Fixtures> {
  if (file === undefined) return {};
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`The fixtures file ${file} cannot be read.`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UsageError(`The fixtures file ${file} is not JSON.`);
  }
  const read = readFixtures(json);
  if (!read.ok) throw new UsageError(`The fixtures file ${file} is wrong:\n  ${read.faults.join('\n  ')}`);
  return read.fixtures;
}

function timeoutFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const timeout = Number(text);
  if (!Number.isInteger(timeout) || timeout < 1 || timeout > 600_000) {
    throw new UsageError('--timeout takes whole milliseconds, 1 to 600000.');
  }
  return timeout;
}

function onlyFrom(text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined;
  const only = text.split(',').map((id) => id.trim());
  const unknown = only.find(
    (wanted) => !CHECK_IDS.some((id) => id === wanted || id.startsWith(`${wanted}.`)),
  );
  if (unknown !== undefined) throw new UsageError(`--only: there is no question "${unknown}".`);
  return only;
}

function originFrom(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || new URL(text).origin !== text) {
    throw new UsageError('--origin takes scheme, host and port alone, such as https://shop.example.');
  }
  return text;
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (values.version) {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const [command, url, ...rest] = positionals;
  if (command !== 'check-api') {
    throw new UsageError(command === undefined ? 'Say what to do.' : `There is no command "${command}".`);
  }
  if (url === undefined || rest.length > 0) throw new UsageError('Give one URL, the base of the API.');
  const fault = baseFault(url);
  if (fault !== undefined) throw new UsageError(fault);

  const allowLasting = values['allow-lasting'];
  const fixtures = await fixturesFrom(values.fixtures);
  const options = {
    url,
    token: values.token || fromEnvironment('PRODUCT_SUPPORT_TOKEN'),
    fixtures: {
      ...fixtures,
      otherToken: fixtures.otherToken ?? fromEnvironment('PRODUCT_SUPPORT_OTHER_TOKEN'),
    },
    origin: originFrom(values.origin),
    only: onlyFrom(values.only),
    timeout: timeoutFrom(values.timeout),
    allowLasting,
  };
  const wrongToken = tokenFault(options.token) ?? tokenFault(options.fixtures.otherToken);
  if (wrongToken !== undefined) throw new UsageError(wrongToken);
  process.stderr.write(`${effectsNotice(allowLasting)}\n\n`);
  const report = await checkApi(options);
  const text = `${readable(report)}\n`;
  if (values.json) {
    process.stderr.write(text);
    process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  } else {
    process.stdout.write(text);
  }
  return report.totals.failed > 0 ? 1 : 0;
}

/** Runs the command with what the program was called with; answers with its exit code. */
export async function checkApiCommand(): Promise<number> {
  try {
    return await main();
  } catch (error) {
    if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${HELP}`);
    else if (error instanceof Unreachable) process.stderr.write(`${error.message}\n`);
    else process.stderr.write(`check-api itself failed, and judged nothing: ${String(error)}\n`);
    return 2;
  }
}
