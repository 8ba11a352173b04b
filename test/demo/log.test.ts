import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createLog, type RecordEntry } from '../../demo/stage/log.js';
import { withoutSecrets, withoutTokens } from '../../demo/stage/without-secrets.js';
import { signLink } from '../../mocks/world/deep-links.js';

describe('the stage’s log', () => {
  function logOf(): { record: RecordEntry; log: ReturnType<typeof createLog> } {
    let record: RecordEntry | undefined;
    const log = createLog([(given) => (record = given)]);
    if (!record) throw new Error('The log gave its watcher nothing to record with.');
    return { record, log };
  }

  it('shows the newest first, and completes a request once it is answered', () => {
    const { record, log } = logOf();
    const complete = record({ kind: 'request', name: 'GET', text: '/orders' });
    record({ kind: 'event', name: 'product-support-opened', text: '{}' });
    complete({ status: 200, took: 12 });
    expect(log.entries.map(({ name, status }) => [name, status])).to.deep.equal([
      ['product-support-opened', undefined],
      ['GET', 200],
    ]);
  });

  it('tells its watchers of each change, a late answer after clearing included', () => {
    const { record, log } = logOf();
    let changes = 0;
    log.watch(() => (changes += 1));
    const complete = record({ kind: 'request', name: 'GET', text: '/orders' });
    log.clear();
    complete({ status: 'failed' });
    expect(changes).to.equal(3);
    expect(log.entries).to.deep.equal([]);
  });

  it('keeps the last 200', () => {
    const { record, log } = logOf();
    for (let index = 0; index < 205; index += 1) record({ kind: 'event', name: String(index), text: '' });
    expect(log.entries.length).to.equal(200);
    expect(log.entries.at(-1)?.name).to.equal('5');
  });
});

describe('what the log leaves out', () => {
  it('is every member that is named after a secret, however deep', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 3 }),
        fc.constantFrom('token', 'accessToken', 'Authorization'),
        (secret, name) => {
          const marked = `<<${secret}>>`;
          const json = withoutSecrets({ session: { [name]: marked, list: [{ [name]: marked }] } });
          expect(json).not.to.include(JSON.stringify(marked).slice(1, -1));
        },
      ),
    );
  });

  it('is a signed token wherever it stands in a text', async () => {
    const token = await signLink(
      { jti: 'link-1', orderId: '114-1', itemId: '114-1-1', marketplace: 'US' },
      { now: '2026-06-16T17:00:00Z', days: 30 },
    );
    expect(withoutTokens(`/deep-links/${token}?again=${token}`)).to.equal('/deep-links/…?again=…');
    expect(withoutSecrets({ note: `see ${token}` })).to.equal('{"note":"see …"}');
  });

  it('is nothing else', () => {
    const detail = { requestId: 'PR-114-7702615', returnWindowEndsOn: '2026-07-28' };
    expect(withoutSecrets(detail)).to.equal(JSON.stringify(detail));
    expect(withoutTokens('/orders/114-7702615/items/114-7702615-1/support?touchpoint=order')).to.include(
      '114-7702615-1/support',
    );
  });
});
