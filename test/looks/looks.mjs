// Compares every state of the gallery with the picture that was taken of it: `npm run test:looks -- --help`.
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { Baselines } from './baselines.mjs';
import { startBrowser } from './browser.mjs';
import { Camera } from './camera.mjs';
import { Report } from './report.mjs';
import { startServer } from './server.mjs';

const USAGE = `npm run test:looks -- [options]
  --share N        one picture of so many, always the same ones
  --only NAME      only ELEMENT or ELEMENT/STATE, as the gallery names them; may be given again
  --update         takes new pictures in place of those that are there
  --report DIR     where what differs is shown, dist/looks if not given
  --show DIR       writes every picture that is there, and a page with them; compares nothing
  --list           names every picture that is there; compares nothing
  --baselines DIR  where the pictures are, test/looks/baselines if not given`;

/** So many pages are looked at at the same time. */
const LANES = 2;

const imported = async (file) =>
  (await runnerImport(`./test/looks/${file}`, { configFile: false, logLevel: 'error' })).module;
const { chosen, gapsBetween, LOOKS, nameOf, packOf, picturesOf } = await imported('pictures.ts');
const { differenceBetween } = await imported('pixels.ts');
const { Packer, unpacked } = await imported('pack.ts');

const { values: options } = parseArgs({
  options: {
    share: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: [] },
    update: { type: 'boolean', default: false },
    report: { type: 'string', default: 'dist/looks' },
    show: { type: 'string' },
    list: { type: 'boolean', default: false },
    baselines: { type: 'string', default: 'test/looks/baselines' },
    help: { type: 'boolean', default: false },
  },
});
const share = Number(options.share);
if (!Number.isInteger(share) || share < 1)
  throw new RangeError(`--share is no whole number from 1: "${options.share}".`);
const baselines = new Baselines(options.baselines, unpacked);

if (options.help) console.log(USAGE);
else if (options.list) for (const picture of kept()) console.log(nameOf(picture));
else if (options.show !== undefined) showAll(options.show);
else await visitAll();

/** All that there are pictures of. */
function* kept() {
  for (const file of baselines.files()) {
    const [, element, look, width] = /^(.+)\/(.+)-(\d+)\.br$/.exec(file) ?? [];
    for (const state of baselines.pack(file).names) yield { element, state, look, width: Number(width) };
    baselines.forget(file);
  }
}

function showAll(folder) {
  const report = new Report(folder);
  for (const picture of kept())
    report.add(nameOf(picture), '', { expected: baselines.pack(packOf(picture)).get(picture.state) });
  console.log(report.close('How every state looks'));
}

/** Compares what was asked for with its baselines, or takes it anew. */
async function visitAll() {
  const started = performance.now();
  const server = await startServer();
  const { browser, version, close } = await startBrowser();
  try {
    const open = () => Camera.open(browser, server.origin, LOOKS);
    const cameras = await Promise.all(Array.from({ length: LANES }, open));
    const pictures = picturesOf(await cameras[0].states());
    const asked = new Set(chosen(pictures, { share, only: options.only }));
    if (asked.size === 0) throw new RangeError(`--only names no state: ${options.only.join(', ')}.`);
    const columns = columnsOf(pictures).values();
    const faults = options.update
      ? await update(cameras, columns, asked, pictures, version)
      : await compare(cameras, columns, asked, version);
    const gaps = gapsBetween(pictures.map(nameOf), [...kept()].map(nameOf));
    faults.push(...gaps.missing.map((name) => `${name}: there is no baseline.`));
    faults.push(...gaps.left.map((name) => `${name}: there is a baseline, but no such state.`));
    for (const fault of faults) console.log(fault);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    const good = options.update ? 'taken anew.' : 'nothing differs.';
    console.log(
      `${asked.size} of ${pictures.length} pictures, in ${seconds} s: ${faults.length === 0 ? good : `${faults.length} faults.`}`,
    );
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await close();
    server.close();
  }
}

/** The pictures that can be taken one after another, without turning to another look or width. */
function columnsOf(pictures) {
  const columns = new Map();
  for (const picture of pictures) {
    const name = `${picture.look}-${picture.width}`;
    columns.set(name, [...(columns.get(name) ?? []), picture]);
  }
  return columns;
}

/** Hands out the columns among the cameras, each as soon as it is free. */
async function handOut(cameras, columns, work) {
  const takes = async (camera) => {
    for (const pictures of columns) await work(camera, pictures);
  };
  await Promise.all(cameras.map(takes));
}

async function compare(cameras, columns, asked, version) {
  const report = new Report(options.report);
  const faults = [];
  if (baselines.browser !== undefined && baselines.browser !== version)
    faults.push(
      `The pictures are of ${baselines.browser}, and this is ${version}: look at what differs, then --update.`,
    );
  const found = (name, text, pictures) => {
    faults.push(`${name}: ${text}`);
    report.add(name, text, pictures);
  };
  await handOut(cameras, columns, async (camera, pictures) => {
    const wanted = pictures.filter((picture) => asked.has(picture));
    if (wanted.length > 0) await camera.turnTo(wanted[0]);
    for (const picture of wanted) {
      const expected = baselines.pack(packOf(picture))?.get(picture.state);
      // Told with all others that are missing.
      if (!expected) continue;
      const name = nameOf(picture);
      try {
        const actual = await camera.take(picture);
        const difference = differenceBetween(actual, expected);
        if (difference)
          found(name, inWords(actual, expected, difference), {
            actual,
            expected,
            difference: difference.shown,
          });
      } catch (error) {
        found(name, error.message, { expected });
      }
    }
    for (const picture of pictures) baselines.forget(packOf(picture));
  });
  const page = report.close('What differs');
  if (faults.length > 0) console.log(`To look at: ${page}`);
  return faults;
}

function inWords(actual, expected, { pixels, most }) {
  const [is, was] = [actual, expected].map(({ width, height }) => `${width} × ${height}`);
  return is === was ? `${pixels} pixels differ, by up to ${most} of 255.` : `it is ${is} px and not ${was}.`;
}

async function update(cameras, columns, asked, all, version) {
  if (asked.size < all.length && baselines.browser !== undefined && baselines.browser !== version)
    throw new Error(`The other pictures are of ${baselines.browser}, and this is ${version}: --update all.`);
  const faults = [];
  const changed = new Set([...asked].map(packOf));
  await handOut(cameras, columns, async (camera, column) => {
    const pictures = column.filter((picture) => changed.has(packOf(picture)));
    if (pictures.length === 0) return;
    await camera.turnTo(pictures[0]);
    const packers = new Map();
    for (const picture of pictures) {
      const { state, width } = picture;
      const name = packOf(picture);
      if (!packers.has(name)) packers.set(name, new Packer(width));
      const before = baselines.pack(name)?.get(state);
      const failed = (error) => void faults.push(`${nameOf(picture)}: ${error.message}`);
      const taken = asked.has(picture) && (await camera.take(picture).catch(failed));
      const pixels = taken || before;
      if (pixels) packers.get(name).add(state, pixels);
    }
    for (const [name, packer] of packers) await baselines.write(name, packer);
  });
  const wanted = new Set(all.map(packOf));
  for (const file of baselines.files()) if (!wanted.has(file)) baselines.remove(file);
  baselines.browser = version;
  return faults;
}
