import { expect, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { expectNoBarrier } from '../support/accessible.js';
import { goesToRegion, isChosen, middleOf, placeOf, region, regions } from '../support/drawing.js';
import { expectFocusOn, focused } from '../support/focus.js';
import { asSeen } from '../support/isolates.js';
import { focusCanBeSeen, keyboard } from '../support/keyboard.js';
import { useShop } from '../support/shop.js';
import { find, shopper } from '../support/shopper.js';
import { touch } from '../support/touch.js';

const isTicked = (name: RegExp): boolean | undefined => {
  const box = find('checkbox', name);
  return box instanceof HTMLInputElement ? box.checked : undefined;
};

const waitForTick = (name: RegExp, ticked: boolean): Promise<void> =>
  waitUntil(() => isTicked(name) === ticked, `${String(name)} is not in step`, { interval: 10 });

const waitForChoice = async (name: RegExp, chosen: boolean): Promise<void> => {
  const one = await region(name);
  await waitUntil(() => isChosen(one) === chosen, `${String(name)} is not in step`, { interval: 10 });
};

describe('Pointing at the part', () => {
  const shop = useShop();

  /** The journey of the coffee machine in the page. */
  const journey = async (): Promise<Element> => {
    const { orderId, itemId } = shop.item;
    const page = await shop.shows(
      html`<product-support-journey order-id=${orderId} item-id=${itemId}></product-support-journey>`,
    );
    const element = page.querySelector('product-support-journey');
    if (!element) throw new Error('There is no journey.');
    return element;
  };

  const toParts = async (): Promise<Element> => {
    const element = await journey();
    await shopper.presses('Request a free part');
    await shopper.ticks(/^Missing/);
    await shopper.presses('Continue');
    await shopper.isOn('Which parts do you need?');
    await region(/Drip tray/);
    return element;
  };

  const requestsWhatIsChosen = async (): Promise<void> => {
    await shopper.presses('Continue');
    await shopper.presses('Continue');
    await shopper.presses('Request for free');
    await shopper.isOn('We have received your request');
  };

  it('chooses a part in the drawing with the keyboard alone, and requests it [S1]', async () => {
    const continues = async (): Promise<void> => {
      await keyboard.goesTo('button', 'Continue');
      await keyboard.presses('Enter');
    };
    await journey();
    await keyboard.goesTo('button', 'Request a free part');
    await keyboard.presses('Enter');
    await expectFocusOn('heading', 'What is wrong with the part?');
    await keyboard.goesTo('radio', /^Missing/);
    await keyboard.presses('Space');
    await continues();
    await expectFocusOn('heading', 'Which parts do you need?');

    const [first] = regions().length > 0 ? regions() : [await region(/^1, /)];
    await goesToRegion(asSeen(first?.getAttribute('aria-label') ?? ''));
    // Larger, and on to the part with the arrows: each comes into view, and its focus can be seen.
    await keyboard.presses('+', '+');
    const tray = await region(/Drip tray/);
    for (let stop = 0; stop < regions().length && focused() !== tray; stop += 1) {
      await keyboard.presses('ArrowDown');
      expect(focusCanBeSeen()).to.equal(true);
    }
    expect(focused() === tray).to.equal(true);
    await keyboard.presses('Space');
    await waitForChoice(/Drip tray/, true);
    await waitForTick(/^Drip tray/, true);
    await continues();
    await expectFocusOn('heading', 'Anything we should know?');
    await continues();
    await expectFocusOn('heading', 'Check your request');
    await keyboard.goesTo('button', 'Request for free');
    await keyboard.presses('Enter');
    await expectFocusOn('heading', 'We have received your request');
    expect(shop.newestRequest.parts).to.deep.equal([{ partId: 'coffee-drip-tray', quantity: 1 }]);
  });

  it('finds a part by pinch and tap on a phone, and requests it [S1]', async () => {
    await setViewport({ width: 360, height: 740 });
    try {
      const element = await toParts();
      await touch.taps(await placeOf(/Portafilter/));
      await waitForChoice(/Portafilter/, true);
      await waitForTick(/^Portafilter/, true);

      const drawing = (await region(/Drip tray/)).ownerSVGElement;
      if (!drawing) throw new Error('There is no drawing.');
      const seen = (): number => Number(drawing.getAttribute('viewBox')?.split(' ')[2]);
      const whole = seen();
      await touch.pinches(middleOf(drawing), 60, 110);
      await waitUntil(() => seen() < whole / 1.5, 'the drawing does not grow', { interval: 10 });
      expect(isTicked(/^Portafilter/)).to.equal(true);
      await touch.pinches(middleOf(drawing), 150, 40);
      await waitUntil(() => seen() === whole, 'the drawing does not shrink', { interval: 10 });

      await touch.taps(await placeOf(/Portafilter/));
      await waitForTick(/^Portafilter/, false);
      await touch.taps(await placeOf(/Drip tray/));
      await waitForTick(/^Drip tray/, true);
      await expectNoBarrier(element);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
    await requestsWhatIsChosen();
    expect(shop.newestRequest.parts).to.deep.equal([{ partId: 'coffee-drip-tray', quantity: 1 }]);
  });

  it('sees one choice in the drawing, in the list, and in what the search finds', async () => {
    await toParts();
    await shopper.ticks(/^Drip tray/);
    await waitForChoice(/Drip tray/, true);

    await shopper.types('Search the parts', 'portafliter');
    await shopper.reads('1 part found');
    await shopper.ticks(/^Portafilter/);
    await waitForChoice(/Portafilter/, true);
    await shopper.types('Search the parts', '');
    await waitForTick(/^Drip tray/, true);

    const portafilter = await region(/Portafilter/);
    portafilter.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await waitForTick(/^Portafilter/, false);
    await requestsWhatIsChosen();
    expect(shop.newestRequest.parts).to.deep.equal([{ partId: 'coffee-drip-tray', quantity: 1 }]);
  });

  it('is told in the drawing as in the list that a part is out of stock [S10]', async () => {
    shop.opens('part-out-of-stock');
    await toParts();
    const tank = await region(/Water tank\. Out of stock/);
    expect(tank.getAttribute('aria-disabled')).to.equal('true');
    tank.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await waitForChoice(/Water tank/, false);
    await shopper.ticks(/^Drip tray/);
    await requestsWhatIsChosen();
    expect(shop.newestRequest.parts).to.deep.equal([{ partId: 'coffee-drip-tray', quantity: 1 }]);
  });
});
