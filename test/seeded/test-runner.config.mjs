import suite from '../../web-test-runner.config.mjs';

/**
 * The suite's own, up to the first failure, and with patience: a test that a busy machine makes slow would count as one
 * that has noticed a bug.
 */
export default { ...suite, concurrency: 1, testFramework: { config: { timeout: 60_000, bail: true } } };
