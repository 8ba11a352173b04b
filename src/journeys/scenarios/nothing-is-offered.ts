import type { UnavailableCode } from '../../contract/support-options.js';
import type { RuleId } from '../rules.js';
import type { Scenario, Scene } from '../scenario.js';

interface Why {
  readonly world: string;
  readonly why: string;
  readonly code: UnavailableCode;
  readonly rules: readonly RuleId[];
}

/** Worlds in which the item does not qualify: why, by which code, and the rules behind it. */
const WHY: readonly Why[] = [
  {
    world: 'marketplace-not-supported',
    why: 'the marketplace is not in the programme',
    code: 'marketplace-not-supported',
    rules: ['E1'],
  },
  { world: 'not-delivered', why: 'it has not been delivered', code: 'not-delivered', rules: ['S2', 'E3'] },
  {
    world: 'window-closed',
    why: 'its return window has closed',
    code: 'return-window-closed',
    rules: ['S2', 'E4'],
  },
  { world: 'already-returned', why: 'it is being returned', code: 'already-returned', rules: ['E5'] },
  {
    world: 'not-platform-fulfilled',
    why: 'the platform does not fulfil it',
    code: 'not-platform-fulfilled',
    rules: ['E6'],
  },
  { world: 'parent-inactive', why: 'its listing is inactive', code: 'parent-inactive', rules: ['E7'] },
  { world: 'not-registered', why: 'no registration covers it', code: 'not-registered', rules: ['E8'] },
  {
    world: 'not-offered',
    why: 'the shopper is excluded, which nothing gives away',
    code: 'not-offered',
    rules: ['S14', 'E9'],
  },
  {
    world: 'limit-reached',
    why: 'every part has reached its limit',
    code: 'request-limit-reached',
    rules: ['E10'],
  },
  { world: 'all-parts-out-of-stock', why: 'no part is in stock', code: 'no-parts-in-stock', rules: ['E11'] },
];

const OUT_OF_STOCK = 'all-parts-out-of-stock';

/** The page says nothing of the reason; the API's code does, to whoever looks. */
async function makesSureOf(
  code: UnavailableCode,
  rules: readonly RuleId[],
  { shop, unavailable, makesSure }: Scene,
): Promise<void> {
  const said = await unavailable(await shop.item());
  await makesSure(
    `is told no reason; the API’s code is “${code}”`,
    rules,
    said === code,
    `The API’s code is “${said}”.`,
  );
}

/** Where the item does not qualify, nothing is rendered (S10): on the order page for each reason. */
const onTheOrderPage: readonly Scenario[] = WHY.map(({ world, why, code, rules }) => ({
  id: `nothing-offered-${world}`,
  title: `sees nothing on the order line where ${why}`,
  touchpoint: 'order',
  rules: ['S10', ...rules],
  world,
  async run(scene) {
    const { shopper, shop } = scene;
    await shop.opens('order');
    const { orderId, itemId } = await shop.item();
    await shopper.orderItem(orderId, itemId).isOfferedNothing();
    await makesSureOf(code, rules, scene);
  },
}));

const inTheReturnForm: Scenario = {
  id: 'nothing-offered-in-the-return-form',
  title: 'ticks a reason where no part is in stock, and sees the return form as it was',
  touchpoint: 'return',
  rules: ['S10', 'E11'],
  world: OUT_OF_STOCK,
  async run(scene) {
    const { shopper, shop } = scene;
    await shop.opens('return');
    await shopper.ticks(shop.returnReason);
    await shopper.returnOffer().isNotMade();
    await makesSureOf('no-parts-in-stock', ['E11'], scene);
  },
};

const inTheHelpCentre: Scenario = {
  id: 'nothing-offered-in-the-help-centre',
  title: 'sees the order in the help centre without a button where no part is in stock',
  touchpoint: 'help',
  rules: ['S10', 'E11'],
  world: OUT_OF_STOCK,
  needs: ['the mock’s orders'],
  async run(scene) {
    const { shopper, shop } = scene;
    await shop.opens('help');
    const { orderId, title = '' } = await shop.item();
    await shopper.helpCentre().hasNothingFor(title, orderId);
    await makesSureOf('no-parts-in-stock', ['E11'], scene);
  },
};

export const nothingIsOffered: readonly Scenario[] = [...onTheOrderPage, inTheReturnForm, inTheHelpCentre];
