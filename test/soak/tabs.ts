import type { Clock } from './clock.js';

/** What a browser gives tabs to agree by: locks and a channel, one of both, or nothing. */
export const TABS = ['know each other', 'have locks alone', 'have a channel alone', 'know nothing'] as const;
export type TabsKind = (typeof TABS)[number];

/** Locks of the browser: whoever asks first comes first, unless it no longer waits. */
class Locks {
  readonly #turns = new Map<string, Promise<unknown>>();

  async request<Value>(
    name: string,
    { signal }: { signal?: AbortSignal },
    work: () => Promise<Value>,
  ): Promise<Value> {
    const before = this.#turns.get(name) ?? Promise.resolve();
    const turn = orAborted(before, signal).then(work);
    this.#turns.set(name, Promise.all([before, turn.catch(() => {})]));
    return turn;
  }
}

/** Resolves once that is over; rejects where nobody waits any more before. */
function orAborted(before: Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Waited too long.', 'AbortError')));
    void before.then(() => resolve());
  });
}

/** A channel on which every other open one of the same name hears what is said, in a task of its own. */
function channelOf(clock: Clock): typeof BroadcastChannel {
  const open = new Set<Channel>();
  class Channel {
    onmessage: ((event: { data: unknown }) => void) | null = null;

    constructor(readonly name: string) {
      open.add(this);
    }

    postMessage(data: unknown): void {
      for (const other of open) {
        if (other === this || other.name !== this.name) continue;
        clock.set(() => {
          if (open.has(other)) other.onmessage?.({ data: structuredClone(data) });
        });
      }
    }

    close(): void {
      open.delete(this);
    }
  }
  return Channel as unknown as typeof BroadcastChannel;
}

/** Whether tabs can tell each other something. */
export const hasChannel = (kind: TabsKind): boolean =>
  kind === 'know each other' || kind === 'have a channel alone';

/** Puts in place what tabs agree by; the function handed back takes it away. */
export function useTabs(kind: TabsKind, clock: Clock): () => void {
  const hasLocks = kind === 'know each other' || kind === 'have locks alone';
  const names = ['navigator', 'BroadcastChannel', 'addEventListener', 'removeEventListener'] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  const place = (name: string, value: unknown): void =>
    void Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  place('navigator', hasLocks ? { locks: new Locks() } : {});
  place('BroadcastChannel', hasChannel(kind) ? channelOf(clock) : undefined);
  // Of a page's own events none comes: a page that was left is made anew.
  place('addEventListener', () => {});
  place('removeEventListener', () => {});
  return () => {
    for (const [at, name] of names.entries()) {
      const own = before[at];
      if (own) Object.defineProperty(globalThis, name, own);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
