import { expect } from '@open-wc/testing';
import { CHECK_IDS } from '../../src/check-api/index.js';
import type { BrokenApi } from './broken/middleware.js';
import { apiInProcess, checkInProcess, idsOf } from './in-process.js';

const GROUPS = new Set(CHECK_IDS.map((id) => id.split('.')[0] ?? ''));

/** All groups; pictures of 5 MB only where they are what is broken. */
const questionsFor = (breaks: string) =>
  [...GROUPS].filter((group) => group !== 'evidence' || breaks.startsWith('evidence'));

/** Asks each broken API everything: the question that it breaks fails, what rests on it may, and nothing else. */
export function findsEach(brokenApis: readonly BrokenApi[]): void {
  for (const { name, breaks, alsoFails = [], make, cors } of brokenApis) {
    it(`finds one that ${name}`, async function () {
      this.timeout(60_000);
      const api = await apiInProcess({ middleware: make(), cors });
      const report = await checkInProcess(api, { only: questionsFor(breaks) });
      expect(
        idsOf(report, 'failed'),
        report.results
          .filter(({ outcome }) => outcome === 'failed')
          .map(({ id, detail }) => `${id}: ${detail}`)
          .join('\n'),
      ).to.have.members([breaks, ...alsoFails]);
    });
  }
}
