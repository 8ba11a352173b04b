import * as z from 'zod/mini';
import { Id } from '../contract/index.js';
import { faultsOf } from './shape.js';

const Token = z.string().check(z.minLength(1), z.maxLength(4096));

/** What check-api cannot find out by itself; every member may be left out, and its questions are then skipped. */
export const Fixtures = z.strictObject({
  /** The token of a second shopper: the first one's orders have to look to her like missing ones. */
  otherToken: z.optional(Token),
  /** The token of a deep link that was not used so far. It is used up. */
  link: z.optional(Token),
  /** The token of a deep link that was used before. */
  usedLink: z.optional(Token),
  /** The token of a deep link whose time is over. */
  expiredLink: z.optional(Token),
  /** A part without stock, of an item of the shopper's for which other parts can be had. */
  outOfStock: z.optional(z.strictObject({ orderId: Id, itemId: Id, partId: Id })),
});
export type Fixtures = z.infer<typeof Fixtures>;

/** Reads fixtures from JSON; what is wrong comes back as sentences, each with its JSON pointer. */
export function readFixtures(
  json: unknown,
): { ok: true; fixtures: Fixtures } | { ok: false; faults: string[] } {
  const parsed = Fixtures.safeParse(json);
  return parsed.success
    ? { ok: true, fixtures: parsed.data }
    : { ok: false, faults: faultsOf(parsed.error.issues, json) };
}
