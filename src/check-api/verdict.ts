/** A promise that the API did not keep: what was expected, and what came. */
export class Broken extends Error {
  override name = 'Broken';
}

/** Something that a question needs and that is not there: what to give so that it can be asked. */
export class Missing extends Error {
  override name = 'Missing';
}

/** The API could not be reached at all: there is nothing to judge. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** Ends a check as failed unless the promise was kept. */
export function insist(kept: boolean, detail: string): asserts kept {
  if (!kept) throw new Broken(detail);
}

/**
 * Finds something once, for all the checks that need it. Where that fails, the first check that asked fails with it,
 * and the later ones are skipped: one fault is told once.
 */
export function remember<Thing>(find: () => Promise<Thing>): () => Promise<Thing> {
  let found: Promise<Thing> | undefined;
  return () => {
    if (!found) return (found = find());
    return found.catch((error: unknown) => {
      if (!(error instanceof Broken)) throw error;
      throw new Missing(`An earlier question failed, and this one builds on it: ${error.message}`);
    });
  };
}
