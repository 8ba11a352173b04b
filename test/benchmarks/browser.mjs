import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.mjs';

/** Starts the browser; `unlimited` lifts the limit of 60 frames a second, for what is done a thousand times. */
export async function startBrowser({ unlimited = false } = {}) {
  const { source: _, args, ...launch } = await findBrowser();
  const ownArgs = [
    '--enable-precise-memory-info',
    // Whatever calls home fails at once, for all alike.
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ...(unlimited ? ['--disable-frame-rate-limit', '--disable-gpu-vsync'] : []),
  ];
  return puppeteer.launch({ ...launch, args: [...args, ...ownArgs], headless: true });
}

/** Opens a tab of its own, with nothing cached, for one sample. */
export async function withTab(browser, use) {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    tab.setDefaultTimeout(60_000);
    const faults = [];
    tab.on('pageerror', (error) => faults.push(String(error)));
    // Chosen lengths of animations are not slowness.
    await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const cdp = await tab.createCDPSession();
    await cdp.send('Performance.enable');
    const result = await use(tab, cdp);
    if (faults.length > 0) throw new Error(faults[0]);
    return result;
  } finally {
    await context.close();
  }
}

/** What a page holds after a collection: bytes of all heaps, and nodes, attached or not. */
export async function heldBy(cdp) {
  for (let time = 0; time < 3; time += 1) await cdp.send('HeapProfiler.collectGarbage');
  const {
    usedSize,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = await cdp.send('Runtime.getHeapUsage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const nodes = metrics.find(({ name }) => name === 'Nodes')?.value ?? 0;
  return { bytes: usedSize + embedderHeapUsedSize + backingStorageSize, nodes };
}
