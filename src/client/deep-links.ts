import type { RedeemBody, RedeemedLink } from '../contract/deep-links.js';
import { readRedeemedLink, readToken } from '../contract/read/deep-links.js';
import { read } from '../contract/read/reader.js';
import type { Connection } from './connection.js';
import { failed, type Result } from './result.js';
import { send, type CallOptions } from './send.js';

/** What the API may say of a link; the landing page need not know the names of all problems. */
const PROBLEMS = ['link-expired', 'link-used', 'link-invalid', 'invalid-request', 'not-found'] as const;

/** Redeems a link's token for its order item and a session; only after the shopper's press, as it uses the link up. */
export async function redeemDeepLink(
  connection: Connection,
  token: string,
  options?: CallOptions,
): Promise<Result<RedeemedLink>> {
  if (read(readToken, token) === undefined) return failed('link-invalid');
  return send(
    connection,
    {
      ...options,
      method: 'POST',
      path: ['deep-links', 'redeem'],
      body: { token } satisfies RedeemBody,
      read: readRedeemedLink,
    },
    PROBLEMS,
  );
}
