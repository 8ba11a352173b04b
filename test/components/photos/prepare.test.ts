import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { fitted, sizeFault, withoutMetadata } from '../../../components/journey/photos/prepare.js';
import { asText, phoneJpeg, pictureBytes, pixelsOf, segmentsThatTell } from './pictures.js';

describe('the size of a file', () => {
  for (const [bytes, fault] of [
    [0, 'unreadable'],
    [1, undefined],
    [30_000_000, undefined],
    [30_000_001, 'size'],
    [31_000_000, 'size'],
  ] as const) {
    it(`${fault ? `refuses (${fault})` : 'takes'} ${bytes} bytes`, () => {
      expect(sizeFault(bytes)).to.equal(fault);
    });
  }
});

describe('a picture that is fitted', () => {
  const side = fc.integer({ min: 1, max: 60_000 });

  it('is never longer than asked, never larger than it was, and never nothing', () => {
    fc.assert(
      fc.property(side, side, fc.integer({ min: 1, max: 4000 }), (width, height, longest) => {
        const size = fitted({ width, height }, longest);
        expect(Math.max(size.width, size.height)).to.be.at.most(longest);
        expect(size.width).to.be.within(1, width);
        expect(size.height).to.be.within(1, height);
      }),
    );
  });

  it('keeps its proportions, and fills what it may', () => {
    expect(fitted({ width: 4032, height: 3024 }, 2048)).to.deep.equal({ width: 2048, height: 1536 });
    expect(fitted({ width: 3024, height: 4032 }, 2048)).to.deep.equal({ width: 1536, height: 2048 });
    expect(fitted({ width: 640, height: 480 }, 2048)).to.deep.equal({ width: 640, height: 480 });
  });
});

describe('a JPEG without metadata', () => {
  const stripped = async (file: File): Promise<Blob> =>
    new Blob(withoutMetadata(new Uint8Array(await file.arrayBuffer())), { type: 'image/jpeg' });

  it('holds nothing of Exif, XMP, maker’s segments and comments', async () => {
    const file = await phoneJpeg({ orientation: 6 });
    expect(await segmentsThatTell(file)).to.include.members(['e1', 'ed', 'fe']);
    const clean = await stripped(file);
    expect(await segmentsThatTell(clean)).to.deep.equal(['e0']);
    expect(await asText(clean)).not.to.match(/Exif|adobe|GPS|Munich|Camera7/);
  });

  it('is the same picture', async () => {
    const plain = new File([await pictureBytes()], 'photo.jpg');
    const before = await pixelsOf(plain);
    const after = await pixelsOf(await stripped(plain));
    for (const [x, y] of [
      [0.25, 0.25],
      [0.75, 0.25],
      [0.25, 0.75],
      [0.75, 0.75],
    ] as const) {
      expect(after.at(x, y)).to.deep.equal(before.at(x, y));
    }
  });

  it('keeps Adobe’s segment, without which its colours would be read wrongly', () => {
    const adobe = [0xff, 0xee, 0, 4, 1, 2];
    const scan = [0xff, 0xda, 0, 2, 9, 0xff, 0xe1, 0, 3, 7];
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe2, 0, 3, 5, ...adobe, ...scan]);
    const kept = withoutMetadata(jpeg).flatMap((piece) => [...piece]);
    // What looks like a segment within the scan is the picture.
    expect(kept).to.deep.equal([0xff, 0xd8, ...adobe, ...scan]);
  });

  it('ends for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (rest) => {
        const jpeg = new Uint8Array([0xff, 0xd8, ...rest]);
        const kept = withoutMetadata(jpeg).flatMap((piece) => [...piece]);
        expect(kept.length).to.be.at.most(jpeg.length);
      }),
    );
  });
});
