import { expect } from '@open-wc/testing';
import { collect } from '../../demo/gallery/elements.js';
import { DEFAULT_NOW } from '../../mocks/world/seed.js';
import { LONG, runsLong } from '../support/long-command.js';
import { pathOf, runs } from '../support/processes.js';
import { gapsBetween, nameOf, picturesOf } from './pictures.js';
import '../../components/define.js';

const LOOKS = 'test/looks/looks.mjs';

/** Where the browser runs that all pictures are taken with. */
const WITH_BROWSER = 'linux x64';

describe('How every state looks', function () {
  this.timeout(LONG);
  let machine = '';
  before(async () => {
    machine = (await runs('node', ['-p', '`${process.platform} ${process.arch}`'])).stdout.trim();
    if (machine !== WITH_BROWSER) console.log(`No picture is taken on ${machine}, only on ${WITH_BROWSER}.`);
  });

  it('has one picture of each state of the gallery in each look and width, and none of another', async () => {
    const { elements } = await collect('default', DEFAULT_NOW);
    const states = elements.flatMap(({ name, states: all }) =>
      all.map((state) => ({ element: name, state: state.name })),
    );
    const baselines = await runsLong(LOOKS, '--list');
    expect(gapsBetween(picturesOf(states).map(nameOf), baselines)).to.deep.equal({ missing: [], left: [] });
    expect(new Set(baselines).size).to.equal(baselines.length);
  });

  it('is as it was, pixel by pixel, in a tenth of all pictures', async function () {
    if (machine !== WITH_BROWSER) return this.skip();
    const lines = await runsLong(LOOKS, '--share', '10');
    console.log(lines.at(-1));
  });

  it('is found missing where there is no picture to compare it with', async function () {
    if (machine !== WITH_BROWSER) return this.skip();
    const [none, report] = [await pathOf('none'), await pathOf('report')];
    const only = ['--only', 'order-item/option', '--baselines', none, '--report', report];
    const said = await runsLong(LOOKS, ...only).catch(String);
    expect(said)
      .to.include('ended with 1')
      .and.include('order-item/option, dark, 320 px: there is no baseline.');
  });
});
