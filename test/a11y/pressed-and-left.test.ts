// First: in what shows the states time stands still.
import '../looks/still.js';
import { expect, nextFrame } from '@open-wc/testing';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../components/define.js';
import { rendered } from '../support/shopper.js';
import { useWarnings } from '../support/warnings.js';
import { exhibits } from './exhibits.js';
import { journeys } from './journeys.js';

/** What takes a press: by itself, or by the label or the shape that stands for it. */
const CONTROLS = 'button, a[href], summary, label, [role="checkbox"] .disc';

/** A kind of control: those that look alike, by the same name. */
const kindOf = (element: Element): string =>
  [
    element.localName,
    element.getAttribute('class'),
    element.getAttribute('aria-label'),
    element.textContent?.trim().slice(0, 40),
  ].join(' ');

const markupOf = (place: Element): string =>
  [...rendered(place)]
    .map((element) => {
      const entered = element instanceof HTMLInputElement ? `${element.value} ${element.checked}` : '';
      return `${entered} ${element.shadowRoot?.innerHTML ?? ''}`;
    })
    .join('\n');

/** Brings a control into sight; its middle. */
async function middleOf(control: Element): Promise<[number, number]> {
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  await nextFrame();
  const { left, top, width, height } = control.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** Presses a control, and lets go in a corner of the page. */
async function pressesAndLeaves(control: Element): Promise<void> {
  await sendMouse({ type: 'move', position: await middleOf(control) });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [2, 2] });
  await sendMouse({ type: 'up' });
}

describe('Who presses a control, moves away and lets go there', function () {
  this.timeout(120_000);
  useWarnings();
  after(async () => {
    await resetMouse();
    await setViewport({ width: 800, height: 600 });
  });

  it('has pressed nothing, whatever kind of control it is', async () => {
    await setViewport({ width: 1280, height: 900 });
    const place = document.createElement('main');
    document.body.append(place);
    const kinds = new Set<string>();
    for (const [index, { name, show }] of [...journeys, ...exhibits].entries()) {
      await show(place, { state: index, lang: 'en', presentation: 'inline', isSpaced: false });
      for (const control of [...rendered(place)].filter((element) => element.matches(CONTROLS))) {
        if (kinds.has(kindOf(control)) || !control.checkVisibility()) continue;
        kinds.add(kindOf(control));
        const before = markupOf(place);
        await pressesAndLeaves(control);
        // Not compared: to show all of a state as a difference says nothing.
        expect(markupOf(place) === before, `${name}: ${kindOf(control)}`).to.equal(true);
        // The same press, let go where it began.
        if (!control.matches('label.option:not(:has(:checked, :disabled))')) continue;
        await sendMouse({ type: 'click', position: await middleOf(control) });
        await nextFrame();
        expect(markupOf(place) === before, `${name}: ${kindOf(control)}`).to.equal(false);
      }
    }
    expect(kinds.size).to.be.greaterThan(100);
    place.remove();
  });
});
