import { heldBy, withTab } from '../browser.mjs';
import { CONTESTANTS } from '../contestants.mjs';
import { GIVEN, TOKEN, widgetOf } from '../site.mjs';
import { slope } from '../statistics.mjs';

const PARTS = 10;

/** Opens and closes a dialog so many times: bytes and nodes that each time leaves. */
export async function measureLeak({ browser, site, id, times }) {
  const contestant = CONTESTANTS.find((one) => one.id === id);
  const body = widgetOf(contestant) + (contestant.dialog.html ?? '');
  const url = site.put('leak', { id, needs: 'dialog', body, head: contestant.isLine ? GIVEN + TOKEN : '' });
  return withTab(browser, async (tab, cdp) => {
    await tab.goto(url);
    await tab.evaluate(() => window.bench.ready());
    const cycle = (number) => tab.evaluate((many) => window.bench.openAndClose(many), number);
    // What the first opening loads is not kept by each.
    await cycle(1);
    await tab.waitForNetworkIdle({ idleTime: 200 });
    await cycle(times / PARTS);
    const held = [await heldBy(cdp)];
    for (let part = 0; part < PARTS; part += 1) {
      await cycle(times / PARTS);
      held.push(await heldBy(cdp));
    }
    const each = (pick) => slope(held.map(pick)) / (times / PARTS);
    return { bytes: each(({ bytes }) => bytes), nodes: each(({ nodes }) => nodes) };
  });
}
