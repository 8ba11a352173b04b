import { RULES, rulesTable, rulesWithoutTest } from './rules.mjs';

/** All tests of a session, flat. */
function testsOf({ testFile, testResults }) {
  const visit = ({ suites = [], tests = [] }) => [
    ...tests.map(({ name, passed, skipped, error }) => ({
      file: testFile,
      title: name,
      passed,
      skipped,
      message: error?.message,
    })),
    ...suites.flatMap(visit),
  ];
  return visit(testResults ?? {});
}

/**
 * Closes the run with one plain line, `N passed, N failed`, from the runner's own results. A run of every file also
 * has to show each rule of the programme; a rule without a test counts as a failed test.
 */
export function summaryReporter({ everyFile }) {
  let sessions;
  return {
    start(args) {
      sessions = args.sessions;
    },
    stop() {
      const all = [...sessions.all()];
      const tests = all.flatMap(testsOf);
      // A file that did not load or did not finish has no failing test to count.
      const brokenFiles = all.filter(
        (session) => !session.passed && testsOf(session).every(({ passed }) => passed),
      );
      const failedTests = tests.filter(({ passed, skipped }) => !passed && !skipped);
      const missing = everyFile ? rulesWithoutTest(tests) : [];
      const failed = failedTests.length + brokenFiles.length + missing.length;
      const skipped = tests.filter((test) => test.skipped).length;
      const passed =
        tests.filter((test) => test.passed).length + (everyFile && missing.length === 0 ? RULES.length : 0);
      process.on('exit', () => {
        if (everyFile) console.log(`\nTests by rule\n${rulesTable(tests)}`);
        for (const line of missing) console.error(line);
        // Once more at the end, since of a long log often the end is all that is kept.
        for (const { file, title, message } of failedTests)
          console.error(`\nFailed: ${file}\n  ${title}\n  ${message ?? 'no message'}`);
        for (const { testFile, errors = [] } of brokenFiles)
          console.error(`\nFailed: ${testFile}\n  ${errors[0]?.message ?? 'did not load, or did not end'}`);
        if (failed > 0) process.exitCode = 1;
        // The runner prints its own lines first: this is the last one.
        console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
      });
    },
  };
}
