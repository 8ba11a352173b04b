import { isSafeUrl } from '../contract/checks.js';

/** The name under which a link carries its token. */
const PARAMETER = 'product-support';

/** The alphabet of a JWT and of base64url, up to the length that `POST /deep-links/redeem` takes. */
const TOKEN = /^[A-Za-z0-9._~-]{1,4096}$/;

/** What a page's address says about a deep link. */
export interface DeepLink {
  /** The token; absent where there is none, or where what stands in its place is not one. */
  token?: string;
  /** The address without the token, to be put in its place before any request. */
  cleanUrl: string;
  /** What is wrong: the address is not an absolute URL, or what it carries cannot be a token. */
  fault?: 'not-a-url' | 'token-malformed';
}

/** Takes the token out of `a=1&product-support=TOKEN&b=2`; all else stays byte for byte. */
function takeToken(text: string): { found?: string; rest: string } {
  const pieces = text.split('&');
  const isToken = (piece: string) => piece === PARAMETER || piece.startsWith(`${PARAMETER}=`);
  return {
    found: pieces.find(isToken)?.slice(PARAMETER.length + 1),
    rest: pieces.filter((piece) => !isToken(piece)).join('&'),
  };
}

/** Removes the token, wherever it stands, and answers with it as it stood: the fragment's first, else the query's. */
function removeToken(url: URL): string | undefined {
  const fragment = takeToken(url.hash.slice(1));
  const query = takeToken(url.search.slice(1));
  // Only what carries one is written: writing a fragment or a query anew may normalise it.
  if (fragment.found !== undefined) url.hash = fragment.rest;
  if (query.found !== undefined) url.search = query.rest;
  return fragment.found ?? query.found;
}

/** Mail programs like to percent-encode; what cannot be decoded is no token either. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The link from an e-mail or an app to the shop's landing page. The token goes into the fragment, which reaches no
 * server, log or Referer; the page's other fragment parameters stay.
 * @throws {TypeError} where the landing page is not a safe address, or the token cannot be one.
 */
export function buildDeepLink(landingPage: string | URL, token: string): string {
  if (!isSafeUrl(String(landingPage))) {
    throw new TypeError('The landing page must be an absolute https:// address without credentials.');
  }
  if (!TOKEN.test(token)) {
    throw new TypeError('The token must have 1 to 4096 characters, each a letter, a digit or one of . _ ~ -');
  }
  const url = new URL(landingPage);
  removeToken(url);
  url.hash = `${url.hash ? `${url.hash}&` : ''}${PARAMETER}=${token}`;
  return url.href;
}

/** Reads the token out of a page's address: from the fragment, else from the query. Never throws. */
export function readDeepLink(address: string | URL): DeepLink {
  const text = String(address);
  if (!URL.canParse(text)) return { cleanUrl: text, fault: 'not-a-url' };
  const url = new URL(text);
  const found = removeToken(url);
  if (found === undefined) return { cleanUrl: text };
  const token = decode(found);
  return TOKEN.test(token) ? { token, cleanUrl: url.href } : { cleanUrl: url.href, fault: 'token-malformed' };
}
