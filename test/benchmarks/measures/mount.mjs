import { heldBy, withTab } from '../browser.mjs';
import { CONTESTANTS } from '../contestants.mjs';
import { median, shuffled } from '../statistics.mjs';

const REPEATS = { 100: 8, 1000: 3 };

/** Mounts so many of each contestant: time, and memory of each, by round. */
export async function measureMount({ browser, site, rounds, count }) {
  const times = [];
  const memory = [];
  for (let round = 0; round < rounds; round += 1) {
    const time = {};
    const bytes = {};
    for (const { id } of shuffled(CONTESTANTS)) {
      const url = site.put('mount', { id, body: '<div id="grid"></div>' });
      await withTab(browser, async (tab, cdp) => {
        await tab.goto(url);
        await tab.evaluate(() => window.bench.ready());
        const mount = (number) => tab.evaluate((many) => window.bench.mount(many), number);
        const unmount = () => tab.evaluate(() => window.bench.unmount());
        // Fonts, sheets and code are warm before anything counts.
        for (const number of [1, count]) {
          await mount(number);
          await unmount();
        }
        const taken = [];
        for (let repeat = 0; repeat < REPEATS[count]; repeat += 1) {
          await cdp.send('HeapProfiler.collectGarbage');
          taken.push(await mount(count));
          await unmount();
        }
        const before = await heldBy(cdp);
        await mount(count);
        const after = await heldBy(cdp);
        time[id] = median(taken);
        bytes[id] = (after.bytes - before.bytes) / count;
      });
    }
    times.push(time);
    memory.push(bytes);
  }
  return { times, memory };
}
