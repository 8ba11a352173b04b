import { expect } from '@open-wc/testing';
import { mayArrive } from '../../src/client/may-arrive.js';
import type { Failure } from '../../src/client/result.js';

describe('a call that failed', () => {
  const table: [what: string, failure: Failure, may: boolean][] = [
    ['got no answer', { type: 'network' }, true],
    ['took too long', { type: 'timeout' }, true],
    ['was answered by a gateway: 502', { type: 'server', status: 502 }, true],
    ['was answered by a gateway: 503', { type: 'server', status: 503 }, true],
    ['was answered by a gateway: 504', { type: 'server', status: 504 }, true],
    ['is still at work under its key', { type: 'key-in-flight', status: 409 }, true],
    ['broke the API', { type: 'server', status: 500 }, false],
    ['was refused', { type: 'refused', status: 409 }, false],
    ['was refused after a try that may', { type: 'refused', status: 409, mayArrive: true }, true],
    ['got no answer after all is known', { type: 'network', mayArrive: false }, false],
  ];
  for (const [what, failure, may] of table) {
    it(`${may ? 'may still arrive' : 'arrives no more'} where it ${what}`, () => {
      expect(mayArrive(failure)).to.equal(may);
    });
  }
});
