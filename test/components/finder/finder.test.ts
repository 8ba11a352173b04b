import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { Diagram, Part, SupportContext } from '../../../src/contract/index.js';
import type { Draft } from '../../../src/journey/index.js';
import { expectNoBarrier } from '../../support/accessible.js';
import { aPart, aSupportContext } from '../../support/builders.js';
import {
  goesToRegion,
  isChosen,
  isRefused,
  middleOf,
  placeOf,
  region,
  regions,
} from '../../support/drawing.js';
import { focused } from '../../support/focus.js';
import { asSeen } from '../../support/isolates.js';
import { journeyAt } from '../../support/journeys.js';
import { shopper } from '../../support/shopper.js';
import { touch, type Place } from '../../support/touch.js';
import { FinderHost } from './finder-host.js';

const box = (x: number, y: number, side: number): string => `M${x} ${y}h${side}v${side}h-${side}z`;

/** A lid above, a bag of screws and a tray on one height below it; the legs are no part that can be had. */
const aDiagram = (over: Partial<Diagram> = {}): Diagram => ({
  width: 400,
  height: 300,
  imageUrl: undefined,
  outlines: ['M10 10h380v280h-380z'],
  regions: [
    { partId: 'tray', callout: '3', at: { x: 370, y: 212 }, path: box(250, 160, 100) },
    { partId: 'screws', callout: '2', at: { x: 30, y: 200 }, path: box(60, 195, 10) },
    { partId: 'lid', callout: '1', at: { x: 250, y: 40 }, path: box(150, 20, 80) },
    { partId: 'legs', callout: '4', at: { x: 250, y: 280 }, path: box(180, 260, 20) },
  ],
  ...over,
});

/** A picture that cannot be shown. */
const NO_PICTURE = 'https://pictures.invalid/nothing.png';

const someParts = (): Part[] => [
  aPart({ partId: 'tray', name: 'Drip tray' }),
  aPart({ partId: 'screws', name: 'Screws' }),
  aPart({ partId: 'lid', name: 'Tank lid' }),
];

const withPart = (partId: string, over: Partial<Part>): Partial<SupportContext> => ({
  parts: someParts().map((part) => (part.partId === partId ? { ...part, ...over } : part)),
});

describe('The drawing of an item', () => {
  let host: FinderHost;

  const show = async (
    context: Partial<SupportContext> = {},
    draft: Partial<Draft> = {},
    dir = 'ltr',
  ): Promise<void> => {
    const state = journeyAt('parts', {
      context: aSupportContext({ parts: someParts(), diagram: aDiagram(), ...context }),
    });
    const page = await fixture(html`<div dir=${dir}><finder-host></finder-host></div>`);
    const element = page.querySelector('finder-host');
    if (!(element instanceof FinderHost)) throw new Error('There is no drawing.');
    host = element;
    host.current = { ...state, draft: { ...state.draft, ...draft } };
    await host.updateComplete;
  };

  const drawing = (): SVGSVGElement => {
    const found = host.shadowRoot?.querySelector<SVGSVGElement>('.drawing');
    if (!found) throw new Error('There is no drawing.');
    return found;
  };

  /** What is seen of it: `0 0 400 300` is the whole. */
  const seen = (): number[] => (drawing().getAttribute('viewBox') ?? '').split(' ').map(Number);
  const zoom = (): number => 400 / (seen()[2] ?? 0);

  const chosen = (): string[] => Object.keys(host.current?.draft.quantities ?? {});

  const waitForChoice = (...partIds: string[]): Promise<void> =>
    waitUntil(() => chosen().join() === partIds.join(), `not chosen: ${partIds.join()}`, { interval: 10 });

  const waitForZoom = (at: (zoom: number) => boolean): Promise<void> =>
    waitUntil(() => at(zoom()), 'the drawing is not as large', { interval: 10 });

  const shapeOf = async (name: string): Promise<Element> => {
    const shape = (await region(name)).querySelector('.shape');
    if (!shape) throw new Error(`${name} has no shape.`);
    return shape;
  };

  const clicks = ({ x, y }: Place): Promise<void> =>
    sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });

  const press = async (name: string): Promise<void> => {
    await shopper.presses(name);
    await host.updateComplete;
  };

  const labelOf = (one: Element): string => asSeen(one.getAttribute('aria-label') ?? '');

  before(() => setViewport({ width: 800, height: 700 }));
  afterEach(() => resetMouse());

  describe('names its parts', () => {
    it('as checkboxes in reading order, each by its number, and nothing else', async () => {
      await show();
      expect(regions().map((one) => [labelOf(one), isChosen(one)])).to.deep.equal([
        ['1, Tank lid', false],
        ['2, Screws', false],
        ['3, Drip tray', false],
      ]);
    });

    it('as chosen where the list says so', async () => {
      await show({}, { quantities: { tray: 2 } });
      expect(isChosen(await region('3, Drip tray'))).to.equal(true);
    });

    it('without a barrier, whatever their state [S10 E10]', async () => {
      await show({ ...withPart('lid', { stock: 'out' }), maxParts: 1 }, { quantities: { tray: 1 } });
      await expectNoBarrier(host);
    });

    it('by the name alone where they have no number', async () => {
      await show({
        diagram: aDiagram({
          regions: [{ partId: 'lid', callout: undefined, at: { x: 1, y: 1 }, path: box(9, 9, 9) }],
        }),
      });
      await region('Tank lid');
    });

    it('in the text that the API sends, whatever it looks like', async () => {
      await show(withPart('lid', { name: '<img src=x onerror=alert(1)>"&amp;' }));
      await region('1, <img src=x onerror=alert(1)>"&amp;');
      expect(host.shadowRoot?.querySelector('img')).to.equal(null);
    });

    it('without a style of their own, which a strict page would not take', async () => {
      await show();
      await press('Zoom in');
      expect(host.shadowRoot?.querySelector('[style]')).to.equal(null);
    });
  });

  describe('is not there', () => {
    const NONE: readonly (readonly [when: string, diagram: Diagram | undefined])[] = [
      ['without a diagram', undefined],
      ['where no part of it is known', aDiagram({ regions: aDiagram().regions.slice(-1) })],
    ];
    for (const [when, diagram] of NONE) {
      it(when, async () => {
        await show({ diagram });
        expect(host.shadowRoot?.querySelector('figure, svg')).to.equal(null);
      });
    }
  });

  describe('by keyboard', () => {
    it('chooses a part with the space bar, and takes it out with Enter', async () => {
      await show();
      await goesToRegion('2, Screws');
      await sendKeys({ press: 'Space' });
      await waitForChoice('screws');
      expect(isChosen(await region('2, Screws'))).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await waitForChoice();
    });

    it('goes through the parts with the arrows, and stops at either end', async () => {
      await show();
      await goesToRegion('1, Tank lid');
      const at = (): string => labelOf(focused());
      const ways: readonly (readonly [key: string, name: string])[] = [
        ['ArrowUp', '1, Tank lid'],
        ['ArrowRight', '2, Screws'],
        ['ArrowDown', '3, Drip tray'],
        ['ArrowDown', '3, Drip tray'],
        ['ArrowLeft', '2, Screws'],
        ['ArrowUp', '1, Tank lid'],
      ];
      for (const [key, name] of ways) {
        await sendKeys({ press: key });
        expect(at(), key).to.equal(name);
      }
    });

    it('grows and shrinks with + and −, and is whole again with 0', async () => {
      await show();
      await goesToRegion('3, Drip tray');
      await sendKeys({ press: '+' });
      await sendKeys({ press: '+' });
      expect(zoom()).to.be.closeTo(2.25, 0.01);
      await sendKeys({ press: '-' });
      expect(zoom()).to.be.closeTo(1.5, 0.01);
      await sendKeys({ press: '0' });
      expect(seen()).to.deep.equal([0, 0, 400, 300]);
    });

    it('leaves the browser its own keys for zooming', async () => {
      await show();
      const control = await region('1, Tank lid');
      const event = new KeyboardEvent('keydown', {
        key: '+',
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      });
      control.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
      expect(zoom()).to.equal(1);
    });

    it('brings the part in focus into view', async () => {
      await show();
      await goesToRegion('1, Tank lid');
      for (let nth = 0; nth < 4; nth += 1) await sendKeys({ press: '+' });
      expect(zoom()).to.be.closeTo(1.5 ** 4, 0.01);
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'ArrowRight' });
      const [x = 0, y = 0, width = 0, height = 0] = seen();
      expect(x).to.be.at.most(250);
      expect(y).to.be.at.most(160);
      expect(zoom()).to.be.closeTo(1.5 ** 4, 0.01);
      // The tray is larger than what is seen: its beginning is.
      expect(x + width).to.be.above(270);
      expect(y + height).to.be.above(180);
    });

    it('says by eye and ear why a part cannot be chosen now [S10 E10]', async () => {
      const WHYS: readonly (readonly [over: Partial<Part>, why: string])[] = [
        [{ stock: 'out' }, 'Out of stock'],
        [{ stock: 'discontinued' }, 'No longer made'],
        [{ requestsLeft: 0 }, 'Requested as often as possible'],
        [{ stock: 'expected', expectedOn: '2026-08-01' }, 'Expected on August 1, 2026'],
      ];
      for (const [over, why] of WHYS) {
        await show(withPart('lid', over));
        const name = `1, Tank lid. ${why}`;
        await goesToRegion(name);
        expect(isRefused(await region(name)), why).to.equal(true);
        await shopper.reads(`Tank lid ${why}`);
        await sendKeys({ press: 'Space' });
        await waitUntil(() => host.shadowRoot?.querySelector('[role="status"]')?.textContent === why, why, {
          interval: 10,
        });
        expect(host.pressed).to.deep.equal([]);
      }
    });

    it('takes a part out of a full request, and no other in [E10]', async () => {
      await show({ maxParts: 1 }, { quantities: { tray: 1 } });
      await goesToRegion(/^1, Tank lid\. That is the most/);
      await sendKeys({ press: 'Space' });
      await goesToRegion('3, Drip tray');
      await sendKeys({ press: 'Space' });
      await waitForChoice();
      expect(host.pressed).to.deep.equal([{ type: 'quantity-changed', partId: 'tray', quantity: 0 }]);
      expect(isRefused(await region('1, Tank lid'))).to.equal(false);
    });
  });

  describe('with a mouse', () => {
    it('names a part before it is pressed, and chooses it by its shape or its number', async () => {
      await show();
      await shopper.reads('Press a part in the drawing');
      const { x, y } = middleOf(await shapeOf('3, Drip tray'));
      await sendMouse({ type: 'move', position: [x, y] });
      await shopper.reads(/3 Drip tray/);
      await clicks({ x, y });
      await waitForChoice('tray');
      await shopper.reads(/Drip tray Chosen/);
      await clicks(await placeOf('1, Tank lid'));
      await waitForChoice('tray', 'lid');
      expect(focused() === (await region('1, Tank lid'))).to.equal(true);
    });

    it('goes on naming it while the pointer is on its way to the name, and no longer than it is here', async () => {
      await show();
      const goesTo = ({ x, y }: Place): Promise<void> =>
        sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });
      await goesTo(middleOf(await shapeOf('3, Drip tray')));
      await shopper.reads(/3 Drip tray/);
      const { left, bottom } = drawing().getBoundingClientRect();
      await goesTo({ x: left + 20, y: bottom - 20 });
      await nextFrame();
      await shopper.reads(/3 Drip tray/);
      const label = host.shadowRoot?.querySelector('.finder-label');
      if (!label) throw new Error('There is no name.');
      await goesTo(middleOf(label));
      await nextFrame();
      await shopper.reads(/3 Drip tray/);
      await goesTo({ x: 1, y: 699 });
      await shopper.reads('Press a part in the drawing');
    });

    it('chooses a small part by a press beside it, and its neighbour by a press on that', async () => {
      const regions = [
        { partId: 'tray', callout: '1', at: { x: 370, y: 20 }, path: box(100, 100, 100) },
        // Drawn last, so that the room around it lies over the tray.
        { partId: 'screws', callout: '2', at: { x: 370, y: 200 }, path: box(205, 140, 10) },
      ];
      await show({ diagram: aDiagram({ regions }) });
      const small = (await shapeOf('2, Screws')).getBoundingClientRect();
      await clicks({ x: small.right + 8, y: small.y + small.height / 2 });
      await waitForChoice('screws');
      const large = (await shapeOf('1, Drip tray')).getBoundingClientRect();
      await clicks({ x: large.right - 2, y: small.y + small.height / 2 });
      await waitForChoice('screws', 'tray');
    });

    it('takes no focus between the parts: a drawing that hears of focus would be a stop of its own', async () => {
      await show();
      drawing().focus();
      expect(drawing().matches(':focus')).to.equal(false);
    });

    it('chooses nothing between the parts', async () => {
      await show();
      const { left, bottom } = drawing().getBoundingClientRect();
      await clicks({ x: left + 20, y: bottom - 20 });
      await nextFrame();
      expect(host.pressed).to.deep.equal([]);
    });

    it('grows by a button up to its limit, and shrinks back to the whole', async () => {
      await show();
      const zoomOut = await shopper.sees('button', 'Zoom out');
      const zoomIn = await shopper.sees('button', 'Zoom in');
      expect(zoomOut.getAttribute('aria-disabled')).to.equal('true');
      for (let nth = 0; nth < 8; nth += 1) await press('Zoom in');
      expect(zoom()).to.equal(8);
      expect(zoomIn.getAttribute('aria-disabled')).to.equal('true');
      await press('Zoom out');
      expect(zoomIn.hasAttribute('aria-disabled')).to.equal(false);
      await press('Whole drawing');
      expect(seen()).to.deep.equal([0, 0, 400, 300]);
      expect(zoomOut.getAttribute('aria-disabled')).to.equal('true');
    });

    it('keeps its numbers as large as the text around it', async () => {
      await show();
      const heightOf = async (): Promise<number> =>
        (await region('1, Tank lid')).querySelector('.disc')?.getBoundingClientRect().height ?? 0;
      const before = await heightOf();
      expect(before).to.be.within(20, 40);
      await press('Zoom in');
      expect(await heightOf()).to.be.closeTo(before, 0.5);
      const shape = await shapeOf('1, Tank lid');
      const { width } = shape.getBoundingClientRect();
      await setViewport({ width: 400, height: 700 });
      await waitUntil(() => shape.getBoundingClientRect().width < width, 'it does not shrink', {
        interval: 10,
      });
      await nextFrame();
      await nextFrame();
      expect(await heightOf()).to.be.within(20, 40);
      await setViewport({ width: 800, height: 700 });
    });

    it('moves when it is dragged, and chooses nothing by that', async () => {
      await show();
      await press('Zoom in');
      await press('Zoom in');
      const { x, y } = middleOf(drawing());
      const [before = 0] = seen();
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x - 30, y] });
      await sendMouse({ type: 'move', position: [x - 60, y] });
      await sendMouse({ type: 'up' });
      expect(seen()[0]).to.be.above(before + 5);
      await nextFrame();
      expect(host.pressed).to.deep.equal([]);
    });

    it('brings to the middle what is pressed between the parts while it is larger, without a drag', async () => {
      await show();
      const { left, top, width, height } = drawing().getBoundingClientRect();
      const corner = { x: left + width * 0.02, y: top + height * 0.98 };
      await clicks(corner);
      expect(seen()).to.deep.equal([0, 0, 400, 300]);
      for (let nth = 0; nth < 4; nth += 1) await press('Zoom in');
      const [, , seenWidth = 0, seenHeight = 0] = seen();
      const place = DOMPoint.fromPoint(corner).matrixTransform(drawing().getScreenCTM()?.inverse());
      await clicks(corner);
      expect(seen()[0]).to.be.closeTo(Math.max(place.x - seenWidth / 2, 0), 1);
      expect(seen()[1]).to.be.closeTo(Math.min(place.y - seenHeight / 2, 300 - seenHeight), 1);
      expect(host.pressed).to.deep.equal([]);
    });

    it('chooses nothing by a click that a browser sends after a drag all the same', async () => {
      await show();
      await press('Zoom in');
      const control = await region('1, Tank lid');
      const at = (type: string, clientX: number): PointerEvent =>
        new PointerEvent(type, { pointerId: 1, isPrimary: true, clientX, clientY: 100, bubbles: true });
      for (const event of [
        at('pointerdown', 100),
        at('pointermove', 104),
        at('pointerup', 104),
        at('click', 104),
      ])
        control.dispatchEvent(event);
      await waitForChoice('lid');
      for (const event of [
        at('pointerdown', 100),
        at('pointermove', 150),
        at('pointerup', 150),
        at('click', 150),
      ])
        control.dispatchEvent(event);
      await nextFrame();
      expect(chosen()).to.deep.equal(['lid']);
    });

    it('is pressed as ever by an unsteady hand', async () => {
      await show();
      await press('Zoom in');
      const { x, y } = middleOf(await shapeOf('1, Tank lid'));
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x + 3, y + 2] });
      await sendMouse({ type: 'up' });
      await waitForChoice('lid');
    });

    it('grows with the wheel and Ctrl, about the pointer', async () => {
      await show();
      const { left, top } = drawing().getBoundingClientRect();
      await touch.turnsWheel({ x: left + 1, y: top + 1 }, { deltaY: -100 }, true);
      await waitForZoom((times) => times > 1.2);
      expect(seen()[0]).to.be.closeTo(0, 2);
      await touch.turnsWheel({ x: left + 1, y: top + 1 }, { deltaY: 400 }, true);
      await touch.turnsWheel({ x: left + 1, y: top + 1 }, { deltaY: 400 }, true);
      await waitForZoom((times) => times === 1);
    });

    it('moves with the wheel while it is larger, and lets the page scroll while it is whole and at its edge', async () => {
      await show();
      const asked: boolean[] = [];
      const listen = (event: Event): void => {
        asked.push(event.defaultPrevented);
        event.preventDefault();
      };
      host.addEventListener('wheel', listen, { passive: false });
      const at = middleOf(drawing());
      const turn = async (deltaY: number): Promise<void> => {
        const before = asked.length;
        await touch.turnsWheel(at, { deltaY });
        await waitUntil(() => asked.length > before, 'no wheel', { interval: 10 });
      };
      await turn(50);
      await press('Zoom in');
      await press('Zoom in');
      const [, before = 0] = seen();
      await turn(50);
      expect(seen()[1]).to.be.above(before);
      await turn(2000);
      await turn(50);
      expect(asked).to.deep.equal([false, true, true, false]);
    });
  });

  describe('by touch', () => {
    it('chooses a part by a tap, and then names it', async () => {
      await show();
      await touch.taps(await placeOf('3, Drip tray'));
      await waitForChoice('tray');
      await shopper.reads(/Drip tray Chosen/);
    });

    it('grows under two fingers, and chooses nothing by that', async () => {
      await show();
      await touch.pinches(middleOf(drawing()), 60, 180);
      await waitForZoom((times) => times > 2.5 && times < 3.5);
      const [x = 0, y = 0, width = 0, height = 0] = seen();
      expect(x + width / 2).to.be.closeTo(200, 5);
      expect(y + height / 2).to.be.closeTo(150, 5);
      await touch.pinches(middleOf(drawing()), 180, 30);
      await waitForZoom((times) => times === 1);
      expect(host.pressed).to.deep.equal([]);
    });

    it('moves under one finger while it is larger, and chooses nothing by that', async () => {
      await show();
      await press('Zoom in');
      await press('Zoom in');
      const [before = 0] = seen();
      const { x, y } = middleOf(drawing());
      await touch.drags({ x, y }, { x: x - 80, y });
      await waitUntil(() => (seen()[0] ?? 0) > before + 5, 'it does not move', { interval: 10 });
      expect(host.pressed).to.deep.equal([]);
    });

    it('leaves one finger to the page while it is whole', async () => {
      await show();
      expect(getComputedStyle(drawing()).touchAction).to.equal('pan-y');
      await press('Zoom in');
      expect(getComputedStyle(drawing()).touchAction).to.equal('none');
      await press('Whole drawing');
      expect(getComputedStyle(drawing()).touchAction).to.equal('pan-y');
    });

    it('has room for a finger around every number, on the narrowest screen too', async () => {
      await setViewport({ width: 320, height: 700 });
      await show();
      for (const one of regions()) {
        const { width, height } = one.querySelector('circle.reach')?.getBoundingClientRect() ?? new DOMRect();
        expect(Math.min(width, height)).to.be.at.least(43.9);
      }
      for (const name of ['Zoom in', 'Zoom out', 'Whole drawing']) {
        const { width, height } = (await shopper.sees('button', name)).getBoundingClientRect();
        expect(Math.min(width, height), name).to.be.at.least(44);
      }
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await setViewport({ width: 800, height: 700 });
    });
  });

  it('is the same from right to left', async () => {
    await show({}, {}, 'rtl');
    const lid = (await shapeOf('1, Tank lid')).getBoundingClientRect();
    const tray = (await shapeOf('3, Drip tray')).getBoundingClientRect();
    expect(lid.left).to.be.below(tray.left);
  });

  it('stays as large as it is while the shopper chooses, and is whole again when another is shown', async () => {
    await show();
    await press('Zoom in');
    await clicks(middleOf(await shapeOf('1, Tank lid')));
    await waitForChoice('lid');
    await host.updateComplete;
    expect(zoom()).to.be.closeTo(1.5, 0.01);
    if (!host.current) throw new Error('Nothing is shown.');
    host.current = {
      ...host.current,
      context: { ...host.current.context, diagram: aDiagram({ width: 500, height: 500 }) },
    };
    await host.updateComplete;
    expect(seen()).to.deep.equal([0, 0, 500, 500]);
  });

  it('goes on where it was when it is moved in the page', async () => {
    await show();
    const elsewhere = document.createElement('div');
    host.parentElement?.append(elsewhere);
    elsewhere.append(host);
    await host.updateComplete;
    await press('Zoom in');
    expect(zoom()).to.be.closeTo(1.5, 0.01);
  });

  it('shows a picture under its parts, and does without one that does not come', async () => {
    await show({ diagram: aDiagram({ imageUrl: NO_PICTURE }) });
    const picture = drawing().querySelector('image');
    expect(picture?.getAttribute('href')).to.equal(NO_PICTURE);
    await waitUntil(() => picture?.getAttribute('visibility') === 'hidden', 'it is still there', {
      interval: 10,
    });
    await region('1, Tank lid');
  });
});

describe('The search of the finder', () => {
  it('answers the same question once', async () => {
    const { finder } = new FinderHost();
    const parts = someParts();
    const answer = finder.matches(parts, 'tray');
    expect(answer.map(({ partId }) => partId)).to.deep.equal(['tray']);
    expect(finder.matches(parts, 'tray')).to.equal(answer);
    expect(finder.matches(parts, '')).to.equal(parts);
  });

  it('looks through the parts that it is given, not through others that it saw', () => {
    const { finder } = new FinderHost();
    finder.matches(someParts(), 'lid');
    expect(finder.matches([aPart({ name: 'Lid of another' })], 'lid')).to.have.length(1);
  });
});
