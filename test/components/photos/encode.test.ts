import { expect } from '@open-wc/testing';
import { makePicture } from '../../../components/journey/photos/encode.js';
import { EVIDENCE_MAX_BYTES } from '../../../src/contract/limits.js';
import type { PhotoFault } from '../../../src/journey/photos.js';
import {
  aFile,
  animatedPng,
  asText,
  heic,
  isLike,
  phoneJpeg,
  pictureBytes,
  pixelsOf,
  pngHeader,
  QUARTERS,
  segmentsThatTell,
  tellingPng,
  type Colour,
} from './pictures.js';

const made = async (file: Blob, ...covers: { x: number; y: number; width: number; height: number }[]) => {
  const picture = await makePicture(file, covers);
  if (typeof picture === 'string') throw new Error(`It was refused: ${picture}.`);
  return picture;
};

const CENTRES = [
  [0.25, 0.25],
  [0.75, 0.25],
  [0.25, 0.75],
  [0.75, 0.75],
] as const;

/** Which quarter of the original stands in each quarter now. */
const quartersOf = async (picture: Blob): Promise<number[]> => {
  const pixels = await pixelsOf(picture);
  return CENTRES.map(([x, y]) => QUARTERS.findIndex((colour) => isLike(pixels.at(x, y), colour)));
};

describe('a picture that is made anew', function () {
  // Pictures are decoded and encoded for real.
  this.timeout(30_000);

  it('tells nothing but its pixels: no place, no camera, no words [S1]', async () => {
    for (const file of [await phoneJpeg(), await tellingPng()]) {
      expect(await asText(file))
        .to.match(/Exif|eXIf/)
        .and.match(/GPS/);
      const { jpeg } = await made(file);
      expect(jpeg.type).to.equal('image/jpeg');
      for (const segment of await segmentsThatTell(jpeg)) expect(['e0', 'ee']).to.include(segment);
      expect(await asText(jpeg)).not.to.match(/Exif|ns\.adobe\.com|GPS|Munich|Camera7|ICC_PROFILE/);
    }
  });

  it('is taken for what it is, whatever type its file claims, and without any', async () => {
    const bytes = await (await phoneJpeg()).arrayBuffer();
    for (const type of ['', 'image/png', 'application/pdf'])
      expect((await made(new Blob([bytes], { type }))).jpeg.type, type).to.equal('image/jpeg');
  });

  // How a camera was held, and which quarter of what it wrote is then upper left, upper right, lower left, lower right.
  const TURNS: readonly [orientation: number, quarters: readonly number[]][] = [
    [1, [0, 1, 2, 3]],
    [2, [1, 0, 3, 2]],
    [3, [3, 2, 1, 0]],
    [4, [2, 3, 0, 1]],
    [5, [0, 2, 1, 3]],
    [6, [2, 0, 3, 1]],
    [7, [3, 1, 2, 0]],
    [8, [1, 3, 0, 2]],
  ];
  for (const [orientation, quarters] of TURNS) {
    it(`stands upright where the camera says ${orientation}`, async () => {
      const { jpeg } = await made(await phoneJpeg({ orientation }));
      expect(await quartersOf(jpeg)).to.deep.equal(quarters);
      const { width, height } = await pixelsOf(jpeg);
      expect([width, height]).to.deep.equal(orientation > 4 ? [480, 640] : [640, 480]);
    });
  }

  it('is at most 2048 pixels long, and never enlarged', async () => {
    const large = await pixelsOf((await made(aFile(await pictureBytes('image/jpeg', [2400, 800])))).jpeg);
    expect([large.width, large.height]).to.deep.equal([2048, 683]);
    const small = await pixelsOf((await made(aFile(await pictureBytes('image/webp', [64, 48])))).jpeg);
    expect([small.width, small.height]).to.deep.equal([64, 48]);
  });

  it('is white where it was transparent', async () => {
    const blob = await new OffscreenCanvas(20, 20)
      .convertToBlob({ type: 'image/png' })
      .catch(() => undefined);
    const empty = new OffscreenCanvas(20, 20);
    empty.getContext('2d')?.clearRect(0, 0, 20, 20);
    const file = blob ?? (await empty.convertToBlob({ type: 'image/png' }));
    const pixels = await pixelsOf((await made(file)).jpeg);
    expect(isLike(pixels.at(0.5, 0.5), [255, 255, 255])).to.equal(true);
  });

  it('shows the first frame of a moving one', async () => {
    expect(await quartersOf((await made(await animatedPng())).jpeg)).to.deep.equal([0, 1, 2, 3]);
  });

  it('is black where it is covered, in what is sent and in the preview', async () => {
    const cover = { x: 0.5, y: 0, width: 0.5, height: 0.5 };
    const { jpeg, preview } = await made(aFile(await pictureBytes()), cover);
    const black: Colour = [0, 0, 0];
    for (const picture of [jpeg, await new Promise<Blob | null>((resolve) => preview.toBlob(resolve))]) {
      if (!picture) throw new Error('no preview');
      const pixels = await pixelsOf(picture);
      for (const [x, y] of [
        [0.51, 0.01],
        [0.99, 0.01],
        [0.51, 0.49],
        [0.75, 0.25],
      ] as const) {
        expect(isLike(pixels.at(x, y), black), `${x} ${y}`).to.equal(true);
      }
      expect(isLike(pixels.at(0.25, 0.25), QUARTERS[0] ?? black)).to.equal(true);
    }
  });

  it('is encoded smaller until the API takes it', async () => {
    const { convertToBlob } = OffscreenCanvas.prototype;
    const file = aFile(await pictureBytes('image/jpeg', [1700, 200]));
    const tries: string[] = [];
    OffscreenCanvas.prototype.convertToBlob = async function (options) {
      tries.push(`${this.width} at ${options?.quality}`);
      const blob = await convertToBlob.call(this, options);
      return this.width > 1600
        ? new Blob([blob, new Uint8Array(EVIDENCE_MAX_BYTES)], { type: blob.type })
        : blob;
    };
    try {
      const { jpeg } = await made(file);
      expect(jpeg.size).to.be.below(EVIDENCE_MAX_BYTES);
      expect(tries).to.deep.equal(['1700 at 0.85', '1700 at 0.7', '1600 at 0.7']);
    } finally {
      OffscreenCanvas.prototype.convertToBlob = convertToBlob;
    }
  });

  it('has its bitmap and its canvas freed at once', async () => {
    const file = await phoneJpeg();
    const { close } = ImageBitmap.prototype;
    const { convertToBlob } = OffscreenCanvas.prototype;
    let closed = 0;
    const canvases: OffscreenCanvas[] = [];
    ImageBitmap.prototype.close = function () {
      closed += 1;
      close.call(this);
    };
    OffscreenCanvas.prototype.convertToBlob = function (options) {
      canvases.push(this);
      return convertToBlob.call(this, options);
    };
    try {
      await made(file);
      expect(closed).to.equal(1);
      expect(canvases.map(({ width, height }) => [width, height])).to.deep.equal([[0, 0]]);
    } finally {
      ImageBitmap.prototype.close = close;
      OffscreenCanvas.prototype.convertToBlob = convertToBlob;
    }
  });
});

describe('a file that can’t be made a picture', () => {
  const decode = globalThis.createImageBitmap;
  let decoded = 0;
  beforeEach(() => {
    decoded = 0;
    globalThis.createImageBitmap = (source: ImageBitmapSource, ...rest: unknown[]) => {
      decoded += 1;
      return Reflect.apply(decode, globalThis, [source, ...rest]);
    };
  });
  afterEach(() => (globalThis.createImageBitmap = decode));

  const cut = async (type: 'image/jpeg' | 'image/png' | 'image/webp') => {
    const bytes = await pictureBytes(type);
    return aFile(bytes.slice(0, Math.floor(bytes.length * 0.6)));
  };
  const TABLE: readonly [name: string, file: () => File | Promise<File>, fault: PhotoFault, tries: number][] =
    [
      ['nothing at all', () => aFile(''), 'unreadable', 0],
      ['a PDF that is called a JPEG', () => aFile('%PDF-1.7 and so on'), 'type', 0],
      ['a text that is called a JPEG', () => aFile('Dear Sir or Madam'), 'type', 0],
      ['a PNG that claims 20,000 × 5,000', () => aFile(pngHeader(20_000, 5000)), 'pixels', 0],
      ['31 MB', () => aFile(new Uint8Array(31_000_000).fill(0xff)), 'size', 0],
      ['a JPEG that ends too soon', () => cut('image/jpeg'), 'unreadable', 1],
      ['a PNG that ends too soon', () => cut('image/png'), 'unreadable', 1],
      ['a WebP that ends too soon', () => cut('image/webp'), 'unreadable', 1],
      ['a HEIC, which this browser can’t decode', () => aFile(heic([[40, 30]])), 'heic', 1],
    ];
  for (const [name, file, fault, tries] of TABLE) {
    it(`is refused (${fault}), ${tries ? 'after one try' : 'and never decoded'}: ${name}`, async () => {
      const picture = await makePicture(await file(), []);
      // Told by name: a canvas is too much to be shown beside a word, and with it the whole page.
      expect(typeof picture === 'string' ? picture : 'a picture').to.equal(fault);
      expect(decoded).to.equal(tries);
    });
  }

  it('is refused where it can no longer be read', async () => {
    const gone = aFile(await pictureBytes());
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(await makePicture(gone, [])).to.equal('unreadable');
  });
});
