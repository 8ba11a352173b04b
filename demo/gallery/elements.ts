import { createWorld, scenarioItem, type ScenarioName } from '../../mocks/world/scenarios.js';
import { loadSupportContext, type SupportContext } from '../../src/index.js';
import { deepLinkStates } from './elements/deep-link.js';
import { helpCentreStates } from './elements/help-centre.js';
import { journeyStates } from './elements/journey.js';
import { orderItemStates } from './elements/order-item.js';
import { requestsStates } from './elements/requests.js';
import { returnOfferStates } from './elements/return-offer.js';
import { openShop } from './own-shop.js';
import type { Scene, ShownTag, State } from './state.js';

/** How to make the states of each element; one that is missing here does not compile. */
const STATES: Record<ShownTag, (scene: Scene, context: SupportContext) => readonly State[]> = {
  'product-support-journey': journeyStates,
  'product-support-order-item': orderItemStates,
  'product-support-return-offer': returnOfferStates,
  'product-support-deep-link': deepLinkStates,
  'product-support-help-centre': helpCentreStates,
  'product-support-requests': requestsStates,
};

/** An element of the kit, by the name in its URL: its tag without what all begin with. */
export interface GalleryElement {
  readonly name: string;
  readonly tag: string;
  /** None where it shows nothing. */
  readonly states: readonly State[];
}

/** What the gallery shows, and whether the scenario had something to show. */
export interface Collection {
  readonly elements: readonly GalleryElement[];
  readonly isFallback: boolean;
}

const nameOf = (tag: string): string => tag.replace('product-support-', '');

/**
 * All elements with their states. They are about the scenario's item, untouched by what was done in the demo; where it
 * has no support to show, about that of the default scenario.
 */
export async function collect(scenario: ScenarioName, now: string): Promise<Collection> {
  const own = await sceneOf(scenario, now);
  const found = own ?? (await sceneOf('default', now));
  const states = (tag: ShownTag): readonly State[] => (found ? STATES[tag](found.scene, found.context) : []);
  const shown = (Object.keys(STATES) as ShownTag[]).map((tag) => ({
    name: nameOf(tag),
    tag,
    states: states(tag),
  }));
  const provider = { name: 'provider', tag: 'product-support-provider', states: [] };
  return { elements: [...shown, provider], isFallback: own === undefined };
}

/** A scenario's world with what the API says of its item; undefined where that has no parts to offer. */
async function sceneOf(
  scenario: ScenarioName,
  now: string,
): Promise<{ scene: Scene; context: SupportContext } | undefined> {
  const world = { ...createWorld(scenario, { now }), faults: [] };
  const item = scenarioItem(world);
  if (!item) return undefined;
  const { connection } = openShop(world);
  const context = await loadSupportContext(connection, { ...item, touchpoint: 'order' });
  return context.ok && !context.value.unavailable
    ? { scene: { world, item }, context: context.value }
    : undefined;
}
