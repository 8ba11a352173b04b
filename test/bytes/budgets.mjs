// Every budget of bytes and requests, in one place: the tests hold them, and `npm run size` prints them.
import { readdirSync } from 'node:fs';
import { firstOf, kB, withModules } from './files.mjs';

/** The languages that the kit has besides English. */
const LANGUAGES = readdirSync('src/messages').filter((name) => /^[a-z]{2}$/.test(name) && name !== 'en');

export const TOUCHPOINTS = ['order-item', 'return-offer', 'deep-link', 'help-centre'];

/** The pages that are measured: each touchpoint alone, and each other one beside an order line. */
export const PAGES = [...TOUCHPOINTS, ...TOUCHPOINTS.slice(1).map((name) => `order-item ${name}`)];

/** A touchpoint with all that its page needs before a press, and each further one beside it, in kB. */
const TOUCHPOINT = 12;
const FURTHER = 1.5;
const LOADER = 1.2;
const JOURNEY = 28;
const LANGUAGE = 3;

/**
 * What a journey loads only when something needs it, and what each may add, in kB: the drawing and the search; pictures;
 * another address; what not every item has; the return and what can't be had; what goes wrong; what is tried again; the
 * review and what outlives the page; the way of a request.
 */
export const PIECES = [
  ['components/journey/finder/finder.ts', 7.5],
  ['components/journey/photos/photos.ts', 9.4],
  ['components/journey/delivery/delivery.ts', 6.4],
  ['components/journey/particulars/particulars.ts', 3.2],
  ['components/journey/detours/detours.ts', 5.4],
  ['components/journey/setbacks/setbacks.ts', 1.6],
  ['components/journey/retrying/retrying.ts', 1],
  ['components/journey/keeping/keeping.ts', 5.5],
  ['components/journey/after/after.ts', 3.4],
];

/** The module of the journey, and the one with which an element is defined. */
export const JOURNEY_MODULE = 'components/journey/journey.ts';
export const defineModule = (name) => `components/${name}/define.ts`;

/** What a page with an order line holds once its journey is open. */
export const openedFiles = (page) => new Set([...firstOf(page), ...withModules(page, JOURNEY_MODULE)]);

/** Each byte budget with its figure, in kB (1000 bytes, brotli -11, Lit included), made from built files. */
export function byteBudgets({ pages, bundle, loader }) {
  const first = (...names) => kB(firstOf(pages[names.join(' ')]));
  const page = pages['order-item'];
  const opened = openedFiles(page);
  const textsOf = (lang) =>
    withModules(
      page,
      'src/messages/languages.ts',
      ...['touchpoints', 'journey'].map((section) => `src/messages/${lang}/${section}.ts`),
    );
  const withLoader = (name) =>
    new Set([...firstOf(loader), ...withModules(loader, defineModule('provider'), defineModule(name))]);
  return budgets('kB', [
    ['the loader', kB(firstOf(loader)), LOADER],
    ...TOUCHPOINTS.map((name) => [`${name}, before anything is pressed`, first(name), TOUCHPOINT]),
    ...TOUCHPOINTS.slice(1).map((name) => [
      `${name}, beside an order line`,
      first('order-item', name) - first('order-item'),
      FURTHER,
    ]),
    ...TOUCHPOINTS.map((name) => [`${name}, with the loader`, kB(withLoader(name)), TOUCHPOINT + LOADER]),
    ['the file for a page without a bundler', kB(firstOf(bundle)), TOUCHPOINT + 3 * FURTHER],
    ['a whole journey from an order line', kB(opened), JOURNEY],
    ...PIECES.map(([module, budget]) => [module, kB(withModules(page, module), opened), budget]),
    ...LANGUAGES.map((lang) => [
      `${lang} for an order line and its journey`,
      kB(textsOf(lang), opened),
      LANGUAGE,
    ]),
  ]);
}

/** Each budget of requests with what a browser made of them. */
export function requestBudgets({ hundred, thousand, journey, twice, preflights }) {
  return budgets('requests', [
    ...Object.entries(hundred).map(([how, requests]) => [`an order page of 100 lines ${how}`, requests, 1]),
    ['an order page of 1,000 lines', thousand.requests, 10],
    ['  one after another', thousand.waves, 1],
    ['a journey, from opening to confirmation', journey, 2],
    ['the same item asked for again while fresh', twice, 0],
    ['preflights of two part requests across origins', preflights, 1],
  ]);
}

const budgets = (unit, rows) => rows.map(([what, figure, budget]) => ({ what, unit, figure, budget }));
