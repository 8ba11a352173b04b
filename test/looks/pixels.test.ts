import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { Packer, unpacked } from './pack.js';
import { chosen, gapsBetween, LOOKS, nameOf, packOf, picturesOf, WIDTHS } from './pictures.js';
import { BYTES, differenceBetween, type Pixels } from './pixels.js';

/** Few colours, as in pictures of pages: rows that are the same come often. */
const byte = fc.constantFrom(0, 1, 128, 254, 255);

const sized = (width: number, height: number): fc.Arbitrary<Pixels> =>
  fc
    .array(byte, { minLength: width * height * BYTES, maxLength: width * height * BYTES })
    .map((bytes) => ({ width, height, data: Uint8Array.from(bytes) }));

const size = fc.integer({ min: 1, max: 6 });
const anyPixels = fc.tuple(size, size).chain(([width, height]) => sized(width, height));

const white = (width: number, height: number): Pixels => ({
  width,
  height,
  data: new Uint8Array(width * height * BYTES).fill(255),
});

describe('Two pictures, compared', () => {
  it('do not differ where they are the same', () => {
    fc.assert(
      fc.property(anyPixels, (pixels) => {
        expect(differenceBetween({ ...pixels, data: pixels.data.slice() }, pixels)).to.equal(undefined);
      }),
    );
  });

  it('differ by one pixel where one byte is another, however little, and that pixel is shown', () => {
    const changed = anyPixels.chain((pixels) =>
      fc.tuple(fc.constant(pixels), fc.nat(pixels.data.length - 1), fc.integer({ min: 1, max: 255 })),
    );
    fc.assert(
      fc.property(changed, ([expected, at, step]) => {
        const data = expected.data.slice();
        const was = data[at] ?? 0;
        data[at] = was + step;
        const found = differenceBetween({ ...expected, data }, expected);
        expect(found).to.include({ pixels: 1, most: Math.abs((data[at] ?? 0) - was) });
        const pixel = Math.floor(at / BYTES) * BYTES;
        expect([...(found?.shown.data.slice(pixel, pixel + BYTES) ?? [])]).to.deep.equal([208, 0, 56]);
      }),
    );
  });

  it('differ in all that only one of them has, whichever that is', () => {
    for (const [one, other] of [
      [white(4, 3), white(4, 5)],
      [white(4, 5), white(4, 3)],
    ] as const) {
      const found = differenceBetween(one, other);
      expect(found).to.include({ pixels: 8, most: 255 });
      expect(found?.shown).to.include({ width: 4, height: 5 });
    }
    expect(differenceBetween(white(3, 5), white(4, 5))).to.include({ pixels: 5, most: 255 });
  });
});

describe('A pack of pictures', () => {
  it('gives each back exactly', () => {
    const some = size.chain((width) =>
      fc.dictionary(
        fc.string({ unit: 'grapheme' }),
        size.chain((height) => sized(width, height)),
        { minKeys: 1, maxKeys: 5 },
      ),
    );
    fc.assert(
      fc.property(some, (pictures) => {
        const names = Object.keys(pictures);
        const packer = new Packer(pictures[names[0] ?? '']?.width ?? 0);
        for (const name of names) packer.add(name, pictures[name] ?? white(1, 1));
        const pack = unpacked(packer.toBytes());
        expect(pack.names).to.deep.equal(names);
        for (const name of names) expect(pack.get(name)).to.deep.equal(pictures[name]);
      }),
    );
  });

  it('has no picture of a name that it does not know', () => {
    expect(unpacked(new Packer(2).toBytes()).get('state')).to.equal(undefined);
  });

  it('takes no picture of another width', () => {
    expect(() => new Packer(2).add('state', white(3, 1))).to.throw(RangeError, '"state" is 3 px wide');
  });
});

describe('The pictures that there have to be', () => {
  const states = Array.from({ length: 40 }, (_, at) => ({
    element: at % 2 ? 'a' : 'b',
    state: `state ${at}`,
  }));
  const all = picturesOf(states);

  it('are one of each state in each look and width, each with a name of its own', () => {
    expect(all).to.have.length(states.length * Object.keys(LOOKS).length * WIDTHS.length);
    expect(new Set(all.map(nameOf)).size).to.equal(all.length);
    expect(new Set(all.map((picture) => `${packOf(picture)} ${picture.state}`)).size).to.equal(all.length);
  });

  it('come in a tenth that is always the same, with some of each look and width', () => {
    const tenth = chosen(all, { share: 10, only: [] });
    expect(tenth).to.have.length(all.length / 10);
    expect(tenth).to.deep.equal(chosen(picturesOf(states), { share: 10, only: [] }));
    for (const look of Object.keys(LOOKS))
      for (const width of WIDTHS)
        expect(tenth.filter((one) => one.look === look && one.width === width)).to.have.length(4);
  });

  it('can be asked for by element, and by state', () => {
    expect(chosen(all, { share: 1, only: ['a'] })).to.have.length(all.length / 2);
    const two = chosen(all, { share: 1, only: ['a/state 1', 'b/state 2', 'a/state 2'] });
    expect(new Set(two.map(({ state }) => state))).to.deep.equal(new Set(['state 1', 'state 2']));
  });

  it('are missed by name where there is no baseline, and so is a state that a baseline is left of', () => {
    expect(gapsBetween(['one', 'two'], ['two', 'one'])).to.deep.equal({ missing: [], left: [] });
    expect(gapsBetween(['one', 'two'], ['two', 'three'])).to.deep.equal({
      missing: ['one'],
      left: ['three'],
    });
  });
});
