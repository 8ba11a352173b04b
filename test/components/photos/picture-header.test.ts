import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readHeader, type PictureKind } from '../../../components/journey/photos/picture-header.js';
import { inspect } from '../../../components/journey/photos/prepare.js';
import type { PhotoFault } from '../../../src/journey/photos.js';
import {
  animatedPng,
  heic,
  jpegHeader,
  phoneJpeg,
  pictureBytes,
  pngHeader,
  tellingPng,
  webpHeader,
} from './pictures.js';

const text = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words.padEnd(64, ' '));
const bytesOf = async (file: Promise<File>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await file).arrayBuffer());

describe('the header of a picture', () => {
  const sides = fc.integer({ min: 1, max: 0x3fff });
  const KINDS: readonly [
    name: string,
    kind: PictureKind,
    make: (w: number, h: number) => Uint8Array<ArrayBuffer>,
  ][] = [
    ['a baseline JPEG', 'jpeg', jpegHeader],
    ['a progressive JPEG', 'jpeg', (width, height) => jpegHeader(width, height, 0xc2)],
    ['a lossless JPEG', 'jpeg', (width, height) => jpegHeader(width, height, 0xc3)],
    ['a PNG', 'png', pngHeader],
    ['a lossy WebP', 'webp', webpHeader.lossy],
    ['a lossless WebP', 'webp', webpHeader.lossless],
    ['an extended WebP', 'webp', webpHeader.extended],
    ['a HEIC', 'heic', (width, height) => heic([[1, 1], [width, height], [320, 240].map(() => 1) as [1, 1]])],
  ];
  for (const [name, kind, make] of KINDS) {
    it(`says of ${name} how large it is`, () => {
      fc.assert(
        fc.property(sides, sides, (width, height) => {
          expect(readHeader(make(width, height))).to.deep.equal({ kind, pixels: width * height });
        }),
        { numRuns: 200 },
      );
    });

    it(`says nothing of ${name} that ends within it, and does not fail`, () => {
      const whole = make(320, 240);
      for (let length = 12; length < whole.length - 1; length += 1) {
        const header = readHeader(whole.subarray(0, length));
        expect(header?.kind, `${length}`).to.equal(kind);
        expect([undefined, 320 * 240, 1], `${length}`).to.include(header?.pixels);
      }
    });
  }

  it('is read of real pictures, whatever else they hold', async () => {
    const real: readonly [PictureKind, number, Uint8Array<ArrayBuffer>][] = [
      ['jpeg', 640 * 480, await pictureBytes('image/jpeg')],
      ['png', 640 * 480, await pictureBytes('image/png')],
      ['webp', 640 * 480, await pictureBytes('image/webp')],
      ['jpeg', 640 * 480, await bytesOf(phoneJpeg())],
      ['png', 640 * 480, await bytesOf(tellingPng())],
      ['png', 64 * 48, await bytesOf(animatedPng())],
    ];
    for (const [kind, pixels, bytes] of real) expect(readHeader(bytes)).to.deep.equal({ kind, pixels });
  });

  it('is read where it does not begin at the buffer’s own beginning', () => {
    const shifted = new Uint8Array([1, 2, 3, ...pngHeader(30, 20)]).subarray(3);
    expect(readHeader(shifted)).to.deep.equal({ kind: 'png', pixels: 600 });
  });

  it('is found in a JPEG behind fill bytes and a stray byte', () => {
    const whole = jpegHeader(30, 20);
    const odd = new Uint8Array([
      ...whole.subarray(0, 2),
      0xff,
      ...whole.subarray(2, 20),
      7,
      ...whole.subarray(20),
    ]);
    expect(readHeader(odd)).to.deep.equal({ kind: 'jpeg', pixels: 600 });
  });

  it('ends for any bytes, and never throws', () => {
    const starts = [jpegHeader(2, 2), pngHeader(2, 2), webpHeader.extended(2, 2), heic([[2, 2]])].map(
      (bytes) => Array.from(bytes.subarray(0, 16)),
    );
    fc.assert(
      fc.property(fc.constantFrom([], ...starts), fc.uint8Array({ maxLength: 300 }), (start, rest) => {
        const header = readHeader(new Uint8Array([...start, ...rest]));
        expect(header?.pixels === undefined || header.pixels > 0).to.equal(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a file that is inspected before it is decoded', () => {
  const TABLE: readonly [name: string, bytes: Uint8Array<ArrayBuffer>, fault: PhotoFault | undefined][] = [
    ['a PDF', text('%PDF-1.7 …'), 'type'],
    ['a text', text('Dear Sir or Madam,'), 'type'],
    ['an SVG', text('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'type'],
    ['a GIF', text('GIF89a'), 'type'],
    ['an AVIF', heic([[10, 10]], 'avif'), 'type'],
    ['a JPEG of three bytes', new Uint8Array([0xff, 0xd8, 0xff]), 'unreadable'],
    ['two bytes', new Uint8Array([0xff, 0xd8]), 'type'],
    ['a picture of 52 megapixels', pngHeader(52_000, 1000), undefined],
    ['a picture of a pixel more', pngHeader(52_000_001, 1), 'pixels'],
    ['a PNG that claims 100 megapixels', pngHeader(20_000, 5000), 'pixels'],
    ['a JPEG that claims 100 megapixels', jpegHeader(20_000, 5000), 'pixels'],
    ['a HEIC that claims 100 megapixels', heic([[20_000, 5000]]), 'pixels'],
    ['a PNG without a width', pngHeader(0, 5000), 'unreadable'],
    ['a JPEG without a frame', jpegHeader(10, 10).subarray(0, 30), 'unreadable'],
    ['a HEIC that names no size', heic([]), 'heic'],
    ['a HEIC', heic([[4032, 3024]]), undefined],
  ];
  for (const [name, bytes, fault] of TABLE) {
    it(`${fault ? `is refused (${fault})` : 'is taken'}: ${name}`, () => {
      expect(inspect(bytes).fault).to.equal(fault);
    });
  }

  it('means HEIC where HEIC can’t be decoded, and damage elsewhere', () => {
    expect(inspect(heic([[10, 10]])).undecodable).to.equal('heic');
    expect(inspect(jpegHeader(10, 10)).undecodable).to.equal('unreadable');
  });
});
