import { cut } from '../checks.js';

// Readers do in a page what the schemas do everywhere else: read a payload, or refuse it. They are a tenth of the size,
// and tests hold them to the schemas. What makes a reader is marked, so that one that nobody uses is left out.

/** Reads what came over the wire: the value as the kit knows it, or an exception where it does not fit. */
export type Reader<Value> = (value: unknown) => Value;

/** What a value does not fit throws. */
export function misfit(): never {
  throw new TypeError('Not as the contract says');
}

/** The value as a reader reads it; undefined where it does not fit. */
export function read<Value>(reader: Reader<Value>, value: unknown): Value | undefined {
  try {
    return reader(value);
  } catch {
    return undefined;
  }
}

/** What a reader reads, if it passes a check too. */
/* @__NO_SIDE_EFFECTS__ */
export const checked =
  <Value>(reader: Reader<Value>, fits: (value: Value) => boolean): Reader<Value> =>
  (value) => {
    const known = reader(value);
    return fits(known) ? known : misfit();
  };

export const string: Reader<string> = (value) => (typeof value === 'string' ? value : misfit());

/** A text to show. */
export const text: Reader<string> = (value) => cut(string(value));

export const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : misfit());

/** One of a closed list of texts. */
/* @__NO_SIDE_EFFECTS__ */
export const oneOf =
  <Value extends string>(values: readonly Value[]): Reader<Value> =>
  (value) =>
    values.find((known) => known === value) ?? misfit();

/* @__NO_SIDE_EFFECTS__ */
export const matching = (pattern: RegExp): Reader<string> => checked(string, (known) => pattern.test(known));

/** A text of so many characters; one that takes two UTF-16 code units is one. */
/* @__NO_SIDE_EFFECTS__ */
export const sized = (min: number, max: number | '' = ''): Reader<string> =>
  matching(new RegExp(`^[^]{${min},${max}}$`, 'u'));

/** A member that may be missing, but fits where it is there. */
/* @__NO_SIDE_EFFECTS__ */
export const optional =
  <Value>(reader: Reader<Value>): Reader<Value | undefined> =>
  (value) =>
    value === undefined ? value : reader(value);

/** A member that costs itself alone where it is missing or does not fit. */
/* @__NO_SIDE_EFFECTS__ */
export const lenient =
  <Value>(reader: Reader<Value>): Reader<Value | undefined> =>
  (value) =>
    // Most often it is missing: an exception for each would cost more than all the rest.
    value === undefined ? value : read(reader, value);

/** What a reader reads; `otherwise` where the value does not fit. */
/* @__NO_SIDE_EFFECTS__ */
export const or =
  <Value extends {}>(reader: Reader<Value>, otherwise: Value): Reader<Value> =>
  (value) =>
    read(reader, value) ?? otherwise;

export const array: Reader<readonly unknown[]> = (value) => (Array.isArray(value) ? value : misfit());

/** A list of which every entry fits. */
/* @__NO_SIDE_EFFECTS__ */
export const list =
  <Entry>(reader: Reader<Entry>): Reader<Entry[]> =>
  (value) =>
    // Not the reader itself: `map` would hand it the index as well.
    array(value).map((entry) => reader(entry));

/** A list without the entries that do not fit, so that one new kind does not cost the others. */
/* @__NO_SIDE_EFFECTS__ */
export const fittingOf =
  <Entry extends {}>(reader: Reader<Entry>): Reader<Entry[]> =>
  (value) =>
    array(value).flatMap((entry) => read(reader, entry) ?? []);

/** The same; empty where there is no list at all. */
/* @__NO_SIDE_EFFECTS__ */
export const someOf = <Entry extends {}>(reader: Reader<Entry>): Reader<Entry[]> => or(fittingOf(reader), []);

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with a reader for each member that the contract knows; what it does not know is left out. */
/* @__NO_SIDE_EFFECTS__ */
export const object =
  <Value extends object>(readers: {
    readonly [Name in keyof Value]-?: Reader<Value[Name]>;
  }): Reader<Value> =>
  (value) => {
    if (!isObject(value)) misfit();
    const known: Partial<Value> = {};
    for (const name in readers) {
      const member = readers[name](value[name]);
      if (member !== undefined) known[name] = member;
    }
    // Every member that must be there has been read, or its reader has thrown.
    return known as Value;
  };
