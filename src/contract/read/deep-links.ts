import type { RedeemedLink } from '../deep-links.js';
import { TOKEN_MAX_LENGTH } from '../checks.js';
import { readInstant } from './instants.js';
import { object, sized, type Reader } from './reader.js';
import { readId } from './scalars.js';

/** A link's token, as it may be sent. */
export const readToken = sized(1, TOKEN_MAX_LENGTH);

export const readRedeemedLink: Reader<RedeemedLink> = object({
  orderId: readId,
  itemId: readId,
  session: object({ token: sized(1), expiresAt: readInstant }),
});
