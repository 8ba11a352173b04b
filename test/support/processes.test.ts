import { expect } from '@open-wc/testing';
import { listsFolder, pathOf, readsFile, removes, runs, signal, starts, writesFile } from './processes.js';

const failure = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'nothing',
    (error: unknown) => String(error),
  );

/** Says its id, and goes on for ever. */
const ENDLESS = 'setInterval(() => {}, 1000); console.log(`ready ${process.pid}`);';
const READY = /ready (\d+)\n/;

describe('a process of the tests', () => {
  it('runs to its end with arguments and environment, and hands back all that it wrote', async () => {
    const script =
      'console.log(process.argv[1], process.env.WORD); console.error("oh"); process.exitCode = 3';
    expect(await runs('node', ['-e', script, 'one'], { env: { WORD: 'two' } })).to.deep.equal({
      code: 3,
      signal: null,
      stdout: 'one two\n',
      stderr: 'oh\n',
    });
  });

  it('goes on once it is ready, and ends by a signal', async () => {
    const running = await starts('node', ['-e', ENDLESS], { ready: READY });
    expect(await running.stdout()).to.equal(running.ready[0]);
    expect(await signal(running.id, 'SIGTERM')).to.deep.include({ code: null, signal: 'SIGTERM' });
  });

  it('is heard later on', async () => {
    const script = `process.on('SIGUSR2', () => console.log('heard')); ${ENDLESS}`;
    const running = await starts('node', ['-e', script], { ready: READY });
    await running.sends('SIGUSR2');
    expect(await running.says(/hear(d)/)).to.deep.equal(['heard', 'd']);
    await signal(running.id, 'SIGKILL');
  });

  it('that ends before it is ready fails with what it wrote', async () => {
    const started = starts('node', ['-e', 'console.error("no port")'], { ready: READY });
    expect(await failure(started)).to.match(/It ended without saying[^]*no port/);
  });

  it('that takes too long is ended', async () => {
    expect(await failure(runs('node', ['-e', ENDLESS], { timeout: 200 }))).to.include('longer than 200 ms');
    const [, pid] = /ready (\d+)/.exec(await failure(runs('node', ['-e', ENDLESS], { timeout: 1000 }))) ?? [];
    const alive = await runs('node', ['-e', `process.kill(${pid}, 0)`]);
    expect(alive.stderr).to.include('ESRCH');
  });

  it('is known to be over once it is, and not before', async () => {
    const script = `process.on('SIGUSR2', () => process.exit(3)); ${ENDLESS}`;
    const running = await starts('node', ['-e', script], { ready: READY });
    expect(await running.isOver({ within: 50 })).to.equal(false);
    await running.sends('SIGUSR2');
    expect(await running.isOver({ within: 15_000 })).to.equal(true);
    expect(await running.ends()).to.deep.include({ code: 3 });
  });

  it('takes its own children with it', async () => {
    const child = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(ENDLESS)}], { stdio: 'inherit' }); setInterval(() => {}, 1000)`;
    const running = await starts('node', ['-e', child], { ready: READY });
    // The child holds the output open: it would never end.
    expect(await signal(running.id, 'SIGTERM')).to.deep.include({ signal: 'SIGTERM' });
  });

  it('may be the command of an installed package, and nothing else', async () => {
    expect((await runs('tsc', ['--version'])).stdout).to.match(/^Version /);
    for (const program of ['no-such-command', '../../bin/sh', ''])
      expect(await failure(runs(program))).to.include('There is no program');
  });
});

describe('a temporary file of the tests', () => {
  it('is written, listed, read and removed', async () => {
    const file = await writesFile('worlds/one.json', '{}');
    expect(file).to.equal(await pathOf('worlds/one.json'));
    expect([await listsFolder('worlds'), await readsFile('worlds/one.json')]).to.deep.equal([
      ['one.json'],
      '{}',
    ]);
    await removes('worlds');
    expect([await listsFolder('worlds'), await readsFile('worlds/one.json')]).to.deep.equal([[], undefined]);
  });

  it('lies inside the test’s own folder', async () => {
    expect(await failure(writesFile('../outside', ''))).to.include('is not inside');
  });
});
