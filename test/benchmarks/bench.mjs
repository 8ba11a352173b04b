// How light the kit is, side by side with a native button, a vanilla element, bare Lit and four libraries of parts, in one run:
// `npm run bench`. It prints a table; only ratios are worth comparing, since times belong to a machine.
//   --quick          fewer rounds: about two minutes in place of ten
//   --only a,b       some of: mount, leak, load, click, steps, answers, requests
import { parseArgs } from 'node:util';
import os from 'node:os';
import { measureRequests } from '../bytes/measure-requests.mjs';
import { requestBudgets } from '../bytes/budgets.mjs';
import { startBrowser } from './browser.mjs';
import { CONTESTANTS } from './contestants.mjs';
import { measureAnswers } from './measures/answers.mjs';
import { measureClick } from './measures/click.mjs';
import { measureLeak } from './measures/leak.mjs';
import { measureLoad, ROUND_TRIP } from './measures/load.mjs';
import { measureMount } from './measures/mount.mjs';
import { measureSteps } from './measures/steps.mjs';
import { openSite } from './site.mjs';
import { ratio } from './statistics.mjs';

const { values: options } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const wanted = (name) => !options.only || options.only.split(',').includes(name);
const QUICK = options.quick ?? false;
const rounds = (full, quick) => (QUICK ? quick : full);

const PEERS = CONTESTANTS.filter(({ id }) => !['native', 'vanilla', 'kit'].includes(id));

/** `what`, the kit's figure, its budget, and the figures of the others by their ids. */
const rows = [];
const times = (figure) => figure.toFixed(2);
const add = (what, figure, budget, others = {}, write = times) => {
  rows.push({ what, figure, budget, others, write });
  console.error(`  ${what}: ${write(figure)}`);
};

/** Each contestant's ratio to a base, all of one run. */
function addRatios(what, byRound, base, budget) {
  const of = (id) => ratio(byRound, id, base);
  const others = Object.fromEntries(PEERS.filter(({ id }) => id in byRound[0]).map(({ id }) => [id, of(id)]));
  add(what, of('kit'), budget, others);
}

async function inBrowser(settings, use) {
  const browser = await startBrowser(settings);
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

const BENCHES = {
  async mount(site) {
    for (const count of [100, 1000]) {
      const { times: taken, memory } = await inBrowser({}, (browser) =>
        measureMount({ browser, site, count, rounds: rounds(4, 2) }),
      );
      addRatios(`mounting ${count} lines, × vanilla`, taken, 'vanilla', 1.6);
      addRatios(`memory of each of ${count}, × vanilla`, memory, 'vanilla', 1.6);
    }
  },

  async leak(site) {
    const cycles = rounds(1000, 200);
    const kept = {};
    for (const id of ['kit', 'lit']) {
      kept[id] = await inBrowser({ unlimited: true }, (browser) =>
        measureLeak({ browser, site, id, times: cycles }),
      );
    }
    const whole = (figure) => figure.toFixed(figure < 10 ? 1 : 0);
    add(`bytes kept by each of ${cycles} openings`, kept.kit.bytes, 1000, { lit: kept.lit.bytes }, whole);
    add('nodes kept by each', Math.max(0, kept.kit.nodes), 0.01, { lit: kept.lit.nodes });
  },

  async load(site) {
    const { usable, shifts, longest, asking } = await inBrowser({}, (browser) =>
      measureLoad({ browser, site, rounds: rounds(6, 2) }),
    );
    addRatios('cold page to usable, × native button', usable, 'native', 1.4);
    const asked = usable.map((round) => ({ ...round, asked: round[asking] - ROUND_TRIP }));
    add('… where the line has to ask, less a round trip', ratio(asked, 'asked', 'native'), 1.4);
    const peers = Object.fromEntries(PEERS.map(({ id }) => [id, shifts[id]]));
    add('… layout shift', Math.max(shifts.kit, shifts[asking]), 0, peers, (figure) => figure.toFixed(3));
    const tasks = Object.fromEntries(PEERS.map(({ id }) => [id, longest[id] / longest.native]));
    add(
      '… longest task, × native button',
      Math.max(longest.kit, longest[asking]) / longest.native,
      undefined,
      tasks,
    );
  },

  async click(site) {
    const opened = await inBrowser({}, (browser) =>
      measureClick({ browser, site, rounds: rounds(5, 2), presses: rounds(8, 4) }),
    );
    addRatios('press to open dialog, × native', opened, 'native', 1.3);
  },

  async steps(site) {
    const stepped = await inBrowser({}, (browser) => measureSteps({ browser, site, rounds: rounds(5, 2) }));
    add('press to next step, × bare Lit', ratio(stepped, 'kit', 'lit'), 1.3, { lit: 1 });
  },

  async answers(site) {
    const known = await inBrowser({}, (browser) => measureAnswers({ browser, site, rounds: rounds(7, 3) }));
    add('100 lines know their answers, × one line', ratio(known, 100, 1), 1.15);
  },

  async requests() {
    const whole = (figure) => String(figure);
    for (const { what, figure, budget } of requestBudgets(await measureRequests())) {
      add(`requests: ${what.trim()}`, figure, budget, {}, whole);
    }
  },
};

function table() {
  const head = ['', 'kit', 'budget', 'held', ...PEERS.map(({ label }) => label)];
  const lines = rows.map(({ what, figure, budget, others, write }) => {
    const over = figure - budget;
    const held = budget === undefined ? '' : over <= 0 ? 'yes' : `no, by ${write(over)}`;
    const peers = PEERS.map(({ id }) => (id in others ? write(others[id]) : ''));
    return [what, write(figure), budget === undefined ? '' : `≤ ${budget}`, held, ...peers];
  });
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const start = Date.now();
console.error(
  `Load of the machine: ${os
    .loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')}`,
);
const site = await openSite();
try {
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (!wanted(name)) continue;
    const began = Date.now();
    await bench(site);
    console.error(`${name}: ${Math.round((Date.now() - began) / 1000)} s`);
  }
} finally {
  site.closes();
}
console.error(
  `Load of the machine: ${os
    .loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')}`,
);
console.log(
  `\n${table()}\n\nIn ${Math.round((Date.now() - start) / 1000)} s; ratios are medians of rounds in one run.`,
);
const missed = rows.filter(({ figure, budget }) => figure > budget);
console.log(
  missed.length === 0 ? 'Every budget holds.' : `Not held: ${missed.map(({ what }) => what).join('; ')}.`,
);
