import { withTab } from '../browser.mjs';
import { CONTESTANTS } from '../contestants.mjs';
import { GIVEN, TOKEN, widgetOf } from '../site.mjs';
import { median, shuffled } from '../statistics.mjs';
import { SLOWDOWN } from './load.mjs';

/** Presses what opens a dialog whose code is there, with a mouse: from the press to the frame with it, by round. */
export async function measureClick({ browser, site, rounds, presses }) {
  const opened = [];
  for (let round = 0; round < rounds; round += 1) {
    const times = {};
    for (const contestant of shuffled(CONTESTANTS.filter(({ dialog }) => dialog))) {
      const { id, dialog, isLine, pressed } = contestant;
      const head = isLine ? GIVEN + TOKEN : '';
      const body = `<h1>Order 1001</h1><p>${widgetOf(contestant)}</p>${dialog.html ?? ''}`;
      const url = site.put('click', { id, needs: 'dialog', body, head });
      await withTab(browser, async (tab) => {
        await tab.goto(url);
        const path = pressed ? ['#widget', pressed] : ['#widget'];
        const place = await tab.evaluate(async (where) => {
          await window.bench.ready();
          window.bench.watchPresses(where);
          return window.bench.place(where);
        }, path);
        const press = async () => {
          await tab.mouse.click(place.x, place.y);
          await tab.waitForFunction('window.opened', { polling: 50 });
          const taken = await tab.evaluate('window.opened');
          await tab.evaluate(() => window.bench.close());
          return taken;
        };
        // The first press loads what a dialog needs.
        await press();
        await tab.waitForNetworkIdle({ idleTime: 200 });
        await tab.emulateCPUThrottling(SLOWDOWN);
        await press();
        const taken = [];
        for (let time = 0; time < presses; time += 1) taken.push(await press());
        times[id] = median(taken);
      });
    }
    opened.push(times);
  }
  return opened;
}
