import type { Part, SupportContext } from '../../src/contract/index.js';
import { arrivalOf } from '../programme/arrival.js';
import { deliveryCountries } from '../programme/delivery.js';
import { choosableQuantity, listedParts, requestsLeft, stockLevel } from '../programme/parts-offer.js';
import { localDate } from '../programme/return-window.js';
import type { EligibilityRule } from '../programme/rules.js';
import { marketplaceOf, parentOf, partFactsOf, partOf, shopOf, type Located } from '../world/facts.js';
import type { World, WorldDiagram } from '../world/schema.js';
import { savedAddresses, type Access } from './access.js';
import { pictureUrl } from './payloads.js';

/** The parts that the shopper hears of, whatever `rule` of eligibility fails (S10, E10, E11). */
export function partsPayload(
  world: World,
  located: Located,
  rule: EligibilityRule | undefined,
  base: string,
): Part[] {
  const { timeZone } = shopOf(world, located.order);
  const today = localDate(world.now, timeZone);
  const listed = listedParts(partFactsOf(world, located), rule, today);
  const isListed = isAmong(listed);
  return listed.map((fact): Part => {
    const part = partOf(world, fact.partId);
    const stock = stockLevel(fact, today);
    return {
      partId: part.partId,
      name: part.name,
      partNumber: part.partNumber,
      marking: part.marking,
      replaces: part.replaces ?? [],
      imageUrl: pictureUrl(base, part.picture),
      packQuantity: part.packQuantity ?? 1,
      maxQuantity: choosableQuantity(fact),
      requestsLeft: requestsLeft(fact),
      stock,
      expectedOn: stock === 'expected' ? part.expectedOn : undefined,
      // What the shopper is referred to has to be in the same list.
      substituteId: stock === 'discontinued' && isListed(part.substituteId) ? part.substituteId : undefined,
      companions: (part.companions ?? []).filter(({ partId }) => isListed(partId)),
      fulfilment: part.fulfilment,
      // Nothing is known of the way of a part that cannot be sent.
      arrival: fact.stock > 0 ? arrivalOf([part.fulfilment], world.now, timeZone) : undefined,
    };
  });
}

/** All that helps to make a request, where one can be made: what stands beside the parts themselves. */
export function requestTerms(
  world: World,
  located: Located,
  access: Access,
  parts: readonly Part[],
): Pick<
  SupportContext,
  'maxParts' | 'diagram' | 'hints' | 'evidence' | 'deliveryAddress' | 'addresses' | 'deliveryCountries'
> {
  const { hints = [], diagram } = parentOf(world, located.item);
  const { partsPerRequest, evidence } = world.settings;
  const isListed = isAmong(parts);
  return {
    maxParts: partsPerRequest,
    diagram: diagram && diagramOf(diagram, isListed),
    hints: hints.filter(({ partId }) => partId === undefined || isListed(partId)),
    evidence: evidence.required.length + evidence.optional.length > 0 ? evidence : undefined,
    deliveryAddress: access.shopper.address,
    addresses: savedAddresses(access),
    deliveryCountries: deliveryCountries(marketplaceOf(world, located.order)),
  };
}

/** The drawing with the regions of these parts; none where it shows none of them. */
function diagramOf(diagram: WorldDiagram, isListed: (partId: string) => boolean): SupportContext['diagram'] {
  const regions = diagram.regions.filter(({ partId }) => isListed(partId));
  return regions.length > 0 ? { ...diagram, regions } : undefined;
}

function isAmong(parts: readonly { partId: string }[]): (partId: string | undefined) => boolean {
  const ids = new Set<string | undefined>(parts.map(({ partId }) => partId));
  return (partId) => partId !== undefined && ids.has(partId);
}
