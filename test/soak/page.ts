import type { ReactiveController } from 'lit';
import { OnDemand, type PieceHost } from '../../components/journey/on-demand.js';
import { viewOf } from '../../components/journey/screens/index.js';
import { remembered } from '../../components/shared/kept-text.js';
import { JourneyController, type PageEffect } from '../../components/shared/journey-controller.js';
import { createConnection, type Connection } from '../../src/client/connection.js';
import type { FieldError, JourneyEvent, JourneyStart, JourneyState } from '../../src/journey/state.js';
import type { JourneyView, Press } from '../../src/journey/step-view.js';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';
import { API } from './api.js';
import type { Clock } from './clock.js';
import type { Listener, Network } from './network.js';

const PIECES = [
  'setbacks',
  'detours',
  'particulars',
  'photos',
  'delivery',
  'after',
  'keeping',
  'retrying',
] as const;

/** Loads all that journeys load on demand: from then on it is there at once, unless a page is to lack it. */
export async function loadCode(): Promise<void> {
  // Pieces with styles ask whether they are in a shadow root: here nothing is.
  Object.assign(globalThis, { ShadowRoot: class {} });
  const host = Object.assign(new EventTarget(), { addController() {}, requestUpdate() {}, renderRoot: {} });
  // Where code comes from is known only once it was asked for there: so as a page asks for it.
  const onDemand = new OnDemand(host as unknown as PieceHost, () => Promise.resolve());
  await Promise.all(PIECES.map((name) => onDemand.load(name)));
  const missing = PIECES.filter((name) => onDemand.hasFailed(name));
  if (missing.length > 0) throw new Error(`Not loaded: ${missing.join(', ')}.`);
}

/** What a page may lack, besides answers of the API. */
export interface Lacks {
  /** Whether code that is loaded on demand arrives, for one load after the other; it does once this is over. */
  readonly code: boolean[];
  /** What the shop says when it is asked for the shopper's token, one time after the other. */
  readonly tokens: ('rejects' | 'hangs' | 'given')[];
}

interface PageOptions {
  readonly start: JourneyStart;
  readonly network: Network;
  readonly clock: Clock;
  readonly listener: Listener;
  /** That of the element before it in the same page: what the page remembers is there for both. */
  readonly before?: Connection | undefined;
  readonly lacks: Lacks;
  /** Whether the shop has a return flow of its own, and takes over. */
  readonly shopReturns: boolean;
  /** A part was requested, or the item returned: the id of what the shop and the shopper heard of. */
  readonly told: (id: string) => void;
}

/** A journey's element without a page: the kit's own controller, pieces and views over a connection of its own. */
export class Page extends EventTarget {
  readonly isConnected = true;
  readonly language = 'en';
  readonly renderRoot = {};
  readonly updateComplete = Promise.resolve(true);
  /** The shopper closed the dialog. */
  closed = false;
  /** It was taken out of the page: nobody sees it any more. */
  isRemoved = false;
  readonly #controllers: ReactiveController[] = [];
  readonly #onDemand: OnDemand;
  readonly #journey: JourneyController;
  readonly #connection: Connection;

  constructor(private readonly options: PageOptions) {
    super();
    const { network, clock, listener, lacks, shopReturns } = options;
    this.#connection = createConnection({
      apiBase: API,
      fetch: network.fetchOf(listener),
      now: () => clock.now,
      getToken: () => this.#token(lacks),
    });
    const inPage = (options.before && remembered.get(options.before)) ?? new Map<string, string>();
    remembered.set(this.#connection, inPage);
    // Of an element the pieces ask no more than what is here.
    const host = this as unknown as PieceHost;
    this.#onDemand = new OnDemand(host, () => this.#codeArrives(lacks));
    this.#journey = new JourneyController(this, () => this.#connection, this.#onDemand);
    if (shopReturns)
      this.addEventListener('product-support-return-chosen', (event) => event.preventDefault());
    this.#journey.start(options.start);
  }

  get state(): JourneyState {
    const { state } = this.#journey;
    if (!state) throw new Error('The journey has not begun.');
    return state;
  }

  get view(): JourneyView {
    return viewOf(this.state, this.#onDemand);
  }

  /** Whether code that was pressed for is on its way. */
  get waits(): boolean {
    return this.#journey.waits;
  }

  press(press: Press): void {
    this.#journey.press(press);
  }

  send(event: JourneyEvent): void {
    this.#journey.send(event);
  }

  /** Opens the closed dialog: where the shopper left off, or a new journey after an outcome. */
  reopen(): void {
    this.closed = false;
    if (this.view.isOutcome) this.#journey.start(this.options.start);
  }

  requestUpdate(): void {}

  addController(controller: ReactiveController): void {
    controller.hostConnected?.();
    this.#controllers.push(controller);
  }

  /** The page goes, or the element: what it listens to hears nothing more. */
  leave(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  words(): string {
    return '';
  }

  currentConnection(): Connection {
    return this.#connection;
  }

  checkDelivery(state: JourneyState): readonly FieldError[] {
    return this.#onDemand.peek('delivery')?.check(state) ?? [];
  }

  perform(effect: PageEffect): void {
    switch (effect.type) {
      case 'close':
        this.closed = true;
        return;
      case 'tell-shop': {
        const { event } = effect;
        if (this.isRemoved) return;
        if (event.name === 'requested') this.options.told(event.detail.requestId);
        if (event.name === 'returned') this.options.told(event.detail.returnId);
        return;
      }
      case 'offer-return-to-shop':
        this.#onDemand.peek('detours')?.offerToShop(effect.detail);
    }
  }

  #token({ tokens }: Lacks): string | Promise<string> {
    const answer = tokens.shift() ?? 'given';
    if (answer === 'given') return MAIN_SHOPPER.token;
    this.options.network.note(`a token that ${answer}`);
    return answer === 'hangs' ? new Promise(() => {}) : Promise.reject(new Error('Signed out.'));
  }

  async #codeArrives({ code }: Lacks): Promise<void> {
    if (code.shift() ?? true) return;
    this.options.network.note('code that does not arrive');
    throw new TypeError('Failed to fetch dynamically imported module');
  }
}
