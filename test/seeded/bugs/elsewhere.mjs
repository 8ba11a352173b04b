import { bugsIn } from './bug.mjs';

export const OTHER_BUGS = [
  bugsIn('src/events/event.ts', 'test/components/what-the-shop-hears.test.ts')(
    'keeps events inside the shadow root',
    'composed: true',
    'composed: false',
  ),
  bugsIn('src/links/deep-link.ts', 'test/links/deep-link.test.ts')(
    'puts the token of a link into the query',
    "url.hash = `${url.hash ? `${url.hash}&` : ''}${PARAMETER}=${token}`;",
    'url.searchParams.set(PARAMETER, token);',
  ),
  bugsIn('src/links/escape-html.ts', 'test/links/delivery-email.test.ts')(
    'lets a title end an attribute of the e-mail',
    '/[&<>"\']/g',
    '/[&<>]/g',
  ),
  bugsIn('src/contract/checks.ts', 'test/contract/is-safe-url.test.ts')(
    'follows a javascript: address',
    "return protocol === 'https:' ||",
    "return protocol === 'https:' || protocol === 'javascript:' ||",
  ),
  bugsIn('src/messages/formats/plain.ts', 'test/messages/format.test.ts')(
    'says a date in the browser’s own zone',
    "{ dateStyle: 'long', timeZone: 'UTC' }",
    "{ dateStyle: 'long', timeZone: 'Pacific/Kiritimati' }",
  ),
  bugsIn('src/messages/fill.ts', 'test/messages/messages.test.ts')(
    'uses the plural for one',
    "(typeof count === 'number' ? text[pluralCategory(count, lang)] : undefined) ?? text.other;",
    '(count === undefined ? text[pluralCategory(0, lang)] : undefined) ?? text.other;',
  ),
  bugsIn('components/journey/journey.styles.ts', 'test/seeded/mirrored.test.ts')(
    'puts the close button on one side whatever the direction',
    'margin-inline-end: auto;',
    'margin-right: auto;',
  ),
  bugsIn('demo/stage/without-secrets.ts', 'test/demo/log.test.ts')(
    'shows tokens in the demo’s log',
    "SECRET_NAME.test(name) ? '…' : member",
    'SECRET_NAME.test(name) ? member : member',
  ),
  bugsIn('demo/shop/settings.ts', 'test/demo/settings.test.ts')(
    'loses the direction from one page of the demo to the next',
    'Object.entries({ scenario, now, lang, dir, theme, ...more })',
    'Object.entries({ scenario, now, lang, theme, ...more, ...(dir && {}) })',
  ),
];
