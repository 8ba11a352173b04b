/** How long another tab may take, in ms: all its tries, and a little. */
const PATIENCE = 40_000;

/**
 * Does a piece of work while no other tab does one of the same name. Where a browser cannot tell, or another tab does not
 * come to an end, it is done all the same.
 */
export async function inTurn<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  let begun: Promise<Value> | undefined;
  const begin = (): Promise<Value> => (begun ??= work());
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    // A page that was not served securely has no locks, whatever its types say.
    const { locks }: { locks?: LockManager } = navigator;
    await locks?.request(name, { signal: stop.signal }, begin);
  } catch {
    // Not allowed here, or waited for too long.
  } finally {
    clearTimeout(timer);
  }
  return begin();
}
