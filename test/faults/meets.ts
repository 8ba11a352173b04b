import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { pathOf } from '../../mocks/handlers/call.js';
import type { ApiCall } from '../../src/contract/calls.js';
import { API_BASE, shop, useShop } from '../support/shop.js';
import { rendered, textOf } from '../support/shopper.js';
import { FAULTS, type Fault } from './faults.js';

/** A state in which the kit waits for an answer, and how a shopper comes there. */
export interface Waiting {
  /** What waits, as a tester would say it. */
  readonly name: string;
  /** The call that it waits for. */
  readonly call: ApiCall;
  /** Up to the press that makes the call, or up to nothing where the page itself makes it; gives what is shown. */
  readonly before?: () => Promise<unknown>;
  /** Makes the call. */
  readonly act: () => Promise<unknown>;
  /** What the network does with another call; as usual where it is undefined. */
  readonly also?: (request: Request) => Promise<Response> | undefined;
  /** What is there, by its text, where the call comes to a good end. */
  readonly works: RegExp;
  /** Why a fault can't happen here; undefined where it can. */
  readonly cannot?: (fault: Fault) => string | undefined;
}

/** In ms; what waits longer does so for the network, and is not made to. */
const LONG = 5_000;
const QUICKER = 50;
/** For a test, in ms; a busy machine is slow. */
const PATIENCE = 30_000;

/** What happens to the calls just now. */
let weather:
  { readonly waiting: Waiting; readonly fault: Fault; met: number; carriedOut: boolean } | undefined;
/** Calls that have no answer yet. */
let open = 0;

const patternOf = (call: ApiCall): RegExp => new RegExp(`^${pathOf(call).replaceAll(/\{\w+\}/g, '[^/]+')}$`);

function isOf(call: ApiCall, { method, url }: Request): boolean {
  const path = new URL(url).pathname.slice(new URL(API_BASE).pathname.length);
  return call.startsWith(`${method} `) && patternOf(call).test(path);
}

/** Has the network do what the weather says; long waits of the kit for it are short here, and no wait is by chance. */
function useWeather(): void {
  const { setTimeout: realSetTimeout } = window;
  const { random } = Math;
  let send: typeof fetch;
  before(() => {
    send = window.fetch;
    window.fetch = async (input, init) => {
      const request = new Request(input, init);
      const honest = () => {
        if (weather) weather.carriedOut = true;
        return send(request.clone());
      };
      open += 1;
      try {
        if (!weather || !request.url.startsWith(API_BASE)) return await send(input, init);
        const { waiting, fault } = weather;
        if (!isOf(waiting.call, request)) return await (waiting.also?.(request) ?? send(input, init));
        weather.met += 1;
        return await fault.answer({ call: waiting.call, request, honest, given: request.signal });
      } finally {
        open -= 1;
      }
    };
    Math.random = () => 0;
    Object.assign(window, {
      setTimeout: (act: () => void, ms = 0, ...more: unknown[]) =>
        realSetTimeout(act, ms > LONG ? ms / QUICKER : ms, ...more),
    });
  });
  // What an earlier shopper left open is not this one's.
  beforeEach(() => localStorage.clear());
  afterEach(() => (weather = undefined));
  after(() => {
    window.fetch = send;
    Math.random = random;
    Object.assign(window, { setTimeout: realSetTimeout });
  });
}

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
const isBusy = (): boolean =>
  [...rendered(document.body)].some((element) => element.matches('[aria-busy="true"], .spinner, .skeleton'));

/** What a person can press to go on, by role and name; to close is no way on. */
function waysOn(): string[] {
  return [...rendered(document.body)]
    .filter((element) => ['button', 'link'].includes(getRole(element) ?? '') && isShown(element))
    .filter((element) => element.getAttribute('aria-disabled') !== 'true')
    .map((element) => `${getRole(element)} "${computeAccessibleName(element).trim()}"`)
    .filter((way) => !/"(Close)?"$/.test(way));
}

/** Waits until the call was made, and everything has been answered and shown. */
async function settles(): Promise<void> {
  let quiet = 0;
  await waitUntil(() => (weather?.met ?? 0) > 0, 'the call was not made', { interval: 10, timeout: LONG });
  await waitUntil(
    () => {
      quiet = open > 0 || isBusy() ? 0 : quiet + 1;
      return quiet > 5;
    },
    `it waits for ever: ${textOf(document.body).slice(0, 300)}`,
    { interval: 20, timeout: LONG },
  );
  await nextFrame();
}

/** A test for each fault: a way on for the shopper, and an event for the shop. */
export function meetsEveryFault(waiting: Waiting): void {
  describe(`${waiting.name} (${waiting.call})`, function () {
    this.timeout(PATIENCE);
    useShop();
    useWeather();

    for (const fault of FAULTS) {
      const reason = fault.cannot?.(waiting.call) ?? waiting.cannot?.(fault);
      if (reason !== undefined) {
        it(`${fault.name}: cannot happen, since ${reason}`, () => {});
        continue;
      }
      it(`${fault.name}: the shopper has a way on, and the shop hears of it`, async () => {
        await waiting.before?.();
        weather = { waiting, fault, met: 0, carriedOut: false };
        await waiting.act();
        await settles();
        const works = (): boolean => waiting.works.test(textOf(document.body));
        // Code that is loaded on demand may have yet to come.
        await waitUntil(() => works() || waysOn().length > 0, 'no way on', {
          interval: 20,
          timeout: LONG,
        }).catch(() => {});
        const shown = textOf(document.body).slice(0, 400);
        const worked = works();
        if (worked) {
          // What was carried out is told, however its answer came.
          expect(fault.mayWork === true || weather.carriedOut, `it worked: ${shown}`).to.equal(true);
          return;
        }
        expect(waysOn(), `no way on: ${shown}`).not.to.deep.equal([]);
        const failed = shop.heard('failed').length;
        const ended = shop.heard('session-expired').length;
        expect(
          { failed: failed > 0, sessionExpired: ended > 0 },
          `what the shop heard; ${waysOn().join(', ')}; ${shown}`,
        ).to.deep.equal(
          fault.endsSession
            ? { failed: false, sessionExpired: true }
            : { failed: true, sessionExpired: false },
        );
      });
    }
  });
}
