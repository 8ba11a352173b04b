// Every rule of the programme that a shopper meets has to be shown by a journey that passed.

const numbered = (letter, count) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

/** The shopper's rules (S) and those of eligibility (E). */
export const RULES = [...numbered('S', 17), ...numbered('E', 11)];

/** The rule ids in the square brackets that end a test's title. */
export function rulesIn(title) {
  return /\[([^\][]*)\]\s*$/.exec(title)?.[1]?.match(/\b[A-Z]\d+\b/g) ?? [];
}

/**
 * @param {readonly {file: string, title: string, passed: boolean}[]} tests
 * @returns {string[]} What is wrong, a line each.
 */
export function rulesWithoutJourney(tests) {
  const shown = new Set(
    tests
      .filter(({ file, passed }) => passed && file.includes('/test/journeys/'))
      .flatMap(({ title }) => rulesIn(title)),
  );
  const unknown = tests
    .flatMap(({ title }) => rulesIn(title).map((rule) => ({ rule, title })))
    .filter(({ rule }) => /^[SE]/.test(rule) && !RULES.includes(rule));
  return [
    ...RULES.filter((rule) => !shown.has(rule)).map((rule) => `No journey that passed is tagged [${rule}].`),
    ...unknown.map(({ rule, title }) => `There is no rule ${rule}: "${title}".`),
  ];
}
