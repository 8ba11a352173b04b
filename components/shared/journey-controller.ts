import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Connection } from '../../src/client/connection.js';
import { newKey } from '../../src/client/new-key.js';
import { createPartRequest, findPartRequestByKey } from '../../src/client/part-requests.js';
import { outcomeUnknown, type Failure } from '../../src/client/result.js';
import { createReturn } from '../../src/client/returns.js';
import { loadSupportContext } from '../../src/client/support-context.js';
import type { Problem } from '../../src/contract/problem.js';
import type {
  Effect,
  FieldError,
  JourneyEvent,
  JourneyFailure,
  JourneyStart,
  JourneyState,
  Transition,
} from '../../src/journey/state.js';
import { startJourney, transition } from '../../src/journey/transition.js';
import type { Press } from '../../src/journey/view.js';

/** The effects that need a page: the element carries them out. */
export type PageEffect = Exclude<
  Effect,
  { type: 'load-context' | 'create-part-request' | 'find-part-request' | 'create-return' }
>;

interface Host extends ReactiveControllerHost {
  perform(effect: PageEffect): void;
  /** What is wrong with the typed address; its check is loaded with its form. */
  checkDelivery(state: JourneyState): readonly FieldError[];
}

const asFailure = (failure: Failure<Problem>): JourneyFailure => ({
  type: failure.type,
  outcomeUnknown: outcomeUnknown(failure),
  problem: failure.problem,
});

/** Ties a journey to an element: takes events, calls the API, and lets the element do the rest. */
export class JourneyController implements ReactiveController {
  /** Undefined until the journey has begun. */
  state: JourneyState | undefined;
  /** Answers to an earlier journey of this element are not this one's. */
  #run = 0;

  constructor(
    private readonly host: Host,
    /** Asked before each call: a provider may come later than the journey. */
    private readonly connection: () => Connection | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Begins anew; what an earlier journey of this element was asking is no longer waited for. */
  start(start: JourneyStart): void {
    this.#run += 1;
    this.#apply(startJourney(start));
  }

  /** Takes up a journey where its state says, without doing anything yet. */
  resume(state: JourneyState): void {
    this.#run += 1;
    this.state = state;
    this.host.requestUpdate();
  }

  /** Something was pressed: whatever may begin an intent gets a key for it, a typed address its check. */
  press(press: Press): void {
    if (press.type === 'submitted' || press.type === 'return-confirmed') {
      this.send({ ...press, key: newKey() });
    } else if (press.type === 'delivery-confirmed') {
      this.send({ ...press, errors: this.state ? this.host.checkDelivery(this.state) : [] });
    } else this.send(press);
  }

  send(event: JourneyEvent): void {
    if (this.state) this.#apply(transition(this.state, event));
  }

  #apply({ state, effects }: Transition): void {
    this.state = state;
    this.host.requestUpdate();
    for (const effect of effects) this.#perform(effect);
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
    const connection = this.connection();
    const start = this.state?.start;
    if (!connection || !start) return undefined;
    switch (effect.type) {
      case 'load-context': {
        const result = await loadSupportContext(connection, start);
        return result.ok
          ? { type: 'context-received', context: result.value }
          : { type: 'context-failed', failure: asFailure({ ...result.failure, problem: undefined }) };
      }
      case 'create-part-request': {
        const result = await createPartRequest(connection, effect.intent);
        return result.ok
          ? { type: 'request-received', request: result.value }
          : { type: 'request-failed', failure: asFailure(result.failure) };
      }
      case 'find-part-request': {
        const result = await findPartRequestByKey(connection, effect.key);
        if (result.ok) return { type: 'request-received', request: result.value };
        return result.failure.type === 'not-found'
          ? { type: 'request-not-found' }
          : { type: 'check-failed', failure: asFailure({ ...result.failure, problem: undefined }) };
      }
      case 'create-return': {
        const result = await createReturn(connection, effect.intent);
        return result.ok
          ? { type: 'return-received', wholeItemReturn: result.value }
          : { type: 'return-failed', failure: asFailure({ ...result.failure, problem: undefined }) };
      }
    }
  }
}
