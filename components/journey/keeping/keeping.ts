import type { ReactiveController } from 'lit';
import type { Connection } from '../../../src/client/connection.js';
import { keyOf } from '../../../src/client/key-of.js';
import { newKey } from '../../../src/client/new-key.js';
import { findPartRequestByKey } from '../../../src/client/find-part-request.js';
import { forgetOption } from '../../../src/client/option-watchers.js';
import {
  draftToKeep,
  keptFrom,
  onKept,
  openKeyOf,
  openReturnOf,
  type Kept,
} from '../../../src/journey/kept.js';
import type { JourneyEvent, JourneyState } from '../../../src/journey/state.js';
import { flag, object, optional, read, string, type Reader } from '../../../src/contract/read/reader.js';
import { asFailure } from '../../shared/as-failure.js';
import { keptName } from '../../shared/kept-text.js';
import type { Try } from '../../shared/try.js';
import type { PieceHost } from '../on-demand.js';
import { inTurn } from './in-turn.js';
import { reviewScreen } from './review.js';
import { readKept, writeKept } from './store.js';

/** What tabs tell each other: what is kept under a name was requested, by this key, or returned. */
interface Told {
  readonly name: string;
  readonly key?: string | undefined;
  /** Whether it is only being sent: told where nothing can be kept. */
  readonly isOpen?: boolean | undefined;
}

const CHANNEL = 'product-support';

const readTold: Reader<Told> = object({ name: string, key: optional(string), isOpen: optional(flag) });

/** Whether it is shown that the item is returned, whichever call did it. */
const isReturned = ({ step, unavailableCode }: JourneyState): boolean =>
  step === 'returned' || unavailableCode === 'already-returned';

/** Whether a state came of an answer that an API may keep: one that decided something. */
const isRefused = (state: JourneyState): boolean =>
  !['requested', 'returned', 'session-expired'].includes(state.step) &&
  !(state.step === 'failed' && state.failure.type === 'too-many-requests');

/**
 * Shows what will be sent, and keeps it, with the key under which it was sent, beyond the page: one order, in however
 * many tabs.
 */
class Keeping implements ReactiveController {
  readonly on = onKept;
  readonly screen = reviewScreen;
  /** How often a key was given up: an API may keep a refusal, and then another key is needed. */
  #refused = 0;
  /** The key that this journey has under way. */
  #open: string | undefined;
  /** As what that was sent last, as far as this journey knows. */
  #sentAs: string | undefined;
  /** The key of its latest order. */
  #ordered: string | undefined;
  #isKept = true;
  /** What other tabs send, or made while this one was sending or waited for its turn: each is asked for once. */
  readonly #missed = new Set<string>();
  #shown:
    { readonly name: string; readonly connection: Connection; readonly state: JourneyState } | undefined;
  #channel: BroadcastChannel | undefined;

  constructor(private readonly host: PieceHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#pageShown);
    addEventListener('pagehide', this.#close);
    this.#listen();
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#pageShown);
    removeEventListener('pagehide', this.#close);
    this.#close();
  }

  /** What was kept, if there is anything to take up. */
  read(text: string): Kept | undefined {
    const kept = keptFrom(text, Date.now());
    return kept && (kept.openKey || kept.returnKey || kept.reason) ? kept : undefined;
  }

  /** Keeps what a state holds; after an outcome, only under which key it came about. */
  keep(connection: Connection, state: JourneyState, isSending = false): void {
    const name = keptName(connection, state.start);
    const isNew = state.step !== this.#shown?.state.step;
    this.#shown = { name, connection, state };
    if (!state.context) return;
    const last = this.#open;
    if (isNew && isReturned(state)) this.#tell({ name });
    if (isNew && state.step === 'requested' && last) {
      this.#missed.clear();
      this.#ordered = last;
      this.#tell({ name, key: last });
    }
    const now = Date.now();
    const before = readKept(connection, name, now);
    const openKey = openKeyOf(state);
    const openReturn = openReturnOf(state);
    const open = openKey ?? openReturn?.key;
    if (last && !open && isRefused(state)) this.#refused += 1;
    this.#open = open;
    const { openKey: keptKey, sentAs, returnKey: keptReturn } = before ?? {};
    if (isSending) this.#sentAs = newKey();
    else if (openKey && openKey !== last) this.#sentAs = sentAs;
    // What another tab has under way is its own matter, and so is a key of this one that was sent there since. Before
    // anything is sent, another tab's may still be found there.
    const isOthers = state.step === 'submitting' ? !isSending : keptKey && sentAs !== this.#sentAs;
    const returnKey =
      openReturn?.key ?? (keptReturn === last || keptReturn === open ? undefined : keptReturn);
    const kept = {
      ...draftToKeep(state),
      openKey: isOthers ? keptKey : openKey,
      sentAs: isOthers ? sentAs : openKey && this.#sentAs,
      returnKey,
      returnCause: returnKey ? (openReturn?.body.cause ?? before?.returnCause) : undefined,
      orderedKey: (state.step === 'requested' && this.#ordered) || before?.orderedKey,
    };
    const isEmpty = JSON.stringify(kept) === '{}';
    if (!isEmpty || before)
      this.#isKept = writeKept(connection, name, isEmpty ? undefined : { at: now, ...kept });
  }

  /**
   * The key of a new order. Where nothing can be kept, it follows from what is known of the item, so that a page that was
   * loaded anew, or another tab, orders the same under the same key.
   */
  newKey({ apiBase }: Connection, state: JourneyState): string {
    if (this.#isKept) return newKey();
    const { orderId, itemId } = state.start;
    const isReturn = state.step === 'return-review' || ('pending' in state && state.pending === 'return');
    const requests = state.context?.requests.map(({ requestId }) => requestId);
    return keyOf(JSON.stringify([apiBase, orderId, itemId, isReturn, requests, this.#refused]));
  }

  /**
   * Sends an order while no other tab sends one for the same item, with its key kept before the first byte. Where another
   * one was first, or may have been, nothing is sent: what became of that is asked first. `known` is what was kept when
   * this journey began.
   */
  order(
    connection: Connection,
    state: JourneyState,
    known: string | undefined,
    send: () => Promise<JourneyEvent>,
  ): Promise<JourneyEvent> {
    const name = keptName(connection, state.start);
    const key = openKeyOf(state);
    // Only what this journey has open itself is sent again without asking.
    const { openKey } = state;
    return inTurn(name, async () => {
      const now = Date.now();
      const kept = readKept(connection, name, now);
      const ordered = kept?.orderedKey;
      const isNews = ordered !== keptFrom(known, now)?.orderedKey;
      const elsewhere = [kept?.openKey, isNews && ordered, ...this.#missed].find(
        (other) => other && other !== openKey,
      );
      if (elsewhere) {
        // Once: what another tab sent may have been refused there.
        this.#missed.delete(elsewhere);
        return { type: 'ordered-elsewhere', key: elsewhere };
      }
      this.keep(connection, state, true);
      const isUnkept = !this.#isKept;
      if (isUnkept) this.#tell({ name, key, isOpen: true });
      const event = await send();
      if (event.type === 'request-received') {
        // A return that another tab has under way meanwhile is not over with that.
        const { returnKey, returnCause } = readKept(connection, name, now) ?? {};
        writeKept(connection, name, { at: now, orderedKey: key, returnKey, returnCause });
      }
      return event.type === 'request-failed' ? { ...event, failure: { ...event.failure, isUnkept } } : event;
    });
  }

  /** Asks what came of an intent whose outcome is not known. */
  async find(connection: Connection, key: string, tried: Try): Promise<JourneyEvent> {
    const result = await tried((options) => findPartRequestByKey(connection, key, options));
    if (result.ok) return { type: 'request-received', request: result.value };
    return result.failure.type === 'not-found'
      ? { type: 'request-not-found' }
      : { type: 'check-failed', failure: asFailure(result.failure) };
  }

  #listen(): void {
    if (this.#channel) return;
    try {
      this.#channel = new BroadcastChannel(CHANNEL);
      this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => this.#heard(data);
    } catch {
      // Not allowed, or not there: what is kept still tells.
    }
  }

  /** An open channel would keep a page from being shown again as it was left. */
  readonly #close = (): void => {
    this.#channel?.close();
    this.#channel = undefined;
  };

  /** Shown again as it was left: another tab may have ordered meanwhile. */
  readonly #pageShown = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#listen();
    const { name = '', connection } = this.#shown ?? {};
    const key = connection && readKept(connection, name, Date.now())?.orderedKey;
    if (key && key !== this.#ordered) this.#heard({ name, key });
  };

  #tell(told: Told): void {
    this.#channel?.postMessage(told);
  }

  #heard(data: unknown): void {
    const shown = this.#shown;
    const told = read(readTold, data);
    if (!shown || told?.name !== shown.name) return;
    const { connection, state } = shown;
    const { key, isOpen } = told;
    // What was sent from here has an answer of its own to come, after signing in perhaps.
    if (isOpen || this.#open) {
      if (key) this.#missed.add(key);
      return;
    }
    forgetOption(connection, state.start);
    this.host.send(key ? { type: 'ordered-elsewhere', key } : { type: 'returned-elsewhere' });
  }
}

/** The review, and what is kept of a journey beyond its page. */
export const createKeeping = (host: PieceHost): Keeping => new Keeping(host);
