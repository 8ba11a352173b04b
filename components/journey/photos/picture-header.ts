/** The kinds of picture that the kit takes, by what their bytes say. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'heic';

/** What a file says of itself before it is decoded. */
export interface PictureHeader {
  readonly kind: PictureKind;
  /** Width × height; undefined where the file does not say it, or says nothing sensible. */
  readonly pixels: number | undefined;
}

type Read = (view: DataView, head: string) => number | undefined;

/** From segment to segment up to the frame, which says how large it is. */
function jpegPixels(view: DataView): number | undefined {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    const marker = view.getUint8(at) === 0xff ? view.getUint8(at + 1) : 0xff;
    // Fill bytes, and what stands between segments by mistake: decoders skip both.
    if (marker === 0xff || marker === 0) at += 1;
    // The scan: what comes now is the picture itself.
    else if (marker === 0xda) return undefined;
    // A frame; three of these numbers are tables.
    else if ((marker & 0xf0) === 0xc0 && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return view.getUint16(at + 5) * view.getUint16(at + 7);
    } else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const pngPixels: Read = (view, head) =>
  head.endsWith('IHDR') ? view.getUint32(16) * view.getUint32(20) : undefined;

/** Lossy, lossless and extended files say it in three ways. */
function webpPixels(view: DataView, head: string): number | undefined {
  const uint24 = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
  switch (head.slice(12)) {
    case 'VP8 ':
      return (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff);
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return ((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1);
    }
    case 'VP8X':
      return (uint24(24) + 1) * (uint24(27) + 1);
    default:
      return undefined;
  }
}

// Where the boxes are that describe a HEIC; behind them is the picture, in which anything may look like a box.
const HEIC_HEAD = 0x100000;

/** A HEIC may hold several pictures, tiles among them: the largest counts. */
function heicPixels(view: DataView): number | undefined {
  let most: number | undefined;
  for (let at = 12; at + 16 <= Math.min(view.byteLength, HEIC_HEAD); at += 1) {
    // "ispe"
    if (view.getUint32(at) !== 0x69737065) continue;
    most = Math.max(most ?? 0, view.getUint32(at + 8) * view.getUint32(at + 12));
  }
  return most;
}

/** What each kind begins with; of PNG half of its signature, the rest is the decoder's business. */
const KINDS: readonly (readonly [PictureKind, signature: RegExp, Read])[] = [
  ['jpeg', /^\xff\xd8\xff/, jpegPixels],
  ['png', /^\x89PNG/, pngPixels],
  ['webp', /^RIFF[^]{4}WEBP/, webpPixels],
  ['heic', /^[^]{4}ftyp(hei[csmx]|hev[cx]|m[is]f1)/, heicPixels],
];

/** Reads what a file is and how large it would become, by its bytes alone; undefined where it is none of the kinds. */
export function readHeader(bytes: Uint8Array): PictureHeader | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const found = KINDS.find(([, signature]) => signature.test(head));
  if (!found) return undefined;
  const [kind, , pixels] = found;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return { kind, pixels: pixels(view, head) || undefined };
  } catch {
    // Cut off within its header.
    return { kind, pixels: undefined };
  }
}
