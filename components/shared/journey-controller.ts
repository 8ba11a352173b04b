import type { ReactiveControllerHost } from 'lit';
import type { Connection } from '../../src/client/connection.js';
import { outcomeUnknown } from '../../src/client/result.js';
import { newKey } from '../../src/client/new-key.js';
import { createPartRequest } from '../../src/client/create-part-request.js';
import { loadSupportContext } from '../../src/client/support-context.js';
import type {
  Deferred,
  Effect,
  FieldError,
  JourneyEvent,
  JourneyStart,
  JourneyState,
  Transition,
} from '../../src/journey/state.js';
import { onRequestWay, startJourney, withoutPiece } from '../../src/journey/request-way.js';
import type { At } from '../../src/journey/steps.js';
import { asFailure } from './as-failure.js';
import { keptName, keptText } from './kept-text.js';
import type { OnDemand } from '../journey/on-demand.js';
import type { Try } from './try.js';
import type { Press } from '../../src/journey/step-view.js';

/** The effects that need a page: the element carries them out. */
export type PageEffect = Exclude<
  Effect,
  { type: 'load-context' | 'create-part-request' | 'find-part-request' | 'create-return' }
>;

interface Host extends Pick<ReactiveControllerHost, 'requestUpdate'> {
  perform(effect: PageEffect): void;
  /** What is wrong with the typed address; its check is loaded with its form. */
  checkDelivery(state: JourneyState): readonly FieldError[];
}

/** Ties a journey to an element: takes events, calls the API, and lets the element do the rest. */
export class JourneyController {
  /** Undefined until the journey has begun. */
  state: JourneyState | undefined;
  /** Whether the code that knows what was pressed is being loaded. */
  waits = false;
  /** Answers to an earlier journey of this element are not this one's. */
  #run = 0;
  /** What the browser had kept of this item when the journey began. */
  #kept: string | undefined;
  #connection: Connection | undefined;

  constructor(
    private readonly host: Host,
    /** Asked before each call: a provider may come later than the journey. */
    private readonly connectionNow: () => Connection | undefined,
    private readonly pieces: OnDemand,
  ) {}

  /** The way to the API; where a provider lost its own midway, the one before. */
  get connection(): Connection | undefined {
    return (this.#connection = this.connectionNow() ?? this.#connection);
  }

  /** Begins anew; what an earlier journey of this element was asking is no longer waited for. */
  start(start: JourneyStart): void {
    this.#begin();
    this.#apply(startJourney(start));
  }

  /** Takes up a journey where its state says, without doing anything yet. */
  resume(state: JourneyState): void {
    this.#begin();
    this.state = state;
    // Its words come with what else makes a journey slow.
    if ('isSlow' in state) void this.pieces.load('retrying');
    this.host.requestUpdate();
  }

  #begin(): void {
    this.#run += 1;
    this.#kept = undefined;
    this.waits = false;
  }

  /** Something was pressed: whatever may begin an intent gets a key for it, a typed address its check. */
  press(press: Press): void {
    if (press.type === 'submitted' || press.type === 'return-confirmed' || press.type === 'retried') {
      this.send({ ...press, key: this.#newKey() });
    } else if (press.type === 'delivery-confirmed') {
      this.send({ ...press, errors: this.state ? this.host.checkDelivery(this.state) : [] });
    } else this.send(press);
  }

  #newKey(): string {
    const { state, connection } = this;
    const keeping = this.pieces.peek('keeping');
    return state && connection && keeping ? keeping.newKey(connection, state) : newKey();
  }

  send(event: JourneyEvent): void {
    if (!this.state) return;
    let next = onRequestWay(this.state, event);
    while ('piece' in next) {
      const piece = this.pieces.peek(next.piece);
      if (!piece) return void this.#waitFor(next, event);
      next = piece.on(next.state, next.event);
    }
    this.#apply(next);
  }

  /** Loads what knows an event, and sends the event again; where it does not arrive, the journey says so. */
  async #waitFor({ piece, state, event }: Deferred, sent: JourneyEvent): Promise<void> {
    const run = this.#run;
    this.waits = true;
    this.host.requestUpdate();
    const arrived = await this.pieces.load(piece);
    if (run !== this.#run) return;
    this.waits = false;
    this.host.requestUpdate();
    if (arrived) this.send(sent);
    else this.#apply(withoutPiece(state, event));
  }

  #apply({ state, effects }: Transition): void {
    if (state.step !== this.state?.step) this.connection?.stepped?.(this.host, state.step);
    this.state = state;
    this.host.requestUpdate();
    this.#keep();
    for (const effect of effects) this.#perform(effect);
  }

  #keep(): void {
    const { connection } = this;
    if (connection && this.state) this.pieces.peek('keeping')?.keep(connection, this.state);
  }

  #perform(effect: Effect): void {
    switch (effect.type) {
      case 'load-context':
      case 'create-part-request':
      case 'find-part-request':
      case 'create-return': {
        const run = this.#run;
        void this.#call(effect).then((answer) => {
          if (answer && run === this.#run) this.send(answer);
        });
        return;
      }
      default:
        this.host.perform(effect);
    }
  }

  async #call(effect: Exclude<Effect, PageEffect>): Promise<JourneyEvent | undefined> {
    const { state, connection } = this;
    if (!connection || !state) return undefined;
    const tried: Try = async (attempt) => {
      const since = connection.now();
      const result = await attempt({});
      if (result.ok || !(outcomeUnknown(result.failure) || result.failure.status === 429)) return result;
      const retrying = await this.pieces.load('retrying');
      return retrying
        ? retrying.retry(connection, attempt, result.failure, since)
        : { ok: false, failure: { ...result.failure, mayArrive: true } };
    };
    switch (effect.type) {
      case 'load-context': {
        // Tried again, it still settles what was open when the shopper came: whoever sent that may be gone.
        if ((state as At<'loading'>).another || !/openKey|returnKey/.test(this.#kept ?? ''))
          this.#kept = keptText(connection, keptName(connection, state.start));
        const result = await tried((options) => loadSupportContext(connection, state.start, options));
        if (!result.ok) return { type: 'context-failed', failure: asFailure(result.failure) };
        const keeping = this.pieces.load('keeping');
        // Where nothing was kept before, nobody waits for it.
        void keeping.then(() => this.#keep());
        const kept = this.#kept && (await keeping)?.read(this.#kept);
        return { type: 'context-received', context: result.value, kept: kept || undefined };
      }
      case 'create-part-request': {
        const send = async (): Promise<JourneyEvent> => {
          const result = await tried((options) => createPartRequest(connection, effect.intent, options));
          return result.ok
            ? { type: 'request-received', request: result.value }
            : { type: 'request-failed', failure: asFailure(result.failure, result.failure.problem) };
        };
        const keeping = await this.pieces.load('keeping');
        return keeping ? keeping.order(connection, state, this.#kept, send) : send();
      }
      case 'find-part-request': {
        const keeping = await this.pieces.load('keeping');
        return keeping
          ? keeping.find(connection, effect.key, tried)
          : { type: 'check-failed', failure: asFailure({ type: 'network' }) };
      }
      // Whoever asks for this has the piece that makes the call.
      case 'create-return':
        return this.pieces.peek('detours')?.makeReturn(connection, effect.intent, state, tried);
    }
  }
}
