import { expect, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { computeAccessibleDescription } from 'dom-accessibility-api';
import type { ProductSupportJourney } from '../../components/journey/journey.js';
import type { Reason } from '../../src/contract/index.js';
import {
  anExpectedPart,
  aPackOfScrews,
  aPart,
  aPartAndItsSubstitute,
  aSupportContext,
  manyParts,
} from '../support/builders.js';
import { expectNoBarrier } from '../support/accessible.js';
import { expectFocusOn, focused } from '../support/focus.js';
import { after, aStart, journeyAt } from '../support/journeys.js';
import { keyboard } from '../support/keyboard.js';
import { useShop } from '../support/shop.js';
import { find, shopper, textOf } from '../support/shopper.js';
import { journeyIn, showJourneyAt } from '../support/shown-journey.js';
import { stateNamed } from '../support/states.js';
import { useWarnings } from '../support/warnings.js';

describe('<product-support-journey>', () => {
  const shop = useShop();
  const warnings = useWarnings();

  /** The journey of the scenario's item, opened in the page. */
  const open = async (): Promise<ProductSupportJourney> => {
    const { orderId, itemId } = shop.item;
    const page = await shop.shows(
      html`<product-support-journey order-id=${orderId} item-id=${itemId}></product-support-journey>`,
    );
    await shopper.isOn('How can we help?');
    return journeyIn(page);
  };

  describe('begins', () => {
    it('by itself where it stands in the page, and leaves the focus where it is', async () => {
      await open();
      expect(focused()).to.equal(document.body);
      expect(shop.heard('opened')).to.deep.equal([shop.item]);
    });

    it('with the focus on its heading where a press led to it', async () => {
      const { orderId, itemId } = shop.item;
      await shop.shows(
        html`<product-support-journey
          order-id=${orderId}
          item-id=${itemId}
          .takesFocus=${true}
        ></product-support-journey>`,
      );
      await expectFocusOn('heading', 'How can we help?');
    });

    it('as a dialog only when it is told to, and says when it is closed', async () => {
      const { orderId, itemId } = shop.item;
      const page = await shop.shows(
        html`<product-support-journey
          presentation="dialog"
          order-id=${orderId}
          item-id=${itemId}
        ></product-support-journey>`,
      );
      const element = journeyIn(page);
      await shop.settles();
      expect(shop.calls).to.deep.equal([]);
      shopper.doesNotSee('heading', /./);

      element.show();
      await expectFocusOn('heading', 'How can we help?');
      expect(find('dialog', 'How can we help?')?.matches(':modal')).to.equal(true);
      expect(element.hasAttribute('open')).to.equal(true);
      await expectNoBarrier(element);

      element.hide();
      await element.updateComplete;
      shopper.doesNotSee('heading', /./);
      expect(element.hasAttribute('open')).to.equal(false);
      expect(shop.heard('closed')).to.deep.equal([shop.item]);
    });

    it('with a reason that was given before, and does not ask for it [S5]', async () => {
      const { orderId, itemId } = shop.item;
      await shop.shows(
        html`<product-support-journey
          reason="defective"
          order-id=${orderId}
          item-id=${itemId}
        ></product-support-journey>`,
      );
      await shopper.presses('Request a free part');
      await shopper.isOn('Which parts do you need?');
      await shopper.reads('Step 1 of 3');
    });

    it('where it was taken up before its provider was there', async () => {
      const { orderId, itemId } = shop.item;
      const page = await shop.shows(html`<div></div>`);
      const element = Object.assign(document.createElement('product-support-journey'), { orderId, itemId });
      page.append(element);
      element.resume(stateNamed('details: with a note'));
      await shopper.isOn('Anything we should know?');
      await shop.settles();
      await shopper.isOn('Anything we should know?');
      expect(shop.calls).to.deep.equal([]);
    });

    it('again from its first step for another item', async () => {
      const element = await open();
      await shopper.presses('Request a free part');
      await shopper.isOn('What is wrong with the part?');
      Object.assign(element, { orderId: '114-7641922', itemId: '114-7641922-1' });
      await shopper.isOn('How can we help?');
      await shopper.reads('Breeze blender 1.5 l');
      expect(shop.heard('opened')).to.have.lengthOf(2);
    });

    it('for another item, and never with what was asked for the one before', async () => {
      const support = {
        call: 'GET /orders/{orderId}/items/{itemId}/support',
        kind: 'delay',
        times: 1,
      } as const;
      shop.fails({ ...support, delayMs: 200 });
      const { orderId, itemId } = shop.item;
      const page = await shop.shows(
        html`<product-support-journey order-id=${orderId} item-id=${itemId}></product-support-journey>`,
      );
      await waitUntil(() => shop.world.faults.length === 0, 'nothing was asked');
      // The answer for the first item comes while the second is still asked for.
      shop.fails({ ...support, delayMs: 600 });
      Object.assign(journeyIn(page), { orderId: '114-7641922', itemId: '114-7641922-1' });
      await shopper.isOn('How can we help?');
      await shop.settles();
      await shopper.reads('Breeze blender 1.5 l');
    });
  });

  describe('says what keeps the shopper from going on', () => {
    const ERRORS: readonly [name: string, state: string, error: string, role: string, field: RegExp][] = [
      [
        'no reason',
        'reason: continued without an answer',
        'Choose what is wrong with the part.',
        'radio',
        /^Missing/,
      ],
      ['no part', 'parts: continued without one', 'Choose at least one part.', 'checkbox', /^Shelf/],
      [
        'a note that is too long',
        'details: with a note that is too long',
        'The note is too long. Shorten it to 1,000 characters.',
        'textbox',
        /^Note/,
      ],
    ];
    for (const [name, state, error, role, field] of ERRORS) {
      it(`${name}: in a summary that leads to the field`, async () => {
        const element = await showJourneyAt(stateNamed(state));
        await shopper.sees('group', 'There is a problem');
        await keyboard.goesTo('button', error);
        await keyboard.presses('Enter');
        await expectFocusOn(role, field);
        await expectNoBarrier(element);
      });
    }

    it('moves the focus to the summary, and takes it away once the answer is there', async () => {
      await open();
      await shopper.presses('Request a free part');
      await shopper.isOn('What is wrong with the part?');
      await shopper.presses('Continue');
      await expectFocusOn('group', 'There is a problem');
      await shopper.ticks(/^Damaged/);
      await waitUntil(() => find('group', 'There is a problem') === undefined);
      await shopper.presses('Continue');
      await expectFocusOn('heading', 'Which parts do you need?');
    });

    it('counts the characters of a note as they are typed', async () => {
      await showJourneyAt(stateNamed('details: without a note'));
      await shopper.reads('0 of 1,000 characters');
      await shopper.types('Note (optional)', 'Left side');
      await shopper.reads('9 of 1,000 characters');
    });
  });

  describe('lets the shopper point at the parts', () => {
    const isOnParts = () => shopper.isOn('Which parts do you need?');
    const checkbox = async (name: RegExp): Promise<HTMLInputElement> => {
      const found = await shopper.sees('checkbox', name);
      if (!(found instanceof HTMLInputElement)) throw new Error('no checkbox');
      return found;
    };
    const isChecked = async (name: RegExp): Promise<boolean> => (await checkbox(name)).checked;
    const partsWith = (over: Parameters<typeof aSupportContext>[0]) =>
      showJourneyAt(journeyAt('parts', { context: aSupportContext(over) }));
    const boxes = (element: ProductSupportJourney) =>
      element.renderRoot.querySelectorAll('input[type=checkbox]').length;

    it('by the pieces that are needed, and says how many packs are enough [L5]', async () => {
      await partsWith({ parts: [aPackOfScrews()] });
      await shopper.ticks(/^Screws/);
      const field = 'How many pieces? Screws';
      await shopper.sees('textbox', field);
      await shopper.reads('up to 36 pieces');
      await shopper.types(field, '4');
      await shopper.reads('1 bag of 12, enough');
      await shopper.types(field, '13');
      await shopper.reads('2 bags of 12, enough');
      await shopper.types(field, '50');
      await shopper.reads('One request brings at most 36 pieces.');
      expect(await shopper.sees('textbox', field), 'it is not corrected').to.have.property('value', '50');
      await shopper.types(field, '');
      await waitUntil(() => !textOf(document.body).includes('at most'));
      shopper.doesNotRead('enough');
      expect(await isChecked(/^Screws/)).to.equal(true);
    });

    it('and finds the packs for the pieces at the review [L5]', async () => {
      await partsWith({ parts: [aPackOfScrews()] });
      await shopper.ticks(/^Screws/);
      await shopper.types('How many pieces? Screws', '13');
      await shopper.presses('Continue');
      await shopper.isOn('Anything we should know?');
      await shopper.presses('Continue');
      await shopper.isOn('Check your request');
      await shopper.reads('2 × Screws Bag of 12');
    });

    it('up to the limit of a request, which is said before it is met [E10]', async () => {
      await partsWith({ maxParts: 2 });
      await shopper.reads('Up to 2 different parts in one request. Chosen: 0.');
      shopper.doesNotRead('That is the most for one request.');
      await shopper.ticks(/^Shelf/);
      await shopper.reads('Chosen: 1.');
      await shopper.ticks(/^Screws/);
      await shopper.reads('That is the most for one request. Take one out to choose another.');
      expect(await checkbox(/^Back panel/)).to.have.property('disabled', true);
      expect(await checkbox(/^Screws/)).to.have.property('disabled', false);
      await shopper.ticks(/^Screws/);
      await shopper.reads('Chosen: 1.');
      shopper.doesNotRead('That is the most for one request.');
      await shopper.ticks(/^Back panel/);
      expect(await isChecked(/^Back panel/)).to.equal(true);
    });

    it('adds what goes with a part by one press, and never unasked', async () => {
      const companions = [{ partId: 'screws', note: 'The old ones do not hold a second time.' }];
      await partsWith({ parts: [aPart({ companions }), aPackOfScrews()] });
      shopper.doesNotRead('Often needed with it');
      await shopper.ticks(/^Shelf/);
      await shopper.reads('Often needed with it Screws The old ones do not hold a second time.');
      expect(await isChecked(/^Screws/)).to.equal(false);
      await shopper.presses('Add Screws');
      await waitUntil(() => find('button', 'Add Screws') === undefined);
      expect(await isChecked(/^Screws/)).to.equal(true);
      shopper.doesNotRead('Often needed with it');
    });

    it('suggests nothing more that one request could not hold [E10]', async () => {
      const companions = [{ partId: 'screws', note: undefined }];
      await partsWith({ parts: [aPart({ companions }), aPackOfScrews()], maxParts: 1 });
      await shopper.ticks(/^Shelf/);
      await shopper.reads('Often needed with it Screws');
      shopper.doesNotSee('button', 'Add Screws');
    });

    it('takes the part that does the work of one that is no longer made', async () => {
      await partsWith({ parts: [...aPartAndItsSubstitute()] });
      await shopper.reads('No longer made · Metal foot does its work');
      await shopper.reads('Takes the place of AL-5-10, AL-5-11');
      shopper.doesNotSee('checkbox', /^Wooden foot/);
      await shopper.presses('Choose Metal foot');
      await waitUntil(() => find('button', 'Choose Metal foot') === undefined);
      expect(await isChecked(/^Metal foot/)).to.equal(true);
    });

    it('waits for one that is expected: nothing is ordered, and Back leads to the list [S10]', async () => {
      await partsWith({ parts: [aPart(), anExpectedPart()] });
      await shopper.reads('Expected on July 18, 2026');
      shopper.doesNotSee('checkbox', /^Glass door/);
      await shopper.presses('Wait for Glass door');
      await expectFocusOn('heading', 'You wait for the part');
      await shopper.reads('That is within your return window, which ends on July 20, 2026.');
      expect(shop.calls).to.deep.equal([]);
      await shopper.presses('Back');
      await expectFocusOn('heading', 'Which parts do you need?');
    });

    it('in a list of 500: 50 at first, and more by a press', async () => {
      const element = await partsWith({ parts: manyParts(500) });
      expect(boxes(element)).to.equal(50);
      await shopper.reads('50 of 500 parts');
      await shopper.presses('Show more parts');
      await shopper.reads('100 of 500 parts');
      expect(boxes(element)).to.equal(100);
    });

    it('and keeps in sight what is chosen, whatever is looked for', async () => {
      await partsWith({ parts: manyParts(60) });
      await shopper.ticks(/^Part 3 /);
      await shopper.types('Search the parts', 'AL-1041');
      await shopper.reads('1 part found');
      await shopper.sees('heading', 'Chosen');
      expect(await isChecked(/^Part 3 /)).to.equal(true);
      await shopper.ticks(/^Part 42 /);
      await shopper.types('Search the parts', 'steering wheel');
      await shopper.reads('No part matches “steering wheel”.');
      expect(await isChecked(/^Part 3 /)).to.equal(true);
      expect(await isChecked(/^Part 42 /)).to.equal(true);
      shopper.doesNotSee('checkbox', /^Part 4 /);
      await shopper.presses('Show all parts');
      await shopper.sees('checkbox', /^Part 4 /);
    });

    it('and keeps in sight what is chosen beyond the first page', async () => {
      const element = await showJourneyAt(
        after(journeyAt('parts', { context: aSupportContext({ parts: manyParts(120) }) }), {
          type: 'quantity-changed',
          partId: 'part-99',
          quantity: 1,
        }),
      );
      expect(boxes(element)).to.equal(51);
      expect(await isChecked(/^Part 99 /)).to.equal(true);
    });

    it('by a search in which Enter does not leave the step', async () => {
      await partsWith({ parts: manyParts(10) });
      await shopper.ticks(/^Part 1 /);
      await keyboard.goesTo('searchbox', 'Search the parts');
      await keyboard.types('Part 2');
      await keyboard.presses('Enter');
      await expectFocusOn('searchbox', 'Search the parts');
      await isOnParts();
      expect(await shopper.sees('searchbox', 'Search the parts')).to.have.property('value', 'Part 2');
    });

    it('with what to check first at the part it is about', async () => {
      await partsWith({ hints: [{ text: 'It lies between the cardboard.', partId: 'shelf' }] });
      shopper.doesNotRead('Check first');
      await shopper.ticks(/^Shelf/);
      await shopper.reads('Check first It lies between the cardboard. Found it');
      await shopper.presses('Found it');
      await waitUntil(() => shop.heard('closed').length === 1);
      expect(shop.calls).to.deep.equal([]);
    });
  });

  describe('says what to check first', () => {
    const hints = [
      { text: 'The screws are taped under the top board.', reason: 'missing' as const },
      { text: 'It can be turned round.', reason: 'incompatible' as const },
    ];

    it('in a region that was there before, as soon as the reason is ticked', async () => {
      const element = await showJourneyAt(journeyAt('reason', { context: aSupportContext({ hints }) }));
      const regions = [...element.renderRoot.querySelectorAll('.body [role=status]')];
      expect(regions.map(textOf)).to.deep.equal(['']);
      await shopper.ticks(/^Missing/);
      await waitUntil(() => regions.map(textOf).join().includes('taped under the top board'));
      expect(regions.map((region) => region.isConnected)).to.deep.equal([true]);
      await shopper.ticks(/^Damaged/);
      await waitUntil(() => regions.map(textOf).join() === '');
      await shopper.ticks(/^Doesn’t fit/);
      await shopper.reads('It can be turned round.');
      shopper.doesNotRead('taped');
    });

    it('above the parts where the reason was given before [S5]', async () => {
      const start = aStart({ touchpoint: 'return', reason: 'missing' });
      await showJourneyAt(journeyAt('parts', { start, context: aSupportContext({ hints }) }));
      await shopper.reads('The screws are taped under the top board.');
    });
  });

  describe('asks of each reason what helps', () => {
    const detailsFor = (reason: Reason) => showJourneyAt(journeyAt('details', { start: aStart({ reason }) }));
    const goesOn = async (): Promise<void> => {
      await shopper.presses('Continue');
      await shopper.isOn('Check your request');
    };

    const TYPED: readonly (readonly [reason: Reason, question: string, answer: string])[] = [
      ['missing', 'Which box should it have been in? (optional)', 'Box 2 of 3'],
      ['incompatible', 'Which model is it meant for? (optional)', 'AL-5/2'],
    ];
    for (const [reason, question, answer] of TYPED) {
      it(`${reason}: in a field, and shows the answer at the review`, async () => {
        await detailsFor(reason);
        await shopper.types(question, ` ${answer} `);
        await goesOn();
        await shopper.reads(`Your answer ${answer}`);
        await shopper.presses('Change the note');
        expect(await shopper.sees('textbox', question)).to.have.property('value', ` ${answer} `);
        await shopper.types(question, '');
        await goesOn();
        shopper.doesNotRead('Your answer');
      });
    }

    const TICKED: readonly (readonly [reason: Reason, question: string, choice: string, answer: string])[] = [
      ['damaged', 'Was the packaging damaged too? (optional)', 'No', 'Packaging not damaged'],
      ['defective', 'Since when does it not work? (optional)', 'It worked at first', 'It worked at first'],
    ];
    for (const [reason, question, choice, answer] of TICKED) {
      it(`${reason}: by a choice that can be taken back`, async () => {
        const element = await detailsFor(reason);
        await shopper.sees('group', question);
        await shopper.ticks(choice);
        await goesOn();
        await shopper.reads(`Your answer ${answer}`);
        await shopper.presses('Change the note');
        const radio = await shopper.sees('radio', choice);
        expect(radio).to.have.property('checked', true);
        await shopper.ticks('No answer');
        await element.updateComplete;
        expect(radio).to.have.property('checked', false);
        await goesOn();
        shopper.doesNotRead('Your answer');
      });
    }

    it('and asks nothing else', async () => {
      const QUESTIONS = [/^Which box/, /^Which model/, /^Was the packaging/, /^Since when/];
      for (const reason of ['missing', 'damaged', 'defective', 'incompatible'] as const) {
        await detailsFor(reason);
        await shopper.isOn('Anything we should know?');
        const asked = QUESTIONS.filter(
          (question) => find('textbox', question) !== undefined || find('group', question) !== undefined,
        );
        expect(asked, reason).to.have.lengthOf(1);
        fixtureCleanup();
      }
    });
  });

  describe('sets the ways side by side', () => {
    it('each with the same facts, by a button that says what it means [S5 S8 S12 S16]', async () => {
      await showJourneyAt(journeyAt('support'));
      const part = await shopper.sees('button', 'Request a free part');
      const back = await shopper.sees('button', 'Return the whole item');
      const facts = (button: HTMLElement): string => computeAccessibleDescription(button);
      expect(facts(part)).to.match(/When Arrives Jul 14 – 16 .*Nothing .*August 3, 2026 .*Free of charge/);
      expect(facts(back)).to.match(
        /When Refund Jul 14 – 17 .*The whole item .*July 24, 2026 .*Free of charge/,
      );
      const size = (button: HTMLElement) => button.closest('.way')?.getBoundingClientRect().width ?? 0;
      expect(Math.abs(size(part) - size(back)), 'of equal weight').to.be.below(1);
    });

    it('each pressed anywhere on its card', async () => {
      const element = await showJourneyAt(journeyAt('support'));
      const card = element.renderRoot.querySelector('.way dl');
      if (!card) throw new Error('no card');
      const { left, top, width, height } = card.getBoundingClientRect();
      const hit = element.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2);
      expect(hit?.closest('button')?.textContent?.trim()).to.equal('Request a free part');
    });
  });

  describe('leads back', () => {
    it('one step at a time, with what was entered kept and the heading in focus', async () => {
      await open();
      await shopper.presses('Request a free part');
      await shopper.ticks(/^Damaged/);
      await shopper.presses('Continue');
      await shopper.ticks(/^Drip tray/);
      await shopper.presses('Continue');
      await shopper.types('Note (optional)', 'A corner is broken off.');
      await shopper.presses('Continue');
      await shopper.isOn('Check your request');
      await shopper.reads('Step 4 of 4');

      await shopper.presses('Back');
      await expectFocusOn('heading', 'Anything we should know?');
      expect(await shopper.sees('textbox', 'Note (optional)')).to.have.property(
        'value',
        'A corner is broken off.',
      );
      await shopper.presses('Back');
      await expectFocusOn('heading', 'Which parts do you need?');
      expect(await shopper.sees('checkbox', /^Drip tray/)).to.have.property('checked', true);
      await shopper.presses('Back');
      await expectFocusOn('heading', 'What is wrong with the part?');
      expect(await shopper.sees('radio', /^Damaged/)).to.have.property('checked', true);
      await shopper.presses('Back');
      await expectFocusOn('heading', 'How can we help?');
    });

    it('from the review to the one answer that is to change', async () => {
      await showJourneyAt(stateNamed('review: complete'));
      await shopper.presses('Change the reason');
      await expectFocusOn('heading', 'What is wrong with the part?');
      await shopper.ticks(/^Missing/);
      for (const heading of ['Which parts do you need?', 'Anything we should know?', 'Check your request']) {
        await shopper.presses('Continue');
        await shopper.isOn(heading);
      }
      await shopper.reads('Missing');
    });

    it('to where the return was chosen', async () => {
      await showJourneyAt(stateNamed('return-review: with reason and note kept'));
      await shopper.presses('Back');
      await expectFocusOn('heading', 'Sorry, stock has just run out');
    });
  });

  describe('takes what holds of its attributes', () => {
    const WRONG: readonly [name: string, attribute: string, value: string, warning: string][] = [
      ['a touchpoint', 'touchpoint', 'checkout', '"checkout" is no touchpoint (email, order, return, help)'],
      ['a reason', 'reason', 'ugly', '"ugly" is no reason (missing, damaged, defective, incompatible)'],
    ];
    for (const [name, attribute, value, warning] of WRONG) {
      it(`and warns once of ${name} that is none`, async () => {
        const element = Object.assign(document.createElement('product-support-journey'), shop.item);
        element.setAttribute(attribute, value);
        const page = await shop.shows(html``);
        page.append(element);
        await shopper.presses('Request a free part');
        await shopper.isOn('What is wrong with the part?');
        expect(await warnings.first()).to.include(`<product-support-journey>: ${warning}`);
        expect(warnings.all).to.have.lengthOf(1);
      });
    }

    it('and returns for what led to it last [S12 S13]', async () => {
      const element = Object.assign(document.createElement('product-support-journey'), shop.item);
      element.returnCause = 'not-received';
      const page = await shop.shows(html``);
      page.append(element);
      await shopper.isOn('Return the whole item');
      element.returnCause = 'did-not-help';
      await waitUntil(() => shop.countAll('GET /orders') === 2, 'it did not begin anew', { interval: 10 });
      await shop.settles();
      await shopper.presses('Confirm the return');
      await shopper.isOn('Your return is arranged');
      expect(shop.newestReturn.cause).to.equal('did-not-help');
    });

    it('and warns once where the API knows no such item, and shows the plain link only', async () => {
      const page = await shop.shows(
        html`<product-support-journey order-id="no-such-order" item-id="no-such-item"
          ><a href="/help">Help</a></product-support-journey
        >`,
      );
      await warnings.first();
      expect(textOf(page)).to.equal('Help');
      expect(warnings.all).to.have.lengthOf(1);
      expect(warnings.all[0]).to.include('no item "no-such-item" of order "no-such-order"');
    });

    it('and warns once where an id is missing, and shows nothing', async () => {
      const page = await shop.shows(
        html`<product-support-journey order-id="order-1"></product-support-journey>`,
      );
      await warnings.first();
      await shop.settles();
      expect(textOf(page)).to.equal('');
      expect(shop.calls).to.deep.equal([]);
      expect(warnings.all).to.deep.equal([
        '<product-support-journey>: needs the attributes "order-id" and "item-id"; nothing is shown.',
      ]);
    });
  });
});
