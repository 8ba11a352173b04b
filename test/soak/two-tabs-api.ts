import { Api, type Incoming, type Wire } from './api.js';
import { Cut } from './faults.js';
import { Network, type Listener } from './network.js';

/** An answer to an order that has been carried out, and that the tab has yet to get. */
interface Held {
  readonly arrive: () => void;
  readonly lose: () => void;
}

/** Which tab a call comes from; the API takes no notice of it. */
const TAB = 'tab';

/** Carries orders out as they come, and holds each answer until it is told what becomes of it. */
export class HoldingApi extends Api {
  /** From then on every answer arrives at once. */
  isCalm = false;
  readonly #held = new Map<string, Held>();
  /** Tabs whose line is down: nothing of theirs arrives. */
  readonly #down = new Set<string>();

  holds(tab: string): boolean {
    return this.#held.has(tab);
  }

  isDown(tab: string): boolean {
    return this.#down.has(tab);
  }

  /** The answer that is held comes to its tab, or is lost on the way. */
  end(tab: string, how: keyof Held): void {
    const held = this.#held.get(tab);
    this.#held.delete(tab);
    held?.[how]();
  }

  /** A tab was left: nobody waits for its answer any more. */
  forget(tab: string): void {
    this.#held.delete(tab);
    this.#down.delete(tab);
  }

  setLine(tab: string, isDown: boolean): void {
    if (isDown) this.#down.add(tab);
    else this.#down.delete(tab);
  }

  override async carryOut(incoming: Incoming): Promise<Wire> {
    const tab = incoming.headers.get(TAB) ?? '';
    if (this.#down.has(tab)) throw new Cut('Failed to fetch');
    const wire = await super.carryOut(incoming);
    if (incoming.kind !== 'order' || this.isCalm) return wire;
    return new Promise((resolve, reject) => {
      this.#held.set(tab, {
        arrive: () => resolve(wire),
        lose: () => reject(new Cut('Failed to fetch')),
      });
    });
  }
}

/** The network of one tab: the API knows by it whose answer is whose. */
export class TabNetwork extends Network {
  constructor(
    private readonly tab: string,
    ...rest: ConstructorParameters<typeof Network>
  ) {
    super(...rest);
  }

  override fetchOf(listener: Listener): typeof fetch {
    const send = super.fetchOf(listener);
    return (input, init = {}) => {
      const headers = new Headers(init.headers);
      headers.set(TAB, this.tab);
      return send(input, { ...init, headers });
    };
  }
}
