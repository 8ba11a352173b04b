import { expect } from '@open-wc/testing';
import { coverPixels, type Cover } from '../../src/journey/cover.js';
import { coverBetween, LEAST_COVER, moved, resized } from '../../src/journey/cover-moves.js';

const COVER: Cover = { x: 0.25, y: 0.5, width: 0.25, height: 0.25 };

describe('a cover that is drawn', () => {
  it('is any drag that is long enough in one direction, as broad as can be taken hold of', () => {
    expect(coverBetween({ x: 0.25, y: 0.5 }, { x: 0.75, y: 0.5 })).to.deep.equal({
      x: 0.25,
      y: 0.5,
      width: 0.5,
      height: LEAST_COVER,
    });
    expect(coverBetween({ x: 0.25, y: 0.75 }, { x: 0.25, y: 0.25 })).to.deep.equal({
      x: 0.25,
      y: 0.25,
      width: LEAST_COVER,
      height: 0.5,
    });
    expect(coverBetween({ x: 0, y: 0 }, { x: LEAST_COVER, y: 0 })).not.to.equal(undefined);
    expect(coverBetween({ x: 0, y: 0 }, { x: 0, y: LEAST_COVER })).not.to.equal(undefined);
    expect(coverBetween({ x: 0, y: 0 }, { x: 0.029, y: 0.029 })).to.equal(undefined);
  });

  it('lies in the picture at its very edge too', () => {
    const cover = coverBetween({ x: 1, y: 0.25 }, { x: 1, y: 0.75 });
    expect(cover).to.deep.equal({ x: 1 - LEAST_COVER, y: 0.25, width: LEAST_COVER, height: 0.5 });
  });
});

describe('a cover that is there', () => {
  it('goes where it is moved, up to the edges', () => {
    expect(moved(COVER, { x: 0.25, y: -0.25 })).to.deep.equal({ ...COVER, x: 0.5, y: 0.25 });
    expect(moved(COVER, { x: -1, y: 1 })).to.deep.equal({ ...COVER, x: 0, y: 0.75 });
  });

  it('grows and shrinks at its right and lower edge, up to those of the picture', () => {
    expect(resized(COVER, { x: 0.25, y: -0.125 })).to.deep.equal({ ...COVER, width: 0.5, height: 0.125 });
    expect(resized(COVER, { x: 1, y: 1 })).to.deep.equal({ ...COVER, width: 0.75, height: 0.5 });
    expect(resized(COVER, { x: -1, y: -1 })).to.deep.equal({
      ...COVER,
      width: LEAST_COVER,
      height: LEAST_COVER,
    });
  });

  it('takes the pixels of its own shares', () => {
    const size = { width: 100, height: 200 };
    expect(coverPixels(COVER, size)).to.deep.equal({ x: 25, y: 100, width: 25, height: 50 });
    const crooked = { x: 0.251, y: 0.501, width: 0.25, height: 0.25 };
    expect(coverPixels(crooked, size)).to.deep.equal({ x: 25, y: 100, width: 26, height: 51 });
    expect(coverPixels({ x: 0.5, y: 0.5, width: 0.6, height: 0.6 }, size)).to.deep.equal({
      x: 50,
      y: 100,
      width: 50,
      height: 100,
    });
  });
});
