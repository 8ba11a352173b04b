import type { World } from './schema.js';

/** Holds the current world; every change replaces it whole. */
export interface Store {
  /** The world as it is now; never changed in place. */
  readonly world: World;
  /**
   * Saves what `change` makes of the world, then replaces the world by it, and hands it back.
   * @throws what saving throws; the world then stays as it was.
   */
  update(change: (world: World) => World): World;
  /**
   * Makes all updates of `act`, which must not wait for anything, one change: saved once, or none of them holds.
   * @throws what `act` or saving throws.
   */
  atomically<Result>(act: () => Result): Result;
  /** Takes over what was saved elsewhere, such as in another tab, and tells who watches. */
  reload(): void;
  /** Calls back after each change that came from elsewhere; the function handed back ends it. */
  watch(callback: () => void): () => void;
}

/** Makes a store: it starts from what `load` finds, else from `world`; `save` is called before a change holds. */
export function createStore(options: {
  world: World;
  save?: ((world: World) => void) | undefined;
  load?: (() => World | undefined) | undefined;
}): Store {
  let current = options.load?.() ?? options.world;
  let isOneChange = false;
  // Each watcher an entry of its own: the same function may watch twice.
  const watchers = new Set<{ callback: () => void }>();
  return {
    get world() {
      return current;
    },
    update(change) {
      const changed = change(current);
      // Saved first: a change that could not be kept must not be answered as if it were.
      if (!isOneChange) options.save?.(changed);
      current = changed;
      return current;
    },
    atomically(act) {
      if (isOneChange) return act();
      const before = current;
      isOneChange = true;
      try {
        const result = act();
        if (current !== before) options.save?.(current);
        return result;
      } catch (error) {
        current = before;
        throw error;
      } finally {
        isOneChange = false;
      }
    },
    reload() {
      const loaded = options.load?.();
      if (!loaded) return;
      current = loaded;
      for (const { callback } of watchers) callback();
    },
    watch(callback) {
      const watcher = { callback };
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}
