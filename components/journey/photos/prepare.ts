import type { Size } from '../../../src/journey/cover.js';
import type { PhotoFault } from '../../../src/journey/photos.js';
import { readHeader, type PictureKind } from './picture-header.js';

/** The largest file that is taken in, in MB of a million bytes. */
export const FILE_MAX_MEGABYTES = 30;

/** The largest picture that is decoded, in millions of pixels: each costs four bytes of memory meanwhile. */
export const MAX_MEGAPIXELS = 52;

/** The longest side of what is sent, in pixels. */
export const LONGEST_SIDE = 2048;

/** Why a file of this size is not even read. */
export function sizeFault(bytes: number): PhotoFault | undefined {
  if (bytes === 0) return 'unreadable';
  return bytes > FILE_MAX_MEGABYTES * 1e6 ? 'size' : undefined;
}

/** What a file turns out to be: why it is not decoded, and why decoding it would fail. */
export interface Inspection {
  readonly fault?: PhotoFault | undefined;
  /** What it is, whatever its name and its type say. */
  readonly kind?: PictureKind | undefined;
  /** What it means where the browser can't decode it all the same. */
  readonly undecodable: PhotoFault;
}

/** Looks at the bytes of a file, never at its name or the type that it claims, before anything is decoded. */
export function inspect(bytes: Uint8Array): Inspection {
  const { kind, pixels } = readHeader(bytes) ?? {};
  const undecodable = !kind ? 'type' : kind === 'heic' ? 'heic' : 'unreadable';
  // How much memory it would take is not known.
  if (!pixels) return { fault: undecodable, kind, undecodable };
  return { fault: pixels > MAX_MEGAPIXELS * 1e6 ? 'pixels' : undefined, kind, undecodable };
}

/** A size scaled down so that its longest side is no longer than that; never up, and never to nothing. */
export function fitted({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Whether a JPEG segment is about the picture alone: all APPn but JFIF and Adobe's colours, and comments, say more. */
const isSilent = (marker: number): boolean =>
  marker !== 0xfe && ((marker & 0xf0) !== 0xe0 || marker === 0xe0 || marker === 0xee);

/**
 * The pieces of a JPEG without what it says besides the picture. A browser that encodes anew writes nothing of the
 * original's, but some write segments of their own: a colour profile, Exif with the size.
 */
export function withoutMetadata(jpeg: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  const kept = [jpeg.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= jpeg.length && view.getUint8(at + 1) !== 0xda) {
    const end = at + 2 + view.getUint16(at + 2);
    if (isSilent(view.getUint8(at + 1))) kept.push(jpeg.subarray(at, end));
    at = end;
  }
  return [...kept, jpeg.subarray(at)];
}
