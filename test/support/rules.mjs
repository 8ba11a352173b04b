// Which tests show which rule of the programme: every rule has to be shown by one that passed.

const numbered = (letter, count) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

/** The rules that a shopper meets: of the shopper (S) and of eligibility (E). Each has to be shown by a journey. */
export const SHOPPER_RULES = [...numbered('S', 17), ...numbered('E', 11)];

/** The seller's rules: part listing (L), registration (R), operations (O), merchant reimbursement (M). */
export const SELLER_RULES = [
  ...numbered('L', 7),
  ...numbered('R', 10),
  ...numbered('O', 7),
  ...numbered('M', 16),
];

/** Every rule of the programme. */
export const RULES = [...SHOPPER_RULES, ...SELLER_RULES];

/** The rule ids in the square brackets that end a test's title. */
export function rulesIn(title) {
  return /\[([^\][]*)\]\s*$/.exec(title)?.[1]?.match(/\b[A-Z]\d+\b/g) ?? [];
}

/**
 * @typedef {{file: string, title: string, passed: boolean}} Test
 * @param {readonly Test[]} tests
 * @returns {Map<string, Test[]>} By rule, the tests that passed and show it.
 */
export function testsByRule(tests) {
  const byRule = new Map(RULES.map((rule) => [rule, []]));
  for (const test of tests) {
    if (test.passed) for (const rule of rulesIn(test.title)) byRule.get(rule)?.push(test);
  }
  return byRule;
}

/**
 * @param {readonly Test[]} tests
 * @returns {string[]} What is wrong, a line each.
 */
export function rulesWithoutTest(tests) {
  const byRule = testsByRule(tests);
  const isJourney = ({ file }) => file.includes('/test/journeys/');
  const unknown = tests.flatMap(({ title }) =>
    rulesIn(title)
      .filter((rule) => !RULES.includes(rule))
      .map((rule) => `There is no rule ${rule}: "${title}".`),
  );
  return [
    ...SHOPPER_RULES.filter((rule) => !byRule.get(rule).some(isJourney)).map(
      (rule) => `No journey that passed is tagged [${rule}].`,
    ),
    ...SELLER_RULES.filter((rule) => byRule.get(rule).length === 0).map(
      (rule) => `No test that passed is tagged [${rule}].`,
    ),
    ...unknown,
  ];
}

/**
 * @param {readonly Test[]} tests
 * @returns {string} The rules, a letter a line, each with the number of tests that show it.
 */
export function rulesTable(tests) {
  const byRule = testsByRule(tests);
  return ['S', 'E', 'L', 'R', 'O', 'M']
    .map((letter) =>
      RULES.filter((rule) => rule.startsWith(letter))
        .map((rule) => `${rule}: ${byRule.get(rule).length}`)
        .join('  '),
    )
    .join('\n');
}
