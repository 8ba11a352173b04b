import { withTab } from '../browser.mjs';
import { shuffled } from '../statistics.mjs';

/** A support API's answer takes as long, in ms. */
const LATENCY = 80;
const LINES = [1, 100];

/** Loads order pages whose lines ask: from the script's start to the last line that knows its answer, by round. */
export async function measureAnswers({ browser, site, rounds }) {
  const known = [];
  site.takes(LATENCY);
  for (let round = 0; round < rounds; round += 1) {
    const times = {};
    for (const count of shuffled(LINES)) {
      const lines = Array.from(
        { length: count },
        (_, index) =>
          `<product-support-order-item order-id="order-1" item-id="item-${index}"></product-support-order-item>`,
      );
      // The page's own time is in both: its lines, and the code that is loaded before they are there.
      const url = site.put('answers', { id: 'kit', body: lines.join('') });
      await withTab(browser, async (tab) => {
        await tab.evaluateOnNewDocument(() => {
          const send = window.fetch;
          window.fetch = (...call) => {
            window.asked ??= performance.now();
            return send(...call);
          };
        });
        await tab.goto(url);
        times[count] = await tab.evaluate(async () => {
          const all = [...document.querySelectorAll('product-support-order-item')];
          while (!all.every((line) => line.shadowRoot?.querySelector('button'))) await window.bench.painted();
          return performance.now() - window.asked;
        });
      });
    }
    known.push(times);
  }
  site.takes(0);
  return known;
}
