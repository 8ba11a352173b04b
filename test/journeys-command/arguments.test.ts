import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { DEMO_URL, isMeant, readArguments, UsageError, type Given } from '../../src/journeys/arguments.js';

const IDS = ['stock-runs-out-return', 'stock-runs-out-other-part', 'double-press', 'it-helped'];
const read = (given: Given = {}) => readArguments(given, IDS);

/** What a call is refused with. */
function refusal(given: Given): string {
  try {
    read(given);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'nothing';
}

describe('The arguments of the journeys', () => {
  it('mean the demo, with a mouse, where nothing is said', () => {
    const { url, ways, timeout, only, pages } = read();
    expect({ url, timeout, only, pages }).to.deep.equal({
      url: DEMO_URL,
      timeout: 15_000,
      only: undefined,
      pages: {},
    });
    expect(ways.map(({ id, by, look, zoom }) => ({ id, by, look, zoom }))).to.deep.equal([
      { id: 'mouse', by: 'mouse', look: 'light', zoom: 1 },
    ]);
  });

  it('name the pages of a shop', () => {
    const { url, pages, returnReason, mockApi } = read({
      url: 'https://staging.shop.example/orders?a=1',
      'return-page': 'https://staging.shop.example/return',
      'return-reason': '[value="broken"]',
      'help-page': 'http://localhost:3000/help',
      'mock-api': 'http://127.0.0.1:4010/api',
    });
    expect(url).to.equal('https://staging.shop.example/orders?a=1');
    expect(pages).to.deep.equal({
      return: 'https://staging.shop.example/return',
      help: 'http://localhost:3000/help',
    });
    expect({ returnReason, mockApi }).to.deep.equal({
      returnReason: '[value="broken"]',
      mockApi: 'http://127.0.0.1:4010/api',
    });
  });

  for (const [given, said] of [
    [{ url: 'shop.example' }, '--url is not an absolute address'],
    [{ url: 'http://shop.example/' }, '--url must begin with https:// (http:// only on this machine)'],
    [{ 'mock-api': 'http://shop.example/' }, '--mock-api must begin with https://'],
    [{ url: 'ftp://shop.example/', 'allow-http': true }, '--url must begin with https://'],
    [{ url: 'javascript:alert(1)', 'allow-http': true }, '--url must begin with https://'],
    [{ url: 'file:///etc/passwd', 'allow-http': true }, '--url must begin with https://'],
    [{ url: 'https://ada:pass4711@shop.example/' }, '--url must not hold credentials'],
    [{ url: 'https://shop.example/#product-support=token4711' }, '--url must not hold a fragment'],
    [{ url: '' }, '--url is empty'],
    [{ report: '' }, '--report is empty'],
    [{ by: 'voice' }, '--by takes mouse, keyboard, touch'],
    [{ look: 'forced-colors' }, '--look takes light, dark, forced-colours'],
    [{ zoom: '99' }, '--zoom takes a whole number from 100 to 400'],
    [{ zoom: '4e2' }, '--zoom takes a whole number'],
    [{ width: '-320' }, '--width takes a whole number'],
    [{ timeout: '1.5' }, '--timeout takes a whole number'],
    [{ language: 'no language' }, '--language takes a language tag'],
    [{ only: 'double' }, 'nothing'],
    [{ only: 'doubl' }, '--only: there is no scenario "doubl"'],
    [{ only: 'double-press,' }, '--only: there is no scenario ""'],
    [{ 'every-way': true, by: 'touch' }, '--every-way chooses --by itself'],
    [{ 'every-way': true, zoom: '200' }, '--every-way chooses --zoom itself'],
  ] as const) {
    it(`are answered with “${said}” for ${JSON.stringify(given)}`, () => {
      const message = refusal(given);
      expect(message).to.include(said);
      expect(message).not.to.include('4711');
    });
  }

  it('let http of another machine pass where that is said', () => {
    expect(read({ url: 'http://shop.example/', 'allow-http': true }).url).to.equal('http://shop.example/');
  });

  it('choose scenarios by the whole id, or by how it begins up to a hyphen', () => {
    const meant = (only?: readonly string[]) => IDS.filter((id) => isMeant(id, only));
    expect(meant()).to.deep.equal(IDS);
    expect(meant(['stock-runs-out'])).to.deep.equal(IDS.slice(0, 2));
    expect(meant(read({ only: 'it-helped, stock-runs-out-return' }).only)).to.have.members([
      'it-helped',
      'stock-runs-out-return',
    ]);
    expect(meant(['stock-runs-out-retur'])).to.deep.equal([]);
  });

  it('go every way, each with a name of its own', () => {
    const { ways } = read({ 'every-way': true });
    expect(ways.map(({ words }) => words)).to.deep.equal([
      'With a mouse',
      'By keyboard alone',
      'By touch',
      'With a mouse, at 400 % zoom',
      'With a mouse, in Arabic',
      'With a mouse, in forced colours',
    ]);
    expect(new Set(ways.map(({ id }) => id)).size).to.equal(ways.length);
    expect(ways[3]).to.include({ width: 320, height: 256, zoom: 4 });
    expect(ways[4]).to.include({ language: 'ar' });
  });

  it('are read or refused in a sentence, whatever is given', () => {
    const text = fc.option(fc.string(), { nil: undefined });
    const given = fc.record({ url: text, only: text, by: text, zoom: text, width: text, language: text });
    fc.assert(
      fc.property(given, (any) => {
        const message = refusal(any);
        expect(message === 'nothing' || message.startsWith('--'), message).to.equal(true);
      }),
    );
  });
});
