/** One thing that the shopper wants done once: what is sent, and the `Idempotency-Key` it is sent under. */
export interface Intent<Body> {
  key: string;
  body: Body;
}

/** A text that is equal for equal values: members sorted, absent and undefined alike, lists as sets. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    const texts = members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
    return `{${texts.sort().join()}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/**
 * The intent for a body: `previous` itself while the shopper still wants the same (the order of parts does not
 * matter), so that a second press cannot order twice; a new one under `key` as soon as anything differs.
 */
export function intentFor<Body>(previous: Intent<Body> | undefined, body: Body, key: string): Intent<Body> {
  return previous && canonical(previous.body) === canonical(body) ? previous : { key, body };
}
