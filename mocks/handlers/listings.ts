import * as z from 'zod/mini';
import { checkListing } from '../programme/part-listing.js';
import { acceptsStock } from '../programme/registration.js';
import type { RuleId } from '../programme/rules.js';
import { partOfSku, registrationsWith, sellerToday } from '../world/registrations.js';
import type { WorldPart } from '../world/schema.js';
import { answer, param, type Call, type MockRoute } from './call.js';
import { problem } from './problems.js';
import { invalidSellerFields, refusedBy, withSellerBody } from './seller-problems.js';

const Text = z.string().check(z.minLength(1), z.maxLength(200));
const Packs = z.int().check(z.nonnegative(), z.lte(1_000_000));

const ListingBody = z.strictObject({
  name: Text,
  partNumber: Text,
  /** Key into the pictures. */
  picture: z.optional(Text),
  gtin: z.optional(Text),
  /** Asks for an exemption from the GTIN, or keeps the one that was asked for. */
  gtinExemption: z.optional(z.boolean()),
  price: z.optional(z.number()),
  packQuantity: z.optional(z.int()),
  itemTypeKeyword: z.optional(Text),
  lowStockAt: z.optional(Packs),
  fulfilment: z.optional(z.enum(['platform', 'merchant'])),
});

const InventoryBody = z.strictObject({ quantity: Packs });

/** The seller's part listings and their stock (L1 to L6, R5). */
export const listingRoutes: MockRoute[] = [
  {
    call: 'PUT /programme/listings/{sku}',
    answer: (call) => withSellerBody(call, ListingBody, ruleOfMember, (body) => putListing(call, body)),
  },
  {
    call: 'PUT /programme/inventory/{sku}',
    answer: (call) =>
      withSellerBody(
        call,
        InventoryBody,
        () => 'R5',
        ({ quantity }) => {
          const { world } = call.store;
          const part = partOfSku(world, param(call, 'sku'));
          if (!part) return problem('not-found');
          if (!acceptsStock(registrationsWith(world, part.partId), sellerToday(world))) {
            return refusedBy('R5', 'Stock is taken only once a registration of this part is confirmed.');
          }
          call.store.update((current) => ({
            ...current,
            parts: current.parts.map((other) =>
              other.partId === part.partId ? { ...other, stock: quantity } : other,
            ),
          }));
          return answer(200, { sku: part.sku, quantity });
        },
      ),
  },
];

/** Adds a listing or puts another in its place; a faulty one is refused, and nothing of it is kept. */
function putListing(call: Call, body: z.infer<typeof ListingBody>) {
  const { world } = call.store;
  const sku = param(call, 'sku');
  const before = partOfSku(world, sku);
  const {
    gtinExemption,
    lowStockAt = before?.lowStockAt ?? 5,
    fulfilment = before?.fulfilment ?? 'platform',
    ...shown
  } = body;
  const exemptionAskedAt = gtinExemption ? (before?.exemptionAskedAt ?? world.now) : undefined;
  const faults = checkListing(
    { sku, ...shown, exemptionAskedAt },
    // An exemption that was only just asked for can still be waited for here; registering has to wait (L3).
    { now: world.now, exemptionHours: 0 },
  );
  if (faults.length > 0) {
    return invalidSellerFields(
      faults.map(({ field, detail, rule }) => ({ pointer: `/${field}`, detail, rule })),
    );
  }
  const listing: WorldPart = {
    partId: before?.partId ?? `part-${world.sequence}`,
    sku,
    ...shown,
    ...(exemptionAskedAt !== undefined && { exemptionAskedAt }),
    stock: before?.stock ?? 0,
    lowStockAt,
    fulfilment,
    takenOut: before?.takenOut ?? false,
    ...(before && untoldOf(before)),
  };
  call.store.update((current) => ({
    ...current,
    sequence: current.sequence + 1,
    parts: before
      ? current.parts.map((other) => (other.partId === listing.partId ? listing : other))
      : [...current.parts, listing],
  }));
  return answer(before ? 200 : 201, listing);
}

/** What a seller's call does not tell, and therefore must not lose. */
const UNTOLD = ['marking', 'replaces', 'expectedOn', 'discontinued', 'substituteId', 'companions'] as const;

function untoldOf(part: WorldPart): Partial<WorldPart> {
  return Object.fromEntries(
    UNTOLD.flatMap((member) => (part[member] === undefined ? [] : [[member, part[member]]])),
  );
}

function ruleOfMember(pointer: string): RuleId {
  return RULE_OF_MEMBER[pointer] ?? 'L1';
}

const RULE_OF_MEMBER: Readonly<Record<string, RuleId>> = {
  '/picture': 'L2',
  '/gtin': 'L3',
  '/gtinExemption': 'L3',
  '/price': 'L4',
  '/packQuantity': 'L5',
  '/itemTypeKeyword': 'L6',
  '/lowStockAt': 'O3',
};
