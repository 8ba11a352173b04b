import path from 'node:path';

/** All tests of a session, flat; the title names the suites too. */
function testsOf({ testFile, testResults }) {
  const visit = ({ suites = [], tests = [] }, above) => [
    ...tests.map((test) => ({ ...test, title: [...above, test.name].join(' › ') })),
    ...suites.flatMap((suite) => visit(suite, [...above, suite.name])),
  ];
  const file = path.relative(process.cwd(), testFile);
  return visit(testResults ?? {}, []).map((test) => ({ ...test, file }));
}

/** What a list of differences says about a test. */
const reasonOf = (differences, { file, title }) =>
  differences.find((entry) => entry.file === file && entry.tests.some((part) => title.includes(part)))
    ?.reason;

/**
 * Closes the run with the tests that are known to differ, and one plain line, `N passed, N failed`. A known difference
 * that is none any more counts as a failed test: the list has to be true.
 */
export function differencesReporter(name, differences, notRun) {
  let sessions;
  return {
    start(args) {
      sessions = args.sessions;
    },
    stop() {
      const all = [...sessions.all()];
      const tests = all.flatMap(testsOf);
      const ran = tests.filter(({ skipped }) => !skipped);
      const known = ran.map((test) => ({ ...test, reason: reasonOf(differences, test) }));
      const differ = known.filter(({ passed, reason }) => !passed && reason);
      const mended = known.filter(({ passed, reason }) => passed && reason);
      const failed = known.filter(({ passed, reason }) => !passed && !reason);
      const broken = all.filter(
        (session) => !session.passed && testsOf(session).every(({ passed, skipped }) => passed || skipped),
      );
      process.on('exit', () => {
        console.log(`\nNot run in ${name}:`);
        for (const [glob, reason] of Object.entries(notRun)) console.log(`  ${glob}: ${reason}`);
        console.log(`\nKnown to differ in ${name}: ${differ.length || 'nothing'}`);
        for (const { file, title, reason } of differ) console.log(`  ${file} › ${title}\n    ${reason}`);
        for (const { file, title } of mended)
          console.error(`No longer differs, take it out of the list: ${file} › ${title}`);
        for (const { file, title } of failed) console.error(`Failed: ${file} › ${title}`);
        for (const { testFile } of broken) console.error(`Failed: ${path.relative(process.cwd(), testFile)}`);
        const failures = failed.length + mended.length + broken.length;
        process.exitCode = failures > 0 ? 1 : 0;
        const passed = ran.length - differ.length - mended.length - failed.length;
        console.log(`\n${passed} passed, ${failures} failed, ${differ.length} known to differ`);
      });
    },
  };
}
