import type { World } from './schema.js';

/** Holds the current world; every change replaces it whole. */
export interface Store {
  /** The world as it is now; never changed in place. */
  readonly world: World;
  /** Replaces the world by what `change` makes of it, saves it, and hands it back. */
  update(change: (world: World) => World): World;
  /** Takes over what was saved elsewhere, such as in another tab. */
  reload(): void;
}

/** Makes a store: it starts from what `load` finds, else from `world`; `save` is called after every change. */
export function createStore(options: {
  world: World;
  save?: (world: World) => void;
  load?: () => World | undefined;
}): Store {
  let current = options.load?.() ?? options.world;
  return {
    get world() {
      return current;
    },
    update(change) {
      current = change(current);
      options.save?.(current);
      return current;
    },
    reload() {
      current = options.load?.() ?? current;
    },
  };
}
