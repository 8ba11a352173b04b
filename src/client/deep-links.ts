import type { RedeemBody, RedeemedLink } from '../contract/deep-links.js';
import { readRedeemedLink, readToken } from '../contract/read/deep-links.js';
import { read } from '../contract/read/reader.js';
import { call, type CallOptions } from './call.js';
import type { Connection } from './connection.js';
import { failed, type Result } from './result.js';

/** Redeems a link's token for its order item and a session; only after the shopper's press, as it uses the link up. */
export async function redeemDeepLink(
  connection: Connection,
  token: string,
  options?: CallOptions,
): Promise<Result<RedeemedLink>> {
  if (read(readToken, token) === undefined) return failed('link-invalid');
  return call(connection, {
    ...options,
    method: 'POST',
    path: ['deep-links', 'redeem'],
    body: { token } satisfies RedeemBody,
    read: readRedeemedLink,
  });
}
