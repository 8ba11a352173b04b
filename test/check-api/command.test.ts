import { expect } from '@open-wc/testing';
import { VERSION } from '../../src/version.js';
import { MAIN_SHOPPER, OTHER_SHOPPER } from '../../mocks/world/seed.js';
import { runs, startMockApi, usePrograms, writesFile } from '../support/processes.js';
import type { Report } from '../../src/check-api/index.js';
import { OUT_OF_STOCK, worldForAll } from './in-process.js';

const env = { PRODUCT_SUPPORT_TOKEN: MAIN_SHOPPER.token, PRODUCT_SUPPORT_OTHER_TOKEN: OTHER_SHOPPER.token };
const TIMEOUT = 60_000;

const checks = (args: readonly string[], more: Record<string, string> = env) =>
  runs('command', ['check-api', ...args], { env: more, timeout: TIMEOUT });

const isTokenIn = (text: string) => [MAIN_SHOPPER, OTHER_SHOPPER].some(({ token }) => text.includes(token));

describe('product-support-kit check-api, against the mock server', function () {
  this.timeout(TIMEOUT);
  usePrograms('mock-api', 'command');

  const tell = (url: string, method: string, path: string, body: object) =>
    fetch(`${url}/mock/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('passes with every fixture, as text and as JSON', async () => {
    const { url } = await startMockApi();
    const world = worldForAll();
    const { partId: _, ...item } = OUT_OF_STOCK;
    const links: Record<string, string> = {};
    for (const [name, linkIssue] of [
      ['usedLink', 'used'],
      ['expiredLink', 'expired'],
      ['link', 'normal'],
    ] as const) {
      const current = name === 'usedLink' ? world : await (await fetch(`${url}/mock/world`)).json();
      expect((await tell(url, 'PUT', 'world', { ...current, linkIssue })).status).to.equal(204);
      links[name] = (await (await tell(url, 'POST', 'deep-links', item)).json()).token;
    }
    const fixtures = await writesFile(
      'fixtures.json',
      JSON.stringify({ ...links, outOfStock: OUT_OF_STOCK }),
    );

    const json = await checks([
      url,
      '--fixtures',
      fixtures,
      '--origin',
      'https://shop.example',
      '--allow-lasting',
      '--json',
    ]);
    expect(json.code, json.stderr).to.equal(0);
    const report: Report = JSON.parse(json.stdout);
    expect(report.totals, json.stderr).to.include({ failed: 0, skipped: 0 });
    expect(report.kit).to.equal(VERSION);
    expect(json.stderr)
      .to.include(`${report.totals.passed} passed, 0 failed, 0 skipped.`)
      .and.include('It fits.');
    for (const secret of Object.values(links)) expect(json.stdout + json.stderr).to.not.include(secret);
    expect(isTokenIn(json.stdout + json.stderr)).to.equal(false);

    // Repeated, without what was used up: it can be run again and again.
    const text = await checks([url]);
    expect(text.code, text.stdout).to.equal(0);
    expect(text.stderr).to.include('cancels each at once');
    expect(text.stdout).to.match(/\d+ passed, 0 failed, \d+ skipped\.\n[^]*is not proven\.\n$/);
    expect(isTokenIn(text.stdout + text.stderr)).to.equal(false);
  });

  it('fails on a call that is answered with 500, and still asks the others', async () => {
    const { url } = await startMockApi();
    await tell(url, 'PUT', 'faults', {
      faults: [{ call: 'GET /part-requests/by-key/{key}', kind: 'status', status: 500 }],
    });
    const { code, stdout, stderr } = await checks([url, '--json']);
    expect(code).to.equal(1);
    const { results }: Report = JSON.parse(stdout);
    const outcome = (id: string) => results.find((result) => result.id === id)?.outcome;
    expect(outcome('part-requests.by-key')).to.equal('failed');
    expect(outcome('answers.no-server-errors')).to.equal('failed');
    expect(outcome('orders.paging')).to.equal('passed');
    expect(stderr).to.include('It does not fit yet');
    expect(isTokenIn(stdout + stderr)).to.equal(false);
  });

  it('fails on a token that is not taken, without showing it', async () => {
    const { url } = await startMockApi();
    const { code, stdout, stderr } = await checks([url, '--token', 'no-such-shopper-4711'], {});
    expect(code).to.equal(1);
    expect(stdout).to.include('session.accepted');
    expect(stdout + stderr).to.not.include('4711');
  });
});

describe('product-support-kit check-api, with nothing to ask', function () {
  this.timeout(TIMEOUT);
  usePrograms('command');

  it('ends with 2 and one sentence where the API cannot be reached', async () => {
    const { code, stdout, stderr } = await checks(['http://127.0.0.1:47999/api']);
    expect(code).to.equal(2);
    expect(stdout).to.equal('');
    expect(stderr).to.match(/The API cannot be reached\. GET \/orders: no answer: .*ECONNREFUSED/);
    expect(isTokenIn(stderr)).to.equal(false);
  });

  it('says how to call it, and its version', async () => {
    const help = await runs('command', ['--help']);
    expect(help).to.include({ code: 0, stderr: '' });
    expect(help.stdout).to.match(
      /^Usage: product-support-kit check-api URL[^]*PRODUCT_SUPPORT_TOKEN[^]*cancels each/,
    );
    expect(await runs('command', ['--version'])).to.include({ code: 0, stdout: `${VERSION}\n` });
  });

  const URL_OK = 'https://api.shop.example/api';
  for (const [what, args, said] of [
    ['nothing', [], 'Say what to do.'],
    ['an unknown command', ['chek-api', URL_OK], 'There is no command "chek-api".'],
    ['no URL', ['check-api'], 'Give one URL'],
    ['two URLs', ['check-api', URL_OK, URL_OK], 'Give one URL'],
    ['an unknown option', ['check-api', URL_OK, '--loud'], "Unknown option '--loud'"],
    ['a URL without TLS', ['check-api', 'http://api.shop.example/api'], 'must begin with https://'],
    [
      'a URL with credentials',
      ['check-api', 'https://u:pass4711@api.shop.example/'],
      'must not hold credentials',
    ],
    [
      'a token that no header can carry',
      ['check-api', URL_OK, '--token', 'pass4711 x'],
      'no header can carry',
    ],
    ['no milliseconds', ['check-api', URL_OK, '--timeout', 'soon'], '--timeout takes whole milliseconds'],
    ['an origin with a path', ['check-api', URL_OK, '--origin', 'https://shop.example/a'], '--origin takes'],
    ['an unknown question', ['check-api', URL_OK, '--only', 'order'], 'there is no question "order"'],
    ['a fixtures file that is not there', ['check-api', URL_OK, '--fixtures', 'none.json'], 'cannot be read'],
  ] as const) {
    it(`ends with 2 and the help for ${what}`, async () => {
      const { code, stdout, stderr } = await runs('command', args);
      expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
      expect(stderr).to.include(said).and.include('Usage: product-support-kit');
      expect(stderr).to.not.include('pass4711');
    });
  }

  for (const [text, said] of [
    ['{', 'is not JSON'],
    ['{"outOfStock":{"orderId":"o"},"tokn":1}', '/outOfStock/itemId: expected string, came nothing'],
    ['{"tokn":1}', '/tokn: this member is not known'],
  ] as const) {
    it(`ends with 2 and the path for the fixtures ${text}`, async () => {
      const file = await writesFile('wrong.json', text);
      const { code, stderr } = await checks([URL_OK, '--fixtures', file]);
      expect(code).to.equal(2);
      expect(stderr).to.include(said);
    });
  }
});
