/** How a browser's storage is: as it should be, out of reach, without room, or not there at all. */
export const STORAGES = ['works', 'throws', 'full', 'missing'] as const;
export type StorageKind = (typeof STORAGES)[number];

/** What all pages of a run keep in the browser; it stays when a page goes. */
class KeptStorage implements Storage {
  readonly #entries = new Map<string, string>();

  constructor(
    private readonly isFull: boolean,
    private readonly note: () => void,
  ) {}

  get length(): number {
    return this.#entries.size;
  }

  clear(): void {
    this.#entries.clear();
  }

  getItem(name: string): string | null {
    return this.#entries.get(name) ?? null;
  }

  key(index: number): string | null {
    return [...this.#entries.keys()][index] ?? null;
  }

  removeItem(name: string): void {
    this.#entries.delete(name);
  }

  setItem(name: string, value: string): void {
    if (this.isFull) {
      this.note();
      throw new DOMException('No room is left.', 'QuotaExceededError');
    }
    this.#entries.set(name, value);
  }
}

/** Puts a browser's storage in place; `note` hears of each time that it fails. The function handed back takes it away. */
export function useStorage(kind: StorageKind, note: () => void): () => void {
  const storage = new KeptStorage(kind === 'full', note);
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      if (kind === 'works' || kind === 'full') return storage;
      note();
      if (kind === 'missing') return undefined;
      throw new DOMException('Storage is not allowed here.', 'SecurityError');
    },
  });
  return () => Reflect.deleteProperty(globalThis, 'localStorage');
}
