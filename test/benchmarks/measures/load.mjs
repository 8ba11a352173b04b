import { PredefinedNetworkConditions } from 'puppeteer-core';
import { withTab } from '../browser.mjs';
import { CONTESTANTS } from '../contestants.mjs';
import { GIVEN, TOKEN, widgetOf } from '../site.mjs';
import { median, shuffled } from '../statistics.mjs';

export const SLOWDOWN = 4;
const NETWORK = PredefinedNetworkConditions['Fast 4G'];
/** A round trip of that network, in ms. */
export const ROUND_TRIP = NETWORK.latency;

const BELOW = Array.from(
  { length: 12 },
  (_, index) => `<p>Line ${index + 1}: what stands below the widget stays where it is.</p>`,
).join('');

/** A line that has to ask its API, beside the one whose answer the shop handed over. */
const ASKING = 'kit, asking';

/** Loads each contestant's page cold: from navigation to the first frame with what can be pressed, by round. */
export async function measureLoad({ browser, site, rounds }) {
  const contestants = [...CONTESTANTS, { ...CONTESTANTS.find(({ isLine }) => isLine), shownAs: ASKING }];
  const usable = [];
  const shifts = {};
  const longest = {};
  for (let round = 0; round < rounds; round += 1) {
    const times = {};
    for (const contestant of shuffled(contestants)) {
      const { id, isLine, shownAs = id } = contestant;
      const head = isLine ? TOKEN + (shownAs === id ? GIVEN : '') : '';
      const body = `<h1>Order 1001</h1><p>Shelf, oak, 80 cm</p><div>${widgetOf(contestant)}</div>${BELOW}`;
      const warm = site.putWhole('warm', '<!doctype html><h1>Order</h1><p>Text</p><button>Text</button>');
      const url = site.put('load', { id, body, head, settings: { watchesLoad: true } });
      await withTab(browser, async (tab) => {
        await tab.setViewport({ width: 412, height: 823 });
        await tab.goto(warm);
        await tab.setCacheEnabled(false);
        await tab.emulateNetworkConditions(NETWORK);
        await tab.emulateCPUThrottling(SLOWDOWN);
        await tab.goto(url);
        await tab.waitForFunction('window.usable', { polling: 100 });
        // What is late may still shift.
        await tab.waitForNetworkIdle({ idleTime: 300 });
        const seen = await tab.evaluate(() => ({
          usable: window.usable,
          shift: window.shift,
          longest: Math.max(0, ...window.longTasks),
        }));
        times[shownAs] = seen.usable;
        (shifts[shownAs] ??= []).push(seen.shift);
        (longest[shownAs] ??= []).push(seen.longest);
      });
    }
    usable.push(times);
  }
  const middle = (lists) => Object.fromEntries(Object.entries(lists).map(([id, list]) => [id, median(list)]));
  return { usable, shifts: middle(shifts), longest: middle(longest), asking: ASKING };
}
