import { expect, waitUntil } from '@open-wc/testing';
import type { ScenarioName } from '../../mocks/world/scenarios.js';
import { useShop } from '../support/shop.js';
import { find, shopper } from '../support/shopper.js';
import { TOUCHPOINTS, type TouchpointPage } from './touchpoints.js';

/** A world in which the first item does not qualify, and why. */
interface Case {
  readonly why: string;
  readonly rules: string;
  readonly scenario: ScenarioName;
  /** What the support page says to a shopper who comes by a link all the same. */
  readonly explanation: string;
  /** Whether the whole item can still be returned. */
  readonly returnable: boolean;
}

const CASES: readonly Case[] = [
  {
    why: 'the marketplace is not in the programme',
    rules: 'E1',
    scenario: 'marketplace-not-supported',
    explanation: 'No replacement part can be requested for it.',
    returnable: true,
  },
  {
    why: 'the item has not been delivered',
    rules: 'S2 E3',
    scenario: 'not-delivered',
    explanation: 'The item has not been delivered yet.',
    returnable: false,
  },
  {
    why: 'the return window has closed',
    rules: 'S2 E4',
    scenario: 'window-closed',
    explanation: 'The time in which a part could be requested is over.',
    returnable: false,
  },
  {
    why: 'the item is being returned',
    rules: 'E5',
    scenario: 'already-returned',
    explanation: 'A return of this item is already under way.',
    returnable: false,
  },
  {
    why: 'the platform does not fulfil the parent',
    rules: 'E6',
    scenario: 'not-platform-fulfilled',
    explanation: 'No replacement part can be requested for it.',
    returnable: true,
  },
  {
    why: 'the parent is inactive',
    rules: 'E7',
    scenario: 'parent-inactive',
    explanation: 'No replacement part can be requested for it.',
    returnable: true,
  },
  {
    why: 'no registration covers the parent',
    rules: 'E8',
    scenario: 'not-registered',
    explanation: 'No replacement part can be requested for it.',
    returnable: true,
  },
  {
    why: 'the shopper is excluded, in words that accuse nobody',
    rules: 'S14 E9',
    scenario: 'not-offered',
    explanation: 'No replacement part can be requested for it.',
    returnable: true,
  },
  {
    why: 'every part has reached its limit',
    rules: 'E10',
    scenario: 'limit-reached',
    explanation: 'All parts that are available for this item have already been requested.',
    returnable: true,
  },
  {
    why: 'no part is in stock',
    rules: 'S10 E11',
    scenario: 'all-parts-out-of-stock',
    explanation: 'The parts for this item are out of stock right now.',
    returnable: true,
  },
];

const ON_THE_PAGE = TOUCHPOINTS.filter(({ name }) => name !== 'email');

/** Waits until the page has asked, and shows no way to a part. */
async function seesNoOption({ option: [role, name] }: TouchpointPage): Promise<void> {
  await waitUntil(() => !document.querySelector('[aria-busy="true"]'), 'still busy', { interval: 10 });
  shopper.doesNotSee(role, name);
}

for (const page of ON_THE_PAGE) {
  describe(`The ${page.name} page, where support is not available`, () => {
    const shop = useShop();

    for (const { why, rules, scenario } of CASES) {
      it(`shows no option when ${why} [${rules} ${page.rule}]`, async () => {
        shop.opens(scenario);
        await page.show();
        if (page.name === 'return') await shopper.ticks('It arrived broken');
        await shop.hasAnswered('GET /support-options');
        await shop.settles();
        await seesNoOption(page);
        shopper.doesNotSee('heading', 'How can we help?');
        if (page.name === 'return') {
          // The shop's own return goes on as before: the kit adds nothing to its form.
          const form = document.querySelector('form');
          await shopper.sees('button', 'Return it');
          expect(form && [...new FormData(form).keys()]).to.deep.equal(['shop-reason']);
        }
        if (page.name === 'help') {
          // The item is listed, without a button: others on the page keep theirs.
          await shopper.sees('heading', 'Order 114-7702615');
        }
      });
    }
  });
}

describe('A shopper who follows a link to an item without support', () => {
  const shop = useShop();
  const [email] = TOUCHPOINTS;
  if (!email) throw new Error('The first touchpoint is the e-mail.');

  for (const { why, rules, scenario, explanation, returnable } of CASES) {
    it(`is told so and led on when ${why} [${rules} S3]`, async () => {
      shop.opens(scenario);
      await email.show();
      await shopper.presses('Get product support');
      await shopper.isOn('Product support is not available for this item');
      await shopper.reads(explanation);
      await shopper.sees('link', 'Your orders');
      shopper.doesNotSee('button', 'Request a free part');
      if (returnable) {
        await shopper.presses('Return the whole item');
        await shopper.presses('Confirm the return');
        await shopper.isOn('Your return is arranged');
      } else {
        shopper.doesNotSee('button', 'Return the whole item');
        await shopper.sees('button', 'Close');
      }
    });
  }

  it('learns that the link is for another marketplace [S3 E2]', async () => {
    shop.opens('marketplace-de');
    await email.show();
    await shopper.presses('Get product support');
    await shopper.isOn('Product support is not available for this item');
    await shopper.reads('This link is for orders from our US shop.');
    await shopper.sees('link', 'Your orders');
  });

  it('has product support everywhere else in that marketplace [S4 E2]', async () => {
    shop.opens('marketplace-de');
    const order = TOUCHPOINTS.find(({ name }) => name === 'order');
    await order?.show();
    await shopper.sees('button', 'Get product support');
    expect(find('button', 'Get product support')).not.to.equal(undefined);
  });
});

describe('Ineligible and excluded shoppers', () => {
  const shop = useShop();
  const [email] = TOUCHPOINTS;

  it('read the very same words [S14]', async () => {
    const words: string[] = [];
    for (const scenario of ['not-offered', 'not-registered'] as const) {
      shop.opens(scenario);
      await email?.show();
      await shopper.presses('Get product support');
      const heading = await shopper.isOn('Product support is not available for this item');
      words.push(heading.closest('.body')?.textContent?.replace(/\s+/g, ' ') ?? scenario);
      document.querySelector('product-support-provider')?.remove();
    }
    expect(words[0]).to.equal(words[1]);
  });
});
