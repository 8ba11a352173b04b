/** A page that the kit does not control, with an order line in it. */
export interface Host {
  /** What is odd about it. */
  readonly name: string;
  /** The host's style sheet. */
  readonly sheet?: string;
  /** A sheet of a package, in its place: `bootstrap.css`. */
  readonly sheetOf?: string;
  /** A script of the host that runs before the kit does. */
  readonly script?: string;
  /** The tags of further modules that come before the kit. */
  readonly modules?: readonly string[];
  /** What is around the order line; the line alone if not given. */
  readonly around?: (line: string) => string;
  /** The order line, where it is not the usual one. */
  readonly line?: string;
  /** Headers of the page. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether it has no doctype: the browser is in its quirks mode. */
  readonly quirks?: boolean;
  /** The page is shown in a frame with this `sandbox`. */
  readonly sandbox?: string;
  /** A script that the page runs while the shopper is asked for the reason, over the open dialog. */
  readonly midway?: string;
  /** What the console has to be warned of, in any order; nothing if not given. */
  readonly warnings?: readonly RegExp[];
  /** Whether the host's own layout moves when its content comes: it is as wide or high as that. */
  readonly moves?: boolean;
  /** By how much a size may differ from the plain page's, in px, where the browser itself counts otherwise. */
  readonly tolerance?: number;
}

/** A file that the browser gets, by its path. */
export type Files = Record<string, { text: string; headers?: Readonly<Record<string, string>> }>;

/** What stands on the order line: the shop's own link inside. */
export const OPTION = `<product-support-order-item order-id="114-7702615" item-id="114-7702615-1"
  ><a href="/help">Help with this item</a></product-support-order-item
>`;

export const LINE = `<product-support-provider api-base="/api" marketplace="US">${OPTION}</product-support-provider>`;

const FRAME = 'framed';

/** The text of the page itself. */
export function pageOf({
  quirks,
  sheet,
  sheetOf,
  script,
  modules = [],
  around = (line) => line,
  line = LINE,
}: Omit<Host, 'name'>): string {
  const sheetPath = sheetOf ? `/packages/${sheetOf}` : '/host.css';
  const scripts = [...modules, '/kit/product-support-kit.js', '/shop.js'];
  return `${quirks ? '' : '<!doctype html>'}
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Your orders</title>
    ${sheet || sheetOf ? `<link rel="stylesheet" href="${sheetPath}">` : ''}
    ${script ? '<script src="/host.js"></script>' : ''}
    ${scripts.map((path) => `<script type="module" src="${path}"></script>`).join('\n    ')}
  </head>
  <body>${around(line)}</body>
</html>`;
}

/** What the web server of a host serves. */
export function filesOf(host: Host, shopScript: string): Files {
  const { sheet = '', script = '', sandbox, headers = {} } = host;
  const page = { text: pageOf(host), headers: { 'content-type': 'text/html; charset=utf-8', ...headers } };
  const framed = `<!doctype html><title>A frame</title>
    <iframe name="${FRAME}" sandbox="${sandbox}" src="/framed.html"
      style="position: fixed; inset: 0; inline-size: 100%; block-size: 100%; border: 0"></iframe>`;
  return {
    ...(sandbox === undefined
      ? { '/': page }
      : { '/framed.html': page, '/': { text: framed, headers: { 'content-type': 'text/html' } } }),
    '/host.css': { text: sheet },
    '/host.js': { text: script },
    '/shop.js': { text: shopScript },
  };
}

/** The name of the frame in which the order line stands. */
export const frameOf = ({ sandbox }: Host): string | undefined => (sandbox === undefined ? undefined : FRAME);
