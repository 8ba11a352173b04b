// The real ones, taken before anything stands in for them.
const { setImmediate: nextTask, setTimeout: realSetTimeout, clearTimeout: realClearTimeout } = globalThis;

/** How often everything that is under way may answer to what came before, until nothing is. */
const TURNS = 3;

/** Time that passes only when it is told to: for the kit's own timers, the network and the API. */
export class Clock {
  #now = 0;
  #next = 1;
  readonly #timers = new Map<number, { readonly at: number; readonly ring: () => void }>();

  /** In ms since the run began. */
  get now(): number {
    return this.#now;
  }

  get isIdle(): boolean {
    return this.#timers.size === 0;
  }

  set(ring: () => void, ms = 0): number {
    const timer = this.#next++;
    this.#timers.set(timer, { at: this.#now + Math.max(0, ms), ring });
    return timer;
  }

  clear(timer: number): void {
    this.#timers.delete(timer);
  }

  /** Resolves once so much time has passed. */
  wait(ms: number): Promise<void> {
    return new Promise((resolve) => this.set(resolve, ms));
  }

  /** Lets all that needs no time happen. */
  async flush(): Promise<void> {
    for (let turn = 0; turn < TURNS; turn += 1) await new Promise<void>((resolve) => nextTask(resolve));
  }

  /** Lets so much time pass, timer by timer. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    await this.flush();
    for (let due = this.#due(end); due; due = this.#due(end)) {
      this.#now = due.at;
      this.#timers.delete(due.timer);
      due.ring();
      await this.flush();
    }
    this.#now = end;
  }

  /** Lets time pass until nothing waits for it any more, at most so long. */
  async settle(most: number): Promise<void> {
    const end = this.#now + most;
    await this.flush();
    while (!this.isIdle && this.#now < end) {
      const due = this.#due(end);
      if (!due) break;
      await this.pass(due.at - this.#now);
    }
  }

  /** Forgets every timer. */
  stop(): void {
    this.#timers.clear();
  }

  #due(end: number): { timer: number; at: number; ring: () => void } | undefined {
    let found: { timer: number; at: number; ring: () => void } | undefined;
    for (const [timer, { at, ring }] of this.#timers) {
      if (at <= end && (!found || at < found.at)) found = { timer, at, ring };
    }
    return found;
  }
}

/** Has a clock stand in for the timers of this process; the function handed back puts the real ones in their place. */
export function useClock(clock: Clock): () => void {
  const timers: { setTimeout: unknown; clearTimeout: unknown } = globalThis;
  timers.setTimeout = (ring: () => void, ms?: number) => clock.set(ring, ms);
  timers.clearTimeout = (timer?: number) => clock.clear(timer ?? 0);
  // What is left to chance in the kit, waits that is, is the same in each run.
  const { random } = Math;
  let last = 1;
  Math.random = () => (last = (last * 48_271) % 2_147_483_647) / 2_147_483_647;
  return () => {
    Math.random = random;
    Object.assign(globalThis, { setTimeout: realSetTimeout, clearTimeout: realClearTimeout });
  };
}
