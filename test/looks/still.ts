// Imported before all else, so that nothing reads another clock: in this page time stands still.
import { DEFAULT_NOW } from '../../mocks/world/seed.js';

const NOW = Date.parse(DEFAULT_NOW);

/** What waits longer, in ms, is never done: a time-out of what hangs, say. */
const LONGEST = 5_000;

interface Held {
  readonly due: number;
  readonly run: () => void;
}

const held = new Map<number, Held>();
let last = 0;
let past = 0;

const { setTimeout: startTimer, clearTimeout: stopTimer } = window;

globalThis.Date = new Proxy(Date, {
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [NOW] : given, made),
});
Date.now = () => NOW;

Object.assign(window, {
  /** Timers without a delay are only another task, and run as ever. */
  setTimeout(run: (...given: unknown[]) => void, delay = 0, ...given: unknown[]): unknown {
    if (delay <= 0) return startTimer(run, 0, ...given);
    // Never an id that the browser gives.
    last -= 1;
    if (delay <= LONGEST) held.set(last, { due: past + delay, run: () => run(...given) });
    return last;
  },
  clearTimeout(id?: number): void {
    if (id === undefined || !held.delete(id)) stopTimer(id);
  },
});

/** Lets time pass until the next timer, and runs it; false where none waits. */
export function passTime(): boolean {
  const [next] = [...held].sort(([, one], [, other]) => one.due - other.due);
  if (!next) return false;
  const [id, { due, run }] = next;
  held.delete(id);
  past = due;
  run();
  return true;
}

/** Forgets what the states before waited for. */
export const forgetTimers = (): void => held.clear();
