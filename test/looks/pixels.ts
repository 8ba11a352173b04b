/** Decoded pixels: three bytes each, red, green and blue. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export const BYTES = 3;

/** In what two pictures differ. */
export interface Difference {
  /** Pixels that are not exactly the same in both; those that only one picture has are among them. */
  readonly pixels: number;
  /** The most that a channel of a pixel differs by, of 255. */
  readonly most: number;
  /** The expected picture, pale, with what is not the same in red. */
  readonly shown: Pixels;
}

const FULL = 255;
/** So pale is what both have in common. */
const PALE = 0.25;
const RED = [208, 0, 56];

/** Compares two pictures pixel by pixel; undefined where they are exactly the same. */
export function differenceBetween(actual: Pixels, expected: Pixels): Difference | undefined {
  if (isSame(actual, expected)) return undefined;
  const width = Math.max(actual.width, expected.width);
  const height = Math.max(actual.height, expected.height);
  const data = new Uint8Array(width * height * BYTES);
  let pixels = 0;
  let most = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const by = apart(actual, expected, x, y);
      if (by > 0) pixels += 1;
      most = Math.max(most, by);
      for (let channel = 0; channel < BYTES; channel += 1)
        data[(y * width + x) * BYTES + channel] =
          by > 0 ? (RED[channel] ?? 0) : FULL - (FULL - byteAt(expected, x, y, channel)) * PALE;
    }
  }
  return { pixels, most, shown: { width, height, data } };
}

function isSame(one: Pixels, other: Pixels): boolean {
  if (one.width !== other.width || one.height !== other.height) return false;
  for (let at = 0; at < one.data.length; at += 1) if (one.data[at] !== other.data[at]) return false;
  return true;
}

/** The most that a channel of a pixel differs by; all of it where only one picture has that pixel. */
function apart(one: Pixels, other: Pixels, x: number, y: number): number {
  if (x >= Math.min(one.width, other.width) || y >= Math.min(one.height, other.height)) return FULL;
  let most = 0;
  for (let channel = 0; channel < BYTES; channel += 1)
    most = Math.max(most, Math.abs(byteAt(one, x, y, channel) - byteAt(other, x, y, channel)));
  return most;
}

const byteAt = ({ width, data }: Pixels, x: number, y: number, channel: number): number =>
  data[(y * width + x) * BYTES + channel] ?? 0;
