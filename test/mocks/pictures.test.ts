import { expect } from '@open-wc/testing';
import { pictures } from '../../mocks/world/pictures.js';

const partKeysByParent = {
  bookcase: [
    'bookcase-cam-lock',
    'bookcase-wooden-dowel',
    'bookcase-shelf-pin',
    'bookcase-hinge',
    'bookcase-back-panel',
    'bookcase-wall-anchor',
  ],
  'coffee-machine': [
    'coffee-drip-tray',
    'coffee-water-tank',
    'coffee-tank-lid',
    'coffee-portafilter',
    'coffee-filter-basket',
    'coffee-gasket',
    'coffee-gasket-rubber',
  ],
  railway: [
    'railway-curved-track',
    'railway-straight-track',
    'railway-bridge-pillar',
    'railway-wagon-wheel',
    'railway-magnet-coupling',
    'railway-signal',
  ],
  bicycle: [
    'bicycle-pedal',
    'bicycle-bell',
    'bicycle-brake-pad',
    'bicycle-saddle-clamp',
    'bicycle-chain-link',
    'bicycle-reflector',
  ],
  lamp: ['lamp-shade', 'lamp-foot-switch', 'lamp-socket-ring', 'lamp-pole-section', 'lamp-base-screw'],
  blender: ['blender-jar', 'blender-lid', 'blender-blade-unit', 'blender-seal-ring', 'blender-tamper'],
  tent: ['tent-pole', 'tent-peg', 'tent-guy-line', 'tent-pole-sleeve', 'tent-storm-clip', 'tent-carry-bag'],
  'office-chair': [
    'chair-castor',
    'chair-gas-lift',
    'chair-armrest',
    'chair-seat-screw',
    'chair-headrest',
    'chair-tilt-lever',
  ],
  // Its 500 parts are shown by pictures of their like.
  'sewing-machine': [],
};

const expectedKeys = Object.entries(partKeysByParent).flatMap(([parentKey, partKeys]) => [
  `parents/${parentKey}`,
  ...partKeys.map((partKey) => `parts/${partKey}`),
]);

// Only plain shapes: everything that could run, load or carry text is left out by not being listed.
const drawingElements = new Set(['svg', 'g', 'path', 'rect', 'circle', 'ellipse']);

const parse = (source: string): Document => new DOMParser().parseFromString(source, 'image/svg+xml');

/** Attributes that could run a script, load something from elsewhere or break a strict CSP. */
const unsafeAttributes = (element: Element): string[] =>
  [...element.attributes]
    .filter(({ name, value }) => /^on|href$|^style$/i.test(name) || /url\(|javascript:/i.test(value))
    .map(({ name }) => name);

describe('the pictures of the catalogue', () => {
  it('has a picture for every parent and every part, and no other [L2]', () => {
    expect(Object.keys(pictures)).to.have.members(expectedKeys);
  });

  it('never draws two things alike [L2]', () => {
    expect(new Set(Object.values(pictures)).size).to.equal(expectedKeys.length);
  });

  for (const key of expectedKeys) {
    describe(key, () => {
      const source = pictures[key] ?? '';

      it('is a well-formed SVG document with a view box [L2]', () => {
        const root = parse(source).documentElement;
        expect(root.getElementsByTagName('parsererror')).to.have.length(0);
        expect(root.namespaceURI).to.equal('http://www.w3.org/2000/svg');
        expect(root.localName).to.equal('svg');
        expect(root.getAttribute('viewBox')).to.equal('0 0 240 240');
      });

      it('is made of plain shapes that run nothing and load nothing', () => {
        const elements = [...parse(source).querySelectorAll('*')];
        expect(
          elements.map(({ localName }) => localName).filter((name) => !drawingElements.has(name)),
        ).to.eql([]);
        expect(elements.flatMap(unsafeAttributes)).to.eql([]);
      });

      it('has no number that went wrong in the drawing', () => {
        expect(source).not.to.match(/NaN|undefined|Infinity|\[object/);
      });

      it('stays small enough to send with every answer', () => {
        expect(source.length).to.be.below(3_072);
      });
    });
  }
});
