import { errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod/mini';
import { Id } from '../../src/contract/index.js';
import { MARKETPLACE_CODES } from '../programme/marketplaces.js';

export const ISSUER = 'https://shop.example.com';
export const AUDIENCE = 'product-support';
/** What a token is for: one that the same shop signed for anything else opens nothing. */
export const PURPOSE = 'product-support-link+jwt';
const SECONDS_A_DAY = 86_400;

// A mock's keys protect nothing: the shop keeps its own on its server.
export const SHOP_KEY = new TextEncoder().encode('product-support-kit mock: links of the shop');
const FOREIGN_KEY = new TextEncoder().encode('product-support-kit mock: links of a stranger');

/** What a link token says: which order item, bought where, and the token's own id. */
export const LinkClaims = z.object({
  jti: Id,
  orderId: Id,
  itemId: Id,
  marketplace: z.enum(MARKETPLACE_CODES),
});
export type LinkClaims = z.infer<typeof LinkClaims>;

export type VerifiedLink =
  { ok: true; claims: LinkClaims } | { ok: false; problem: 'link-expired' | 'link-invalid' };

/** Signs a link token that lives so many days from `now` (fewer than 0: it has ended); `forged` signs with another key. */
export async function signLink(
  claims: LinkClaims,
  options: { now: string; days: number; forged?: boolean },
): Promise<string> {
  const { jti, ...payload } = claims;
  const now = secondsOf(options.now);
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'HS256', typ: PURPOSE })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setJti(jti)
    .setExpirationTime(now + options.days * SECONDS_A_DAY)
    .sign(options.forged ? FOREIGN_KEY : SHOP_KEY);
}

/** Checks a link token against the world's clock. */
export async function verifyLink(token: string, now: string): Promise<VerifiedLink> {
  try {
    const { payload } = await jwtVerify(token, SHOP_KEY, {
      algorithms: ['HS256'],
      issuer: ISSUER,
      audience: AUDIENCE,
      typ: PURPOSE,
      requiredClaims: ['exp'],
      currentDate: new Date(now),
    });
    const claims = LinkClaims.safeParse(payload);
    return claims.success ? { ok: true, claims: claims.data } : { ok: false, problem: 'link-invalid' };
  } catch (error) {
    return { ok: false, problem: error instanceof errors.JWTExpired ? 'link-expired' : 'link-invalid' };
  }
}

function secondsOf(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000);
}
