import { expect } from '@open-wc/testing';
import { shopper, textOf } from '../support/shopper.js';
import { useShop } from '../support/shop.js';
import { fillIn, TOUCHPOINTS, type TouchpointPage } from './touchpoints.js';

const YEAR = 365 * 86_400_000;

/** A browser whose clock is so far off; the function handed back sets it right. */
function withClock(off: number): () => void {
  const Real = Date;
  class Wrong extends Real {
    constructor(...args: readonly unknown[]) {
      // Every way to make a date but the one that asks for the time.
      super(...((args.length === 0 ? [Real.now() + off] : args) as [number]));
    }

    static override now(): number {
      return Real.now() + off;
    }
  }
  globalThis.Date = Wrong as DateConstructor;
  return () => (globalThis.Date = Real);
}

const DAY =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}/g;

/** The days that the shopper reads on the way to the confirmation, at a touchpoint, each once. */
async function daysRead(page: TouchpointPage): Promise<readonly string[]> {
  const days = new Set<string>();
  const read = (): void => {
    for (const [day] of textOf(document.body).matchAll(DAY)) days.add(day);
  };
  await page.show();
  await page.enter();
  await fillIn(page, { part: /^Drip tray/ });
  read();
  await shopper.presses('Request for free');
  await shopper.isOn('We have received your request');
  // Its days are loaded with the code that shows them.
  await shopper.sees('list', 'Where your request stands');
  read();
  return [...days].sort();
}

for (const page of TOUCHPOINTS) {
  describe(`A shopper whose clock is a year off, on the ${page.name} page`, () => {
    const shop = useShop();
    let setRight = (): void => {};
    afterEach(() => setRight());

    for (const [which, off] of [
      ['a year late', -YEAR],
      ['a year early', YEAR],
    ] as const) {
      it(`reads the same days as everybody, and requests the part: ${which} [S2, S8]`, async () => {
        const expected = await daysRead(page);
        expect(expected).not.to.deep.equal([]);
        document.querySelector('product-support-provider')?.remove();
        localStorage.clear();
        shop.opens('default');
        setRight = withClock(off);
        expect(await daysRead(page)).to.deep.equal(expected);
        expect(shop.newestRequest.reason).to.equal('damaged');
      });
    }
  });
}
