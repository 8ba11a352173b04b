import { EVIDENCE_MAX_BYTES } from '../../../src/contract/limits.js';
import { coverPixels, type Cover, type Size } from '../../../src/journey/cover.js';
import type { PhotoFault } from '../../../src/journey/photos.js';
import { fitted, inspect, LONGEST_SIDE, sizeFault, withoutMetadata } from './prepare.js';

/** A picture made anew: what is sent, and what the shopper sees of it. */
export interface MadePicture {
  readonly jpeg: Blob;
  readonly preview: HTMLCanvasElement;
}

/** Side and quality of each try, until what comes of it is small enough; the last one always is. */
const TRIES: readonly (readonly [longest: number, quality: number])[] = [
  [LONGEST_SIDE, 0.85],
  [LONGEST_SIDE, 0.7],
  [1600, 0.7],
  [1024, 0.7],
];

/** The longest side of a preview, in pixels. */
const PREVIEW_SIDE = 320;

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

function draw(
  context: Context | null,
  bitmap: ImageBitmap,
  { width, height }: Size,
  covers: readonly Cover[],
) {
  if (!context) throw new Error('No canvas.');
  // JPEG knows no transparency: what is transparent becomes white, not black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  context.fillStyle = '#000';
  for (const cover of covers) {
    const pixels = coverPixels(cover, { width, height });
    context.fillRect(pixels.x, pixels.y, pixels.width, pixels.height);
  }
}

/** Frees a canvas at once: browsers may take their time, and some have little memory for canvases. */
export function release(canvas: HTMLCanvasElement | OffscreenCanvas | undefined): void {
  if (canvas) canvas.width = canvas.height = 0;
}

/** A picture drawn on a canvas in the page; never an image with an address, which a strict CSP forbids. */
export function drawnOn(
  bitmap: ImageBitmap,
  longest: number,
  covers: readonly Cover[] = [],
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, fitted(bitmap, longest));
  draw(canvas.getContext('2d'), bitmap, canvas, covers);
  return canvas;
}

/** One encoding: pixels only, whatever the file said besides. */
async function encode(
  bitmap: ImageBitmap,
  covers: readonly Cover[],
  longest: number,
  quality: number,
): Promise<Blob> {
  const { width, height } = fitted(bitmap, longest);
  const canvas = new OffscreenCanvas(width, height);
  try {
    draw(canvas.getContext('2d'), bitmap, canvas, covers);
    const encoded = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    const bytes = new Uint8Array(await encoded.arrayBuffer());
    return new Blob(withoutMetadata(bytes), { type: 'image/jpeg' });
  } finally {
    release(canvas);
  }
}

async function smallEnough(bitmap: ImageBitmap, covers: readonly Cover[]): Promise<Blob> {
  let jpeg = new Blob();
  for (const [longest, quality] of TRIES) {
    jpeg = await encode(bitmap, covers, longest, quality);
    if (jpeg.size <= EVIDENCE_MAX_BYTES) break;
  }
  return jpeg;
}

/** Decodes a file, turned as its camera says, for as long as `use` takes; or says why it can't be. */
export async function withBitmap<Result>(
  file: Blob,
  use: (bitmap: ImageBitmap) => Result | Promise<Result>,
): Promise<Result | PhotoFault> {
  const tooLarge = sizeFault(file.size);
  if (tooLarge) return tooLarge;
  let ifUndecodable: PhotoFault = 'unreadable';
  try {
    const bytes = await file.arrayBuffer();
    const { fault, kind, undecodable } = inspect(new Uint8Array(bytes));
    if (fault) return fault;
    ifUndecodable = undecodable;
    // Some browsers go by the type alone, which a file may lack.
    const typed = new Blob([bytes], { type: `image/${kind}` });
    const bitmap = await createImageBitmap(typed, { imageOrientation: 'from-image' });
    ifUndecodable = 'unreadable';
    try {
      return await use(bitmap);
    } finally {
      bitmap.close();
    }
  } catch {
    return ifUndecodable;
  }
}

/** Makes a picture anew from its file: turned, scaled, covered, and rid of all that is not its pixels. */
export const makePicture = (file: Blob, covers: readonly Cover[]): Promise<MadePicture | PhotoFault> =>
  withBitmap(file, async (bitmap) => ({
    jpeg: await smallEnough(bitmap, covers),
    preview: drawnOn(bitmap, PREVIEW_SIDE, covers),
  }));
