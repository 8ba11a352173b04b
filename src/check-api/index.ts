export { baseFault, checkApi, tokenFault, type CheckApiOptions } from './check-api.js';
export { Fixtures, readFixtures } from './fixtures.js';
export { effectsNotice, readable } from './readable.js';
export type { CheckResult, Outcome, Report } from './report.js';
export { Unreachable } from './verdict.js';
export { CHECK_IDS } from './checks/index.js';
