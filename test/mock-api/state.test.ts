import { expect } from '@open-wc/testing';
import { createWorld } from '../../mocks/world/scenarios.js';
import {
  listsFolder,
  pathOf,
  readsFile,
  removes,
  runs,
  signal,
  startMockApi,
  usePrograms,
  writesFile,
} from '../support/processes.js';
import { answered, aRequest, call, ITEM, worldOf, writesWorld } from './calls.js';

interface Made {
  requestId: string;
}

describe('The mock API with a state file', () => {
  usePrograms('mock-api');

  it('goes on after a stop where it was, whatever world it is asked for then', async () => {
    const state = await pathOf('kept.json');
    const first = await startMockApi({ args: ['--state', state, '--scenario', 'many-orders'] });
    expect(await first.stdout()).to.include(
      `World: the scenario many-orders; from now on kept in ${state}\n`,
    );
    await answered(200, first, 'PUT /mock/clock', { body: { now: '2026-06-17T17:00:00Z' } });
    const world = await worldOf(first);
    expect(await signal(first.id, 'SIGTERM')).to.deep.include({ code: 0, stderr: '' });

    const second = await startMockApi({ args: ['--state', state, '--scenario', 'no-orders'] });
    expect(await second.stdout()).to.include(`World: kept in ${state} (not used: the scenario no-orders)\n`);
    expect(await worldOf(second)).to.deep.equal(world);
    expect([world.now, world.orders.length > 900]).to.deep.equal(['2026-06-17T17:00:00Z', true]);
  });

  it('starts from a world file where nothing is kept yet', async () => {
    const file = await writesWorld('own.json', (world) => (world.now = '2026-07-01T12:00:00Z'));
    const state = await pathOf('from-own.json');
    const api = await startMockApi({ args: ['--world', file, '--state', state] });
    expect(await api.stdout()).to.include(`World: ${file}; from now on kept in ${state}\n`);
    expect((await worldOf(api)).now).to.equal('2026-07-01T12:00:00Z');
  });

  it('loses nothing that it confirmed when it is killed right after', async () => {
    const state = await pathOf('killed.json');
    const first = await startMockApi({ args: ['--state', state] });
    const made = await answered<Made>(201, first, 'POST /part-requests', { body: aRequest(), key: 'kill' });
    expect((await signal(first.id, 'SIGKILL')).signal).to.equal('SIGKILL');

    const second = await startMockApi({ args: ['--state', state] });
    await answered(200, second, `GET /part-requests/${made.requestId}`);
    expect(
      await answered(201, second, 'POST /part-requests', { body: aRequest(), key: 'kill' }),
    ).to.deep.equal(made);
    expect(
      (await worldOf(second)).partRequests.filter(({ orderId }) => orderId === ITEM.orderId).length,
    ).to.equal(1);
  });

  it('answers 500 where a change cannot be saved, and keeps the old world', async () => {
    const state = await pathOf('gone/state.json');
    await writesFile('gone/README', '');
    const api = await startMockApi({ args: ['--state', state] });
    const before = await worldOf(api);
    await removes('gone');
    const order = () => call(api, 'POST /part-requests', { body: aRequest(), key: 'unsaved' });
    const refused = await order();
    expect([refused.status, refused.headers.get('content-type')]).to.deep.equal([
      500,
      'application/problem+json',
    ]);
    expect(await refused.json()).to.deep.include({ status: 500, title: 'Internal server error' });
    expect(await worldOf(api)).to.deep.equal(before);
    const logged = await api.stderr();
    expect(logged).to.match(/^POST \/api\/part-requests failed: .*state\.json could not be written: ENOENT/);
    expect(logged).to.not.include('demo-shopper');

    await writesFile('gone/README', '');
    expect((await order()).status).to.equal(201);
    expect(await listsFolder('gone')).to.have.members(['README', 'state.json']);
  });

  it('is never overwritten by a second process that knows an older world', async () => {
    const state = await pathOf('shared.json');
    const first = await startMockApi({ args: ['--state', state] });
    const second = await startMockApi({ args: ['--state', state] });
    await answered(201, first, 'POST /part-requests', { body: aRequest(), key: 'first' });
    const kept = await readsFile('shared.json');
    expect((await call(second, 'POST /part-requests', { body: aRequest(), key: 'second' })).status).to.equal(
      500,
    );
    expect(await second.stderr()).to.include('was changed by another process');
    expect(await readsFile('shared.json')).to.equal(kept);
    await answered(200, first, 'PUT /mock/clock', { body: { now: '2026-06-17T17:00:00Z' } });
  });

  it('is refused with every fault, and left as it is, where it holds no world', async () => {
    const { now: _, ...world } = createWorld('default');
    for (const [text, faults] of [
      [JSON.stringify({ ...world, marketplace: 'XX' }), ['  /now: ', '  /marketplace: ']],
      ['{"now":', [' is not JSON: ']],
      ['', [' is not JSON: ']],
    ] as const) {
      const state = await writesFile('spoilt.json', text);
      const { code, stdout, stderr } = await runs('mock-api', ['--port', '0', '--state', state]);
      expect([code, stdout]).to.deep.equal([2, '']);
      for (const fault of faults) expect(stderr).to.include(fault);
      expect(await readsFile('spoilt.json')).to.equal(text);
    }
  });

  it('is refused at the start where it cannot be written', async () => {
    const state = await pathOf('no-such-folder/state.json');
    const { code, stdout, stderr } = await runs('mock-api', ['--port', '0', '--state', state]);
    expect([code, stdout]).to.deep.equal([2, '']);
    expect(stderr).to.match(/^\S+ could not be written: ENOENT[^\n]*\n$/);
  });
});
