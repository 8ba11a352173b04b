import { withTab } from '../browser.mjs';
import { CONTESTANTS } from '../contestants.mjs';
import { GIVEN, TOKEN, widgetOf } from '../site.mjs';
import { median, shuffled } from '../statistics.mjs';
import { SLOWDOWN } from './load.mjs';

const STEPS = 4;
/** The first way through is not measured: its code is new, and its pictures are on their way. */
const WAYS = 3;

const WIZARDS = [
  {
    id: 'lit',
    path: ['bench-lit-wizard'],
    page: {
      id: 'native',
      body: '<bench-lit-wizard></bench-lit-wizard>',
      head: '<script type="module" src="/built/wizard/button.js"></script>',
    },
  },
  {
    id: 'kit',
    path: ['#widget', 'product-support-journey'],
    page: { id: 'kit', body: widgetOf(CONTESTANTS.find(({ isLine }) => isLine)), head: GIVEN + TOKEN },
  },
];

/** What the journey asks for on its way; bare Lit has its first choice ticked. */
const CHOICES = ['input[name="reason"][value="missing"]', 'input[name="parts"][value="coffee-drip-tray"]'];

/** In the page: the step that is shown, what leads on from it, and the time from each press to the frame with the next. */
function driveSteps({ path, choices }) {
  const wizard = () => window.bench.at(path);
  const root = () => wizard()?.shadowRoot;
  const step = () => root()?.querySelector('.body')?.dataset.step;
  window.steps = {
    step,
    /** Chooses what the step asks for, before the time is taken. */
    prepares() {
      for (const choice of choices) {
        const input = root().querySelector(choice);
        if (input && !input.checked) input.click();
      }
    },
    place() {
      const button =
        root().querySelector('#next, [part="primary"]') ??
        [...root().querySelectorAll('button.strong')].find((one) => one.textContent.includes('part'));
      button.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    backToStart: async (first) => {
      while (step() !== first) {
        if (wizard().goBack) wizard().goBack();
        else wizard().step = 0;
        await window.bench.painted();
      }
    },
  };
  addEventListener(
    'click',
    ({ timeStamp }) => {
      const before = step();
      if (before === undefined) return;
      window.stepped = undefined;
      const look = async () => {
        if (step() !== before) window.stepped = (await window.bench.painted()) - timeStamp;
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );
}

/** Goes through the five steps of a request: from each press to the frame with the next step, by round. */
export async function measureSteps({ browser, site, rounds }) {
  const stepped = [];
  for (let round = 0; round < rounds; round += 1) {
    const times = {};
    for (const { id, path, page } of shuffled(WIZARDS)) {
      const url = site.put('steps', page);
      await withTab(browser, async (tab) => {
        await tab.goto(url);
        await tab.evaluate(() => window.bench.ready());
        if (id === 'kit') await tab.evaluate(() => window.bench.at(['#widget', 'button']).click());
        await tab.evaluate(driveSteps, { path, choices: CHOICES });
        await tab.waitForFunction("(window.steps.step() ?? 'loading') !== 'loading'");
        const first = await tab.evaluate('window.steps.step()');
        const taken = [];
        for (let way = 0; way <= WAYS; way += 1) {
          for (let step = 0; step < STEPS; step += 1) {
            await tab.evaluate('window.steps.prepares()');
            await tab.waitForNetworkIdle({ idleTime: 100 });
            const { x, y } = await tab.evaluate('window.steps.place()');
            await tab.mouse.move(x, y);
            await tab.evaluate('window.bench.painted()');
            await tab.mouse.click(x, y);
            await tab.waitForFunction('window.stepped', { polling: 50 });
            if (way > 0) taken.push(await tab.evaluate('window.stepped'));
          }
          await tab.evaluate((start) => window.steps.backToStart(start), first);
          if (way === 0) await tab.emulateCPUThrottling(SLOWDOWN);
        }
        times[id] = median(taken);
      });
    }
    stepped.push(times);
  }
  return stepped;
}
