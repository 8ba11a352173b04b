import { expect } from '@open-wc/testing';
import { decodeProtectedHeader, SignJWT } from 'jose';
import {
  AUDIENCE,
  ISSUER,
  PURPOSE,
  SHOP_KEY,
  signLink,
  verifyLink,
  type LinkClaims,
} from '../../../mocks/world/deep-links.js';

const NOW = '2026-06-16T17:00:00Z';
const END = Date.parse('2026-06-17T17:00:00Z') / 1000;
const CLAIMS: LinkClaims = {
  jti: 'link-1',
  orderId: '114-7702615',
  itemId: '114-7702615-1',
  marketplace: 'US',
};

interface Token {
  readonly purpose?: string;
  readonly audience?: string;
  readonly issuer?: string;
  readonly end?: number;
}

/** A token that the shop itself signed, a link's unless it says otherwise. */
function signedByTheShop(token: Token): Promise<string> {
  const { purpose, audience, issuer, end } = {
    purpose: PURPOSE,
    audience: AUDIENCE,
    issuer: ISSUER,
    end: END,
    ...token,
  };
  return new SignJWT({ ...CLAIMS })
    .setProtectedHeader({ alg: 'HS256', ...(purpose !== undefined && { typ: purpose }) })
    .setIssuer(issuer)
    .setAudience(audience)
    .setExpirationTime(end)
    .sign(SHOP_KEY);
}

describe('A link of the shop', () => {
  it('says in its header what it is for, and is taken with what it says', async () => {
    const token = await signLink(CLAIMS, { now: NOW, days: 30 });
    expect(decodeProtectedHeader(token).typ).to.equal('product-support-link+jwt');
    expect(await verifyLink(token, NOW)).to.deep.equal({ ok: true, claims: CLAIMS });
    expect((await verifyLink(await signedByTheShop({}), NOW)).ok).to.equal(true);
  });

  const REFUSED: readonly [what: string, token: Token][] = [
    ['for a session', { purpose: 'product-support-session+jwt' }],
    ['for an e-mail address to be confirmed', { purpose: 'email-confirmation+jwt' }],
    ['for anything, as most tokens are', { purpose: 'JWT' }],
    ['without a purpose', { purpose: undefined }],
    ['for another service', { audience: 'newsletter' }],
    ['by another issuer with the same key', { issuer: 'https://other.example' }],
    ['for a session, and at its end too', { purpose: 'product-support-session+jwt', end: END - 172_800 }],
  ];
  for (const [what, token] of REFUSED) {
    it(`is not what the shop signed ${what}`, async () => {
      expect(await verifyLink(await signedByTheShop(token), NOW)).to.deep.equal({
        ok: false,
        problem: 'link-invalid',
      });
    });
  }

  it('that has ended is told apart', async () => {
    expect(await verifyLink(await signedByTheShop({ end: END - 172_800 }), NOW)).to.deep.equal({
      ok: false,
      problem: 'link-expired',
    });
  });
});
