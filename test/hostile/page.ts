import type { Touchpoint } from './touchpoints.js';

/** A page that the kit does not control, with a touchpoint in it. */
export interface Host {
  /** What is odd about it. */
  readonly name: string;
  /** The host's style sheet. */
  readonly sheet?: string;
  /** A sheet of a package, in its place: `bootstrap.css`. */
  readonly sheetOf?: string;
  /** A script of the host that runs before the kit does. */
  readonly script?: (touchpoint: Touchpoint) => string;
  /** The tags of further modules that come before the kit. */
  readonly modules?: readonly string[];
  /** What is around the touchpoint with its provider; nothing if not given. */
  readonly around?: (placed: string, touchpoint: Touchpoint) => string;
  /** Headers of the page. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether it has no doctype: the browser is in its quirks mode. */
  readonly quirks?: boolean;
  /** The page is shown in a frame with this `sandbox`. */
  readonly sandbox?: string;
  /** A script that the page runs while the shopper is asked for the parts, over the open dialog if there is one. */
  readonly midway?: (touchpoint: Touchpoint) => string;
  /** What the console has to be warned of, in any order; nothing if not given. */
  readonly warnings?: readonly RegExp[];
  /** Whether the host's own layout moves when its content comes: it is as wide or high as that. */
  readonly moves?: boolean;
  /** What of a touchpoint's boxes follows from the room that it has there, which is not the plain page's. */
  readonly follows?: readonly string[];
  /** The touchpoints that are not visited there; none if not given. */
  readonly without?: readonly Touchpoint[];
  /** By how much a size may differ from the plain page's, in px, where the browser itself counts otherwise. */
  readonly tolerance?: number;
  /** Whether a whole request is made from every touchpoint; else from the order line alone, and up to the parts elsewhere. */
  readonly whole?: boolean;
}

/** A file that the browser gets, by its path. */
export type Files = Record<string, { text: string; headers?: Readonly<Record<string, string>> }>;

/** A touchpoint in a page, the shop's own link inside. */
export function elementOf({ tag, attributes }: Touchpoint): string {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${given.join('')}><a href="/help">Help with this item</a></${tag}>`;
}

/** The provider around what stands in it. */
export const provided = (inside: string): string =>
  `<product-support-provider api-base="/api" marketplace="US">${inside}</product-support-provider>`;

/** A touchpoint with its provider, as most pages hold it. */
export const placed = (touchpoint: Touchpoint): string => provided(elementOf(touchpoint));

const FRAME = 'framed';

/** The text of the page itself. */
export function pageOf(
  { quirks, sheet, sheetOf, script, modules = [], around = (line) => line }: Omit<Host, 'name'>,
  touchpoint: Touchpoint,
): string {
  const sheetPath = sheetOf ? `/packages/${sheetOf}` : '/host.css';
  const scripts = [...modules, '/kit/product-support-kit.js', '/shop/shop.js'];
  return `${quirks ? '' : '<!doctype html>'}
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A shop</title>
    <script src="/shop/looks.js"></script>
    ${sheet || sheetOf ? `<link rel="stylesheet" href="${sheetPath}">` : ''}
    ${script ? '<script src="/host.js"></script>' : ''}
    ${scripts.map((path) => `<script type="module" src="${path}"></script>`).join('\n    ')}
  </head>
  <body>${around(placed(touchpoint), touchpoint)}</body>
</html>`;
}

/** What the web server of a host serves; `fragment` is what the address ends with, `#` included. */
export function filesOf(host: Host, touchpoint: Touchpoint, fragment: string): Files {
  const { sheet = '', script, sandbox, headers = {} } = host;
  const page = {
    text: pageOf(host, touchpoint),
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  };
  const framed = `<!doctype html><title>A frame</title>
    <iframe name="${FRAME}" sandbox="${sandbox}" src="/framed.html${fragment}"
      style="position: fixed; inset: 0; inline-size: 100%; block-size: 100%; border: 0"></iframe>`;
  return {
    ...(sandbox === undefined
      ? { '/': page }
      : { '/framed.html': page, '/': { text: framed, headers: { 'content-type': 'text/html' } } }),
    '/host.css': { text: sheet },
    '/host.js': { text: script?.(touchpoint) ?? '' },
  };
}

/** The name of the frame in which the touchpoint stands. */
export const frameOf = ({ sandbox }: Host): string | undefined => (sandbox === undefined ? undefined : FRAME);
