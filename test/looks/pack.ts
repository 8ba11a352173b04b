import { BYTES, type Pixels } from './pixels.js';

/** What stands before the bytes of a pack. */
interface Contents {
  readonly width: number;
  readonly colours: number;
  /** Names and heights, in the order in which their rows are told. */
  readonly pictures: readonly (readonly [name: string, height: number])[];
}

const MOST_COLOURS = 0x10000;

/** Pictures of one width by name. */
export interface Pack {
  readonly names: readonly string[];
  /** The picture of a name, if there is one. */
  get(name: string): Pixels | undefined;
}

/**
 * Makes many pictures of one width small: states of one element have most of their rows in common, so each row is kept
 * once. Nothing is lost.
 */
export class Packer {
  readonly #width: number;
  /** Each colour by its number, 0xRRGGBB. */
  readonly #colours = new Map<number, number>();
  /** Each row, one letter a pixel: the number of its colour. */
  readonly #rows = new Map<string, number>();
  readonly #pictures = new Map<string, readonly number[]>();

  constructor(width: number) {
    this.#width = width;
  }

  /**
   * Takes a picture in.
   * @throws {RangeError} where it has not the pack's width, or where there are more colours than can be numbered.
   */
  add(name: string, { width, height, data }: Pixels): void {
    if (width !== this.#width) throw new RangeError(`"${name}" is ${width} px wide, and not ${this.#width}.`);
    const line = new Uint16Array(width);
    const rows = Array.from({ length: height }, (_, y) => {
      for (let x = 0; x < width; x += 1) line[x] = this.#colourAt(data, (y * width + x) * BYTES);
      return numbered(this.#rows, String.fromCharCode(...line));
    });
    if (this.#colours.size > MOST_COLOURS) throw new RangeError(`There are too many colours with "${name}".`);
    this.#pictures.set(name, rows);
  }

  /** The whole pack as bytes: its contents in a line, then its colours, which rows each picture has, and the rows. */
  toBytes(): Uint8Array {
    const contents: Contents = {
      width: this.#width,
      colours: this.#colours.size,
      pictures: [...this.#pictures].map(([name, rows]) => [name, rows.length]),
    };
    const head = new TextEncoder().encode(`${JSON.stringify(contents)}\n`);
    const order = [...this.#pictures.values()].flat();
    const size = head.length + (this.#colours.size + order.length) * 4 + this.#rows.size * this.#width * 2;
    const bytes = new Uint8Array(size);
    bytes.set(head);
    const view = new DataView(bytes.buffer);
    let at = head.length;
    const write = (value: number): void => {
      view.setInt32(at, value, true);
      at += 4;
    };
    for (const colour of this.#colours.keys()) write(colour);
    // As steps: most rows follow the one before, and equal steps become small.
    order.forEach((row, index) => write(row - (order[index - 1] ?? 0)));
    for (const line of this.#rows.keys())
      for (let x = 0; x < line.length; x += 1, at += 2) view.setUint16(at, line.charCodeAt(x), true);
    return bytes;
  }

  #colourAt(data: Uint8Array, at: number): number {
    const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    return numbered(this.#colours, colour);
  }
}

/** Reads what a packer wrote; a picture is unpacked when it is asked for. */
export function unpacked(bytes: Uint8Array): Pack {
  const end = bytes.indexOf('\n'.charCodeAt(0)) + 1;
  const { width, colours, pictures }: Contents = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const order = end + colours * 4;
  const rows = order + pictures.reduce((sum, [, height]) => sum + height, 0) * 4;
  return {
    names: pictures.map(([name]) => name),
    get(name) {
      let at = order;
      let row = 0;
      for (const [other, height] of pictures) {
        const data = new Uint8Array(other === name ? height * width * BYTES : 0);
        for (let y = 0; y < height; y += 1, at += 4) {
          row += view.getInt32(at, true);
          if (other === name) unpackRow(data, y, row);
        }
        if (other === name) return { width, height, data };
      }
      return undefined;
    },
  };

  function unpackRow(data: Uint8Array, y: number, row: number): void {
    for (let x = 0; x < width; x += 1) {
      const colour = view.getInt32(end + view.getUint16(rows + (row * width + x) * 2, true) * 4, true);
      const to = (y * width + x) * BYTES;
      data[to] = colour >> 16;
      data[to + 1] = (colour >> 8) & 0xff;
      data[to + 2] = colour & 0xff;
    }
  }
}

/** The number of a thing among its like; a new one gets the next. */
function numbered<Thing>(all: Map<Thing, number>, thing: Thing): number {
  const known = all.get(thing);
  if (known !== undefined) return known;
  all.set(thing, all.size);
  return all.size - 1;
}
