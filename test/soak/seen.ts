import type { Connection } from '../../src/client/connection.js';
import type { JourneyStart } from '../../src/journey/state.js';
import type { JourneyView } from '../../src/journey/step-view.js';
import type { MessageKey } from '../../src/messages/message.js';
import type { Api, Incoming } from './api.js';
import type { Clock } from './clock.js';
import type { Delivered } from './faults.js';
import type { Listener, Network, SentCall } from './network.js';
import { Page, type Lacks } from './page.js';

/** What an answer offers, read from the wire and not by the kit. */
export interface Offer {
  /** The most packs of each part that can be requested. */
  readonly parts: ReadonlyMap<string, number>;
  readonly canReturn: boolean;
}

/** What the pages of a run share. */
export interface Shared {
  readonly api: Api;
  readonly network: Network;
  readonly clock: Clock;
  readonly start: JourneyStart;
  readonly lacks: Lacks;
  readonly shopReturns: boolean;
  /** Whether one tab hears of what another one does. */
  readonly tabsHear: boolean;
  /** Whether tabs have anything in common: a storage or a channel. Without, two tabs are two browsers. */
  readonly tabsShare: boolean;
  /** Every call that sent an order, in turn, each with the requests that its shopper had been told of on its page. */
  readonly orderings: Map<Incoming, ReadonlySet<string>>;
  /** The requests and returns that the shopper was told of, on whatever page. */
  readonly told: Set<string>;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function parsed(text: string): Json | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

/** What an answer offers; a return that it does not speak of is the one of the answer before. */
function offerIn({ parts, wholeItemReturn, unavailable }: Json, couldReturn = false): Offer {
  const offered = new Map<string, number>();
  for (const part of Array.isArray(parts) && unavailable === undefined ? parts : []) {
    if (!isObject(part)) continue;
    const { partId, stock, requestsLeft, maxQuantity } = part;
    if (typeof partId !== 'string' || typeof requestsLeft !== 'number' || requestsLeft < 1) continue;
    if (stock !== 'available' && stock !== 'low') continue;
    offered.set(partId, typeof maxQuantity === 'number' ? maxQuantity : 1);
  }
  const canReturn =
    isObject(wholeItemReturn) && !Array.isArray(wholeItemReturn)
      ? wholeItemReturn['possible'] === true
      : couldReturn;
  return { parts: offered, canReturn };
}

/** One page that stands before the shopper, with what came to it and what it sent. */
export class SeenPage implements Listener {
  readonly page: Page;
  isLeft = false;
  /** What the API offered it, since it last said that something is gone. */
  offers: Offer[] = [];
  /** The keys under which it ordered, and under which it returned. */
  readonly keys = new Set<string>();
  readonly #told = new Set<string>();
  /** Sent since the last press, without one of their own. */
  #ordersSincePress = 0;
  #isRefused = false;
  /** What was sent though it may not be. */
  unsafe: string | undefined;

  constructor(
    private readonly shared: Shared,
    before?: Connection,
    /** The calls under a key that were sent from its tab, by the pages before it as well. */
    readonly calls = new Set<Incoming>(),
  ) {
    const { clock, network, start, lacks, shopReturns } = shared;
    this.page = new Page({
      clock,
      network,
      start,
      lacks,
      shopReturns,
      listener: this,
      before,
      told: (id) => {
        this.#told.add(id);
        shared.told.add(id);
      },
    });
  }

  /** The requests and returns that the shopper knows of from this page. */
  get known(): ReadonlySet<string> {
    const { state } = this.page;
    // Whichever call returned it, that the item is returned is what there is to know.
    const isReturned = state.step === 'unavailable' && state.code === 'already-returned';
    return new Set([
      ...this.#told,
      ...(state.context?.requests.map(({ requestId }) => requestId) ?? []),
      ...(isReturned ? this.shared.api.returns.map(({ id }) => id) : []),
    ]);
  }

  pressed(): void {
    this.#ordersSincePress = 0;
    this.#isRefused = false;
  }

  sent(call: SentCall): void {
    const { kind, key } = call;
    if (key === null) return;
    this.keys.add(key);
    this.calls.add(call);
    if (kind !== 'order') return;
    this.shared.orderings.set(call, this.known);
    this.#ordersSincePress += 1;
    if (this.#isRefused) this.unsafe = 'an order was sent again after it was refused, without a press';
    if (this.#ordersSincePress > MOST_ATTEMPTS)
      this.unsafe = `one press sent ${this.#ordersSincePress} orders`;
  }

  answered({ kind }: SentCall, { status, text, breaksOff, redirected, isTooMuch }: Delivered): void {
    // An answer that broke off is none: nobody could read what it refused.
    if (kind === 'order')
      this.#isRefused =
        !breaksOff && status >= 400 && status < 500 && status !== 429 && !text.includes('key-in-flight');
    const isContext = kind === 'context' && status === 200;
    // One that nobody reads says nothing of what can be had.
    if (breaksOff || redirected || isTooMuch || !(isContext || (kind === 'order' && status === 409))) return;
    const json = parsed(text);
    if (isContext && json) this.offers.push(offerIn(json));
    if (isContext || !json || !Array.isArray(json['parts'])) return;
    const offer = offerIn(json, this.offers.at(-1)?.canReturn);
    // What it offered before holds no longer, where it can be understood.
    this.offers = typeof json['type'] === 'string' ? [offer] : [...this.offers, offer];
  }
}

/** The first attempt of a press, and three more. */
const MOST_ATTEMPTS = 4;

const says = ({ lead }: JourneyView, ...keys: readonly MessageKey[]): boolean =>
  lead.some(({ key }) => keys.includes(key));

/** Whether a screen says that nothing was ordered. */
export const saysNothingOrdered = (view: JourneyView): boolean =>
  says(view, 'failed.request', 'outOfStock.nothingOrdered', 'waiting.text');

/** Whether a screen says that nothing was returned. */
export const saysNothingReturned = (view: JourneyView): boolean => says(view, 'failed.return');
