import type { World } from '../../mocks/world/schema.js';

/** Remembers what was made of the latest world: every change of a world makes another object of it. */
export function ofWorld<Made>(make: (world: World) => Made): (world: World) => Made {
  let last: { world: World; made: Made } | undefined;
  return (world) => {
    if (last?.world !== world) last = { world, made: make(world) };
    return last.made;
  };
}
