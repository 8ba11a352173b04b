import * as z from 'zod/mini';
import { TOKEN_MAX_LENGTH } from './checks.js';
import { Id, Instant } from './scalars.js';

/** `POST /deep-links/redeem`: the token travels in the body, never in a URL. */
export const RedeemBody = z.object({
  token: z.string().check(z.minLength(1), z.maxLength(TOKEN_MAX_LENGTH)),
});
export type RedeemBody = z.infer<typeof RedeemBody>;

/** What a link stands for, with a session for this one order item. */
export const RedeemedLink = z.object({
  orderId: Id,
  itemId: Id,
  session: z.object({ token: z.string().check(z.minLength(1)), expiresAt: Instant }),
});
export type RedeemedLink = z.infer<typeof RedeemedLink>;
