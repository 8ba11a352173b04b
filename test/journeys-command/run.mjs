// Goes the kit's journeys in the built demo: npm run journeys -- OPTIONS, those of product-support-kit journeys.
// `--with FAULT` goes them in a demo with a fault that has to be found.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { findBrowser } from '../support/find-browser.mjs';
import { openSite } from './site.mjs';

/** Faults of which it has to be seen that they are found: what is written in a file of the demo, and what instead. */
const FAULTS = {
  // S9: the shopper is no longer told that a part cannot be returned.
  untold: [/A replacement part can’t be returned\. /g, ''],
  // The option can be pressed with a mouse, and not be reached with keys.
  'out-of-reach': [/className:([`"'])wrench get\1/g, 'tabIndex:-1,className:"wrench get"'],
  // Something of the shop's own lies over its page, and nothing under it can be pressed.
  covered: [/<\/body>/g, '<div style="position:fixed;inset:0;z-index:9"></div></body>'],
};

const args = process.argv.slice(2);
const at = args.indexOf('--with');
const [, name] = at < 0 ? [] : args.splice(at, 2);
const fault = name === undefined ? undefined : FAULTS[name];
if (name !== undefined && !fault)
  throw new Error(`There is no fault "${name}". There are: ${Object.keys(FAULTS).join(', ')}.`);

let isBroken = false;
function broken(file) {
  const whole = readFileSync(file);
  if (!/\.(js|html)$/.test(file)) return whole;
  const text = whole.toString();
  const changed = text.replace(...fault);
  isBroken ||= changed !== text;
  return changed;
}

const { executablePath, env = process.env } = await findBrowser();
const site = await openSite('dist/demo', fault && broken);
const command = spawn(process.execPath, ['dist/command/command.js', 'journeys', '--url', site.url, ...args], {
  stdio: 'inherit',
  env: { ...env, CHROME_PATH: executablePath },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => command.kill(signal));
const code = await new Promise((ended) => command.on('exit', (status) => ended(status ?? 1)));
site.close();
if (fault && !isBroken)
  throw new Error(`The fault "${name}" no longer breaks the demo: its pattern matches nothing.`);
process.exitCode = code;
