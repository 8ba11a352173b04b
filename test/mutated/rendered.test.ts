import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';
import type { ApiCall } from '../../src/contract/calls.js';
import { pathOf } from '../../mocks/handlers/call.js';
import { textOf } from '../support/shopper.js';
import { mutate, responseOf, type Change } from './answers.js';
import { honestAnswers, type HonestAnswers } from './honest.js';
import { Random } from './random.js';
import { API_CALLS } from './shape.js';
import { wrongText } from './shown.js';
import '../../components/define.js';

const ANSWERS = 2_000;
/** In ms; a busy machine is slow. */
const PATIENCE = 280_000;
/** Of the answers that an element gets so many are honest: else nobody would come far. */
const HONEST = 0.35;
/** So often something is pressed in each element. */
const PRESSES = 6;
/** So many of each kind stand in a page at the same time. */
const COPIES = 4;
/** No call takes longer, with its retries, in ms: what waits for more time is not made to wait. */
const LONGEST_WAIT = 15;
/** So often a page is looked at until all that was asked for has been answered and shown. */
const MOST_LOOKS = 400;

/** The item that the honest answers are about. */
const ITEM = { orderId: '114-7702615', itemId: '114-7702615-1' };

const link = html`<a href="#help">The shop’s own help</a>`;
/** Every element of the kit that talks to the API. */
const ELEMENTS = {
  'product-support-order-item': html`<product-support-order-item
    order-id=${ITEM.orderId}
    item-id=${ITEM.itemId}
    >${link}</product-support-order-item
  >`,
  'product-support-return-offer': html`<product-support-return-offer
    order-id=${ITEM.orderId}
    item-id=${ITEM.itemId}
    reason="missing"
    >${link}</product-support-return-offer
  >`,
  'product-support-deep-link': html`<product-support-deep-link token="a.link.token"
    >${link}</product-support-deep-link
  >`,
  'product-support-help-centre': html`<product-support-help-centre>${link}</product-support-help-centre>`,
  'product-support-journey': html`<product-support-journey order-id=${ITEM.orderId} item-id=${ITEM.itemId}
    >${link}</product-support-journey
  >`,
  'product-support-requests': html`<product-support-requests order-id=${ITEM.orderId} item-id=${ITEM.itemId}
    >${link}</product-support-requests
  >`,
} as const;
type Tag = keyof typeof ELEMENTS;
const TAGS = Object.keys(ELEMENTS) as Tag[];

/** One element in a page with an API of its own, and the answers that it got. */
interface Shown {
  readonly tag: Tag;
  readonly element: Element;
  readonly number: number;
}

/** The calls as patterns; one that names more of its path comes before one that stands for more. */
const PATTERNS = API_CALLS.map((call): readonly [ApiCall, string, RegExp] => [
  call,
  call.slice(0, call.indexOf(' ')),
  new RegExp(`^${pathOf(call).replaceAll(/\{\w+\}/g, '[^/]+')}$`),
]).toSorted(([one], [other]) => one.split('{').length - other.split('{').length);

const callOf = (method: string, path: string): ApiCall =>
  PATTERNS.find(([, of, pattern]) => of === method && pattern.test(path))?.[0] ??
  expect.fail(`Nobody answers ${method} ${path}`);

const seed = Math.floor(Math.random() * 2 ** 31);
let honest: HonestAnswers;
/** How many mutated answers were given. */
let given = 0;
/** How many calls have no answer yet. */
let open = 0;
/** What the elements got, by their numbers. */
const got = new Map<number, { call: ApiCall; at: number; changes: readonly Change[] }[]>();
/** What nobody caught. */
let uncaught: string[] = [];

/** Stands in for the network: `/shop/api/NUMBER/…` is the API of one element. */
function answer(url: URL, method: string): Response {
  const [, number = '', path = ''] = /^\/shop\/api\/(\d+)(\/.*)$/.exec(url.pathname) ?? [];
  const call = callOf(method, path);
  const row = new Random(seed ^ Number(number), (got.get(Number(number))?.length ?? 0) + given);
  if (row.chance(HONEST)) {
    const { status, json } = honest[call][0] ?? expect.fail(call);
    return new Response(JSON.stringify(json), { status });
  }
  const at = given++;
  const mutated = mutate(call, honest, seed, at);
  got.set(Number(number), [...(got.get(Number(number)) ?? []), { call, at, changes: mutated.changes }]);
  return responseOf(mutated.answer);
}

/** All buttons and fields under a node, through shadow roots. */
function* controlsIn(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches('button, input, summary')) yield element;
    if (element.shadowRoot) yield* controlsIn(element.shadowRoot);
  }
}

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** What nothing of the API answers: paper, files and what only the browser asks for. */
const isOfThePage = (control: HTMLElement): boolean =>
  control.closest('.after-buttons') !== null || control.matches('[type="file"], [type="search"]');

function press({ element }: Shown, row: Random): void {
  const controls = [...controlsIn(element.shadowRoot ?? element)].filter(
    (control) => isShown(control) && !isOfThePage(control),
  );
  const onward = controls.filter((control) => control.matches('.primary, [part~="option"], .way button'));
  const choices = controls.filter((control) => control.matches('[type="radio"], [type="checkbox"]'));
  if (controls.length === 0) return;
  // Something is chosen, mostly, before the shopper goes on.
  if (choices.length > 0 && row.chance(0.9)) row.pick(choices).click();
  (onward.length > 0 && row.chance(0.75) ? row.pick(onward) : row.pick(controls)).click();
}

/** Waits until everything has been answered and shown; what is shown later waits for nothing. */
async function settle(): Promise<void> {
  let quiet = 0;
  for (let look = 0; look < MOST_LOOKS && quiet < 3; look += 1) {
    await nextFrame();
    const isBusy = [...document.querySelectorAll('product-support-provider')].some(
      (provider) => open > 0 || waits(provider),
    );
    quiet = isBusy ? 0 : quiet + 1;
  }
}

const waits = (root: Element | ShadowRoot): boolean =>
  [...root.querySelectorAll('*')].some(
    (element) =>
      element.matches('[aria-busy="true"], .skeleton, .spinner') ||
      (element.shadowRoot !== null && waits(element.shadowRoot)),
  );

/** A list of requests, or an outcome, may be all that there is to be said; an item that does not qualify has nothing. */
const saysAll = (tag: Tag, element: Element): boolean =>
  tag === 'product-support-requests' ||
  element.matches('[data-empty]') ||
  element.shadowRoot?.querySelector('[part~="done"]') !== null;

/** What is wrong with an element now. */
function breachesOf({ tag, element }: Shown): string[] {
  const wrong = wrongText([textOf(element)]);
  const controls = [...controlsIn(element.shadowRoot ?? element)].filter(isShown);
  const isLinked = textOf(element).includes('The shop’s own help');
  return [
    ...(wrong === undefined ? [] : [`a value that is none: ${wrong.slice(0, 300)}`]),
    ...(controls.length > 0 || isLinked || saysAll(tag, element)
      ? []
      : [`no action: ${element.shadowRoot?.innerHTML.slice(0, 600)}`]),
    ...(waits(element.shadowRoot ?? expect.fail(tag)) ? ['no action: it waits for ever'] : []),
  ];
}

const toldOf = (number: number): string =>
  (got.get(number) ?? [])
    .map(
      ({ call, at, changes }) =>
        `${at} ${call} [${changes.map(({ kind, path }) => `${path} ${kind}`).join('; ')}]`,
    )
    .join(' → ');

describe('Answers that are not as the contract says, shown by the elements', function () {
  this.timeout(PATIENCE);
  const { fetch: realFetch, setTimeout: realSetTimeout } = window;
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    const error: unknown = event instanceof ErrorEvent ? event.error : event.reason;
    uncaught.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    // Told of below, with the answers that led to it.
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  before(async () => {
    honest = await honestAnswers();
    // What is loaded when it is first needed: until it is there an offer shows nothing.
    await Promise.all([
      import('../../components/return-offer/offer.js'),
      import('../../components/deep-link/redeem.js'),
      import('../../components/help-centre/presses.js'),
      import('../../components/journey/define.js'),
      import('../../components/requests/define.js'),
    ]);
    window.addEventListener('error', note, true);
    window.addEventListener('unhandledrejection', note, true);
    window.fetch = async (input, init) => {
      const { url, method } = new Request(input, init);
      if (!url.includes('/shop/api/')) return realFetch(input, init);
      open += 1;
      try {
        return answer(new URL(url), method);
      } finally {
        open -= 1;
      }
    };
    Object.assign(window, {
      setTimeout: (act: () => void, ms = 0) => realSetTimeout(act, Math.min(ms, LONGEST_WAIT)),
    });
  });
  after(() => {
    window.removeEventListener('error', note, true);
    window.removeEventListener('unhandledrejection', note, true);
    Object.assign(window, { fetch: realFetch, setTimeout: realSetTimeout });
  });

  it(`${ANSWERS.toLocaleString('en')} of them: nothing that nobody catches, always an action, and no value that is none`, async () => {
    const broken: string[] = [];
    const breaks = (what: string): void => void (broken.includes(what) || broken.push(what));
    for (let number = 0; given < ANSWERS;) {
      const page = await fixture(
        html`<div>
          ${TAGS.flatMap((tag) => Array.from({ length: COPIES }, () => tag)).map(
            (tag) =>
              html`<product-support-provider
                lang="en"
                marketplace="US"
                api-base=${`${location.origin}/shop/api/${number++}`}
                .getToken=${() => MAIN_SHOPPER.token}
                >${ELEMENTS[tag]}</product-support-provider
              >`,
          )}
        </div>`,
      );
      const all = [...page.querySelectorAll('product-support-provider')].map((provider): Shown => {
        const element = provider.firstElementChild ?? expect.fail('Nothing is in the provider.');
        const tag = TAGS.find((name) => name === element.localName) ?? expect.fail(element.localName);
        return { tag, element, number: Number(provider.getAttribute('api-base')?.split('/').at(-1)) };
      });
      const row = new Random(seed, number);
      const told = (): string => all.map((shown) => `${shown.tag}: ${toldOf(shown.number)}`).join('\n');
      for (let round = 0; round <= PRESSES; round += 1) {
        await settle();
        for (const shown of all)
          for (const breach of breachesOf(shown))
            breaks(`${shown.tag}: ${breach}\n  after ${toldOf(shown.number)}`);
        for (const error of uncaught.splice(0)) breaks(`uncaught: ${error}\n  after one of\n${told()}`);
        // Nothing is under way when the page goes.
        if (round < PRESSES) for (const shown of all) press(shown, row);
      }
      page.remove();
    }
    expect(given).to.be.at.least(ANSWERS);
    expect(
      broken.map((what) => what.slice(0, 4_000)).slice(0, 5),
      `seed ${seed}, ${broken.length} broken`,
    ).to.deep.equal([]);
  });
});
