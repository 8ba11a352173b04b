import { expect } from '@open-wc/testing';
import { createWorld } from '../../mocks/world/scenarios.js';
import { pathOf, runs, signal, startMockApi, usePrograms, writesFile } from '../support/processes.js';
import { answered, call, fails, hasHit, outcome, worldOf, writesWorld } from './calls.js';

describe('The command mock-api', () => {
  usePrograms('mock-api');

  it('says where it listens, whose tokens it takes, and how it is stopped', async () => {
    const api = await startMockApi();
    const { origin } = new URL(api.url);
    expect(origin).to.match(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await api.stdout()).split('\n')).to.deep.equal([
      `Mock support API: ${origin}/api`,
      'Bearer tokens: demo-shopper (ada), other-shopper (noor)',
      `OpenAPI document: ${origin}/api/openapi.json`,
      'World: the scenario default',
      'Ctrl+C stops it.',
      '',
    ]);
    await answered(200, api, 'GET /orders');
  });

  it('explains itself', async () => {
    const { code, stdout, stderr } = await runs('mock-api', ['--help']);
    expect([code, stderr]).to.deep.equal([0, '']);
    for (const option of ['--port', '--scenario', '--world', '--state', 'stock-runs-out'])
      expect(stdout).to.include(option);
  });

  it('starts from a named world, or from one of one’s own', async () => {
    const named = await startMockApi({ args: ['--scenario', 'marketplace-de'] });
    expect(await worldOf(named)).to.deep.equal(createWorld('marketplace-de'));
    const file = await writesWorld(
      'own.json',
      (world) => (world.sessions[0] = { token: 't', shopperId: 'ada' }),
    );
    const own = await startMockApi({ args: ['--world', file] });
    await answered(200, own, 'GET /orders', { token: 't' });
    await answered(401, own, 'GET /orders');
    expect(await own.stdout()).to.include('Bearer tokens: t (ada), other-shopper (noor)\n');
  });

  it('refuses a world file with the path of each fault', async () => {
    const file = await writesWorld('faulty.json', (world) => {
      Object.assign(world, { linkIssue: 'lost', colour: 'red' });
      Object.assign(world.parts[3] ?? {}, { stock: -1 });
    });
    const { code, stdout, stderr } = await runs('mock-api', ['--world', file]);
    expect([code, stdout]).to.deep.equal([2, '']);
    const [first, ...faults] = stderr.trimEnd().split('\n');
    expect(first).to.equal(`${file} is not a world:`);
    expect(faults.map((line) => /^ {2}(\S+): .+$/.exec(line)?.[1])).to.have.members([
      '/colour',
      '/linkIssue',
      '/parts/3/stock',
    ]);
    const broken = await writesWorld('broken.json', (world) => {
      Object.assign(world.orders[0] ?? {}, { shopperId: 'nobody' });
      Object.assign(world.sessions[1] ?? {}, { shopperId: 'nobody' });
    });
    const inconsistent = await runs('mock-api', ['--world', broken]);
    expect(inconsistent.code).to.equal(2);
    expect(inconsistent.stderr).to.match(
      /\/orders\/0\/shopperId: .*nobody[^]*\/sessions\/1\/shopperId: .*nobody/,
    );
  });

  const misused: readonly [
    what: string,
    args: () => readonly string[] | Promise<readonly string[]>,
    line: RegExp,
  ][] = [
    ['an unknown option', () => ['--prot', '1'], /Unknown option '--prot'/],
    ['a stray word', () => ['4010'], /Unexpected argument '4010'/],
    ['an option without its value', () => ['--port'], /--port/],
    ['a port that is no number', () => ['--port', 'http'], /--port .*"http"/],
    ['a port that is too high', () => ['--port', '65536'], /--port .*"65536"/],
    ['an empty port', () => ['--port', ''], /--port .*""/],
    [
      'a port in use',
      async () => ['--port', new URL((await startMockApi()).url).port],
      /Port \d+ cannot be used: .*EADDRINUSE/,
    ],
    [
      'an unknown scenario',
      () => ['--scenario', 'rain'],
      /There is no scenario "rain"\. There are: default, /,
    ],
    [
      'a world file that is not there',
      async () => ['--world', await pathOf('none.json')],
      /none\.json cannot be read: ENOENT/,
    ],
    [
      'a world file that is not JSON',
      async () => ['--world', await writesFile('world.txt', 'a world')],
      /world\.txt is not JSON/,
    ],
    [
      'two worlds',
      async () => ['--world', await writesWorld('sound.json'), '--scenario', 'default'],
      /only one of them/,
    ],
  ];
  for (const [what, args, line] of misused) {
    it(`is told ${what}, and says so in one line`, async () => {
      const { code, stdout, stderr } = await runs('mock-api', await args());
      expect([code, stdout], stderr).to.deep.equal([2, '']);
      expect(stderr).to.match(line);
      expect(stderr.trimEnd()).to.not.include('\n');
    });
  }

  for (const name of ['SIGINT', 'SIGTERM']) {
    it(`answers the call under way, then ends well, on ${name}`, async () => {
      const api = await startMockApi();
      await fails(api, { call: 'GET /orders', kind: 'delay', delayMs: 1500, times: 1 });
      const underWay = outcome(call(api, 'GET /orders'));
      await hasHit(api);
      await api.sends(name);
      await api.says(/Stopping/);
      // It takes no more of them, on new connections or on those that a browser kept.
      expect(await outcome(call(api, 'GET /part-requests'))).to.equal('no answer');
      expect(await underWay).to.equal(200);
      expect(await api.ends()).to.deep.include({ code: 0, stderr: '' });
    });
  }

  for (const [name, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    it(`ends at once on a second signal: ${name}`, async () => {
      const api = await startMockApi();
      await fails(api, { call: 'GET /orders', kind: 'delay', delayMs: 60_000, times: 1 });
      const underWay = outcome(call(api, 'GET /orders'));
      await hasHit(api);
      await api.sends(name);
      await api.says(/Stopping/);
      expect((await signal(api.id, name)).code).to.equal(code);
      expect(await underWay).to.equal('no answer');
    });
  }
});
