import { expect } from '@open-wc/testing';
import { DEMO_URL } from '../../src/journeys/arguments.js';
import { SCENARIOS } from '../../src/journeys/scenarios/index.js';
import { VERSION } from '../../src/version.js';
import { runs, usePrograms } from '../support/processes.js';

const TIMEOUT = 60_000;
const journeys = (...args: readonly string[]) => runs('command', ['journeys', ...args]);

describe('product-support-kit journeys, with nowhere to go', function () {
  this.timeout(TIMEOUT);
  usePrograms('command');

  it('says how to call it, what it does to the data, and its version', async () => {
    const help = await journeys('--help');
    expect(help).to.include({ code: 0, stderr: '' });
    expect(help.stdout).to.match(
      /^Usage: product-support-kit journeys [^]*--every-way[^]*orders free parts[^]*staging system only/,
    );
    expect(help.stdout).to.include(DEMO_URL);
    expect(await journeys('--version')).to.include({ code: 0, stdout: `${VERSION}\n` });
  });

  it('names every scenario', async () => {
    const { code, stdout } = await journeys('--list');
    expect(code).to.equal(0);
    expect(stdout.trimEnd().split('\n')).to.have.length(SCENARIOS.length);
    for (const { id, title } of SCENARIOS) expect(stdout).to.include(id).and.include(title);
  });

  for (const [what, args, said] of [
    ['an unknown option', ['--loud'], "Unknown option '--loud'"],
    ['a word that is no option', ['orders'], "Unexpected argument 'orders'"],
    ['a URL without TLS', ['--url', 'http://shop.example/'], 'must begin with https://'],
    ['a URL with credentials', ['--url', 'https://u:pass4711@shop.example/'], 'must not hold credentials'],
    ['an unknown scenario', ['--only', 'part-from-the-moon'], 'there is no scenario "part-from-the-moon"'],
    ['a way that nobody goes', ['--by', 'voice'], '--by takes mouse, keyboard, touch'],
  ] as const) {
    it(`ends with 2 and the help for ${what}`, async () => {
      const { code, stdout, stderr } = await journeys(...args);
      expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
      expect(stderr).to.include(said).and.include('Usage: product-support-kit journeys');
      expect(stderr).not.to.include('pass4711');
    });
  }

  it('ends with 2 and one sentence where nothing answers', async () => {
    const { code, stdout, stderr } = await journeys('--url', 'http://127.0.0.1:47998/');
    expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
    expect(stderr).to.equal('Nothing answers at http://127.0.0.1:47998/.\n');
  });

  it('ends with 2 and one sentence where the browser is not there', async () => {
    // This page's own server answers.
    const { code, stderr } = await journeys('--url', location.origin, '--browser', '/no/such/browser');
    expect(code).to.equal(2);
    expect(stderr).to.equal('There is no browser at /no/such/browser.\n');
  });
});
