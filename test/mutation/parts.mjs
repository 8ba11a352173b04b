/**
 * What is mutated, part by part, and the tests that have to notice: those of another part would only take time.
 * @type {Readonly<Record<string, { mutate: string, tests: string }>>}
 */
export const PARTS = {
  journey: { mutate: 'src/journey/**/*.ts', tests: 'test/journey' },
  client: { mutate: 'src/client/**/*.ts', tests: 'test/client' },
  programme: { mutate: 'mocks/programme/**/*.ts', tests: 'test/mocks/programme' },
};

/** Where the part is named that is mutated now: Stryker hands its environment on to what builds the tests. */
export const PART_VARIABLE = 'MUTATED_PART';

/** The part that is mutated now. */
export function currentPart() {
  const name = process.env[PART_VARIABLE] ?? '';
  if (!Object.hasOwn(PARTS, name))
    throw new Error(`Name a part in ${PART_VARIABLE}: ${Object.keys(PARTS).join(', ')}.`);
  return { name, ...PARTS[name] };
}
