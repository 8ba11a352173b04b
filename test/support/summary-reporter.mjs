// Closes the run with one plain line, `N passed, N failed`, from the runner's own results.
export function summaryReporter() {
  const count = (suite) => {
    const totals = { passed: 0, failed: 0, skipped: 0 };
    const visit = ({ suites = [], tests = [] }) => {
      for (const test of tests) totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
      suites.forEach(visit);
    };
    visit(suite);
    return totals;
  };
  let sessions;
  return {
    start(args) {
      sessions = args.sessions;
    },
    stop() {
      let passed = 0;
      let failed = 0;
      let skipped = 0;
      for (const session of sessions.all()) {
        const totals = count(session.testResults ?? {});
        passed += totals.passed;
        skipped += totals.skipped;
        // A file that did not load or did not finish has no failing test to count.
        failed += totals.failed || (session.passed ? 0 : 1);
      }
      // The runner still prints its own lines: wait until they are out.
      process.on('exit', () => {
        console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
      });
    },
  };
}
