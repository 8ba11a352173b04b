/** A text that is equal for equal JSON, whatever the order of members. */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? 'undefined';
}

/** Whether two JSON values are equal, whatever the order of members. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** The JSON pointer of the first difference between two values; undefined where there is none. */
export function differenceOf(one: unknown, other: unknown, path = ''): string | undefined {
  if (isSame(one, other)) return undefined;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return path || '/';
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const name of names) {
    const found = differenceOf(one[name], other[name], path + pointer([name]));
    if (found !== undefined) return found;
  }
  return path || '/';
}

/** A JSON pointer (RFC 6901). */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The member of a JSON value at a path; undefined where there is none. */
export function memberAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, step) => (isObject(at) ? at[String(step)] : undefined), value);
}

/** Whether a value has members: an object or a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Every text in a JSON value, with the path that leads to it. */
export function* textsIn(value: unknown, path: string[] = []): Generator<[path: string[], text: string]> {
  if (typeof value === 'string') yield [path, value];
  if (!isObject(value)) return;
  for (const [name, member] of Object.entries(value)) yield* textsIn(member, [...path, name]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const members = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
}
