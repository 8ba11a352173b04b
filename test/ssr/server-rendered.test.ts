import { expect } from '@open-wc/testing';
import { useVisits } from '../loader/visits.js';

/** What the shop's server told: which entries it could not import, what was said there, and what it rendered. */
interface Server {
  readonly entries: readonly string[];
  readonly faults: Readonly<Record<string, string>>;
  readonly said: readonly string[];
  readonly rendered: Readonly<Record<string, string>>;
  /** The same with the renderer's way that calls `connectedCallback`. */
  readonly renderedConnected: Readonly<Record<string, string>>;
}

/** Where the element and its plain link are, as text. */
type Places = readonly [element: string, link: string];

interface Takeover {
  readonly atFirst: Places;
  readonly takenOver: {
    readonly places: Places;
    readonly isSameLink: boolean;
    readonly hasFocus: boolean;
    readonly slots: number;
    /** Style elements of the server's. */
    readonly left: number;
    readonly sheets: number;
  };
  /** What a shopper saw, one after the other: the plain link, the kit, or neither. */
  readonly states: readonly string[];
  readonly shifts: readonly number[];
  /** How often the API was asked for options before a press. */
  readonly questions: number;
  readonly request: string | false;
  readonly faults: readonly string[];
}

const TOUCHPOINTS = ['order-item', 'return-offer', 'deep-link', 'help-centre'] as const;
/** How the kit comes to the page. */
const WAYS = {
  kit: 'the shop’s bundle',
  hydrating: 'the shop’s bundle, which hydrates elements of its own',
  cdn: 'the file for a page without a bundler',
} as const;
const WAY_NAMES = ['kit', 'hydrating', 'cdn'] as const;
const LINES = [
  'an order line without the sheet',
  'an order line under a strict policy',
  'an order line whose answer the shop knows',
  'an order line in German',
] as const;

describe('A page whose server renders the kit’s elements', () => {
  const visit = useVisits('test/ssr/visits.mjs', [
    'the server',
    ...TOUCHPOINTS.flatMap((name) => WAY_NAMES.map((way) => `${name}, ${way}` as const)),
    ...LINES,
    'inside an element of the shop’s',
    'no JavaScript',
  ]);
  const server = (): Server => visit('the server') as unknown as Server;
  const takeover = (name: Parameters<typeof visit>[0]): Takeover => visit(name) as unknown as Takeover;

  /** The element's tag, and what of it the server rendered into its root, styles left out. */
  const partsOf = (name: string, element = name): { tag: string; root: string; inside: string } => {
    const pattern = new RegExp(
      `<product-support-${element}\\s*([^>]*)><template shadowroot="open" shadowrootmode="open"><style>.*?</style>(.*?)</template>(.*?)</product-support-${element}>`,
    );
    const [, tag = '', root = '', inside = ''] = pattern.exec(server().rendered[name] ?? '') ?? [];
    return { tag, root: root.replace(/<!--.*?-->|<\?>/g, '').trim(), inside };
  };

  it('imports every entry where there is nothing of a page, and says nothing of it', () => {
    const { entries, faults, said } = server();
    expect(entries).to.include.members([
      'src/index.js',
      'components/define.js',
      'components/loader.js',
      ...['provider', ...TOUCHPOINTS, 'journey', 'requests'].flatMap((name) => [
        `components/${name}/${name}.js`,
        `components/${name}/define.js`,
      ]),
    ]);
    expect(faults).to.deep.equal({});
    expect(said).to.deep.equal([]);
  });

  it('holds each element with the plain link in its place, and no button that would do nothing yet', () => {
    const link = '<a href="/help">Help with this item</a>';
    for (const [name, root] of [
      ['order-item', '<div class="line"><slot></slot></div>'],
      ['return-offer', '<slot></slot>'],
      ['deep-link', '<slot></slot>'],
      ['help-centre', '<slot></slot>'],
      ['journey', '<slot></slot>'],
      ['requests', '<slot></slot>'],
    ] as const)
      expect(partsOf(name), name).to.deep.include({ root, inside: link });
    expect(partsOf('dialog', 'journey')).to.deep.include({ root: '<slot></slot>', inside: link });
    expect(server().rendered['order-item']).to.match(
      /^<!--.*?--><product-support-provider\s+api-base="API" marketplace="US"><template /,
    );
  });

  it('is the same whichever way the renderer takes', () => {
    expect(server().renderedConnected).to.deep.equal(server().rendered);
  });

  it('leaves a link’s token to the browser, which takes it out of the page', () => {
    expect(partsOf('deep-link').tag).to.equal('token="TOKEN"');
  });

  for (const way of WAY_NAMES) {
    for (const name of TOUCHPOINTS) {
      it(`is taken over without a word, a flash or a shift: ${name}, ${WAYS[way]}`, () => {
        const { faults, states, shifts, atFirst, takenOver } = takeover(`${name}, ${way}`);
        expect(faults).to.deep.equal([]);
        expect(shifts).to.deep.equal([]);
        // The offer shows nothing until a reason is ticked.
        expect(states).to.deep.equal(name === 'return-offer' ? ['nothing'] : ['link', 'kit']);
        expect(takenOver.places[0]).to.equal(atFirst[0]);
        expect(takenOver).to.include({ isSameLink: true, left: 0 });
        expect(takenOver.sheets).to.be.greaterThan(1);
      });
    }

    it(`leaves the plain link of an order line where it is, with its focus: ${WAYS[way]}`, () => {
      const { atFirst, takenOver } = takeover(`order-item, ${way}`);
      expect(takenOver.places).to.deep.equal(atFirst);
      expect(takenOver).to.include({ hasFocus: true, slots: 1 });
    });
  }

  for (const name of TOUCHPOINTS) {
    it(`leads to a requested part: ${name}`, () => {
      expect(takeover(`${name}, kit`).request).to.equal('received');
    });
  }

  it('leads to a requested part however the kit comes to the page', () => {
    for (const way of WAY_NAMES)
      expect(takeover(`order-item, ${way}`).request, WAYS[way]).to.equal('received');
  });

  it('keeps the order line’s place by itself: no sheet of the kit’s in the page', () => {
    const { atFirst, takenOver, states, shifts, faults } = takeover('an order line without the sheet');
    expect(takenOver.places).to.deep.equal(atFirst);
    expect({ states, shifts, faults }).to.deep.equal({ states: ['link', 'kit'], shifts: [], faults: [] });
  });

  it('works under a policy that takes no style from the server’s page, with the sheet in its place', () => {
    const { states, shifts, faults } = takeover('an order line under a strict policy');
    expect({ states, shifts }).to.deep.equal({ states: ['link', 'kit'], shifts: [] });
    // The provider's style and the line's, as the page is parsed: none of the kit's own.
    expect(faults).to.have.lengthOf(2);
    for (const fault of faults) expect(fault).to.match(/^Applying inline style /);
  });

  it('shows the option as soon as the script is there where the shop knows the answer: nothing is asked', () => {
    const { questions, takenOver, states, shifts } = takeover('an order line whose answer the shop knows');
    expect(questions).to.equal(0);
    expect(takenOver.slots).to.equal(0);
    expect({ states, shifts }).to.deep.equal({ states: ['link', 'kit'], shifts: [] });
    expect(takeover('order-item, kit').questions).to.equal(1);
  });

  it('keeps the plain link until the words of another language are there', () => {
    const { states, shifts, faults } = takeover('an order line in German');
    expect({ states, shifts, faults }).to.deep.equal({ states: ['link', 'kit'], shifts: [], faults: [] });
  });

  it('works inside an element of the shop’s own, which is hydrated', () => {
    const { request, faults } = takeover('inside an element of the shop’s');
    expect(request).to.equal('received');
    expect(faults).to.deep.equal([]);
  });

  it('leaves every plain link to be pressed without JavaScript', () => {
    const links = [...TOUCHPOINTS, 'journey', 'dialog', 'requests'];
    expect(visit('no JavaScript')['opened']).to.deep.equal(
      Object.fromEntries(links.map((name) => [name, '/help'])),
    );
  });
});
