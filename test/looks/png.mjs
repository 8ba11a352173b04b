import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** Bytes a pixel, by PNG's type of colour. */
const CHANNELS = { 2: 3, 6: 4 };

/** What is foretold of a byte from those to its left, above, and above to the left; by PNG's number of the filter. */
const FORETOLD = [
  () => 0,
  (left) => left,
  (_left, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, corner) => {
    const sum = left + above - corner;
    const [toLeft, toAbove, toCorner] = [left, above, corner].map((byte) => Math.abs(sum - byte));
    if (toLeft <= toAbove && toLeft <= toCorner) return left;
    return toAbove <= toCorner ? above : corner;
  },
];

/** Reads a picture that the browser took: eight bits a channel, not interlaced, opaque. */
export function readPng(file) {
  const chunks = chunksOf(file);
  const head = chunks.find(({ type }) => type === 'IHDR').data;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const channels = CHANNELS[head[9]];
  if (!channels || head[8] !== 8 || head[12] !== 0)
    throw new TypeError('The browser writes another kind of PNG.');
  const packed = inflateSync(
    Buffer.concat(chunks.flatMap(({ type, data }) => (type === 'IDAT' ? data : []))),
  );
  const length = width * channels;
  const data = new Uint8Array(width * height * 3);
  let above = new Uint8Array(length);
  for (let y = 0; y < height; y += 1) {
    const from = y * (length + 1);
    const line = packed.subarray(from + 1, from + 1 + length);
    const foretold = FORETOLD[packed[from]];
    if (packed[from] > 0)
      for (let x = 0; x < length; x += 1) {
        const isFirst = x < channels;
        // A byte keeps what is left of a sum above 255.
        line[x] += foretold(isFirst ? 0 : line[x - channels], above[x], isFirst ? 0 : above[x - channels]);
      }
    for (let x = 0, at = y * width * 3; x < length; x += channels, at += 3) {
      data[at] = line[x];
      data[at + 1] = line[x + 1];
      data[at + 2] = line[x + 2];
    }
    above = line;
  }
  return { width, height, data };
}

function chunksOf(file) {
  const chunks = [];
  for (let at = SIGNATURE.length; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** Writes a picture as any program can show it. */
export function writePng({ width, height, data }) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a channel, red, green and blue.
  head.set([8, 2], 8);
  const lines = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y += 1)
    lines.set(data.subarray(y * width * 3, (y + 1) * width * 3), y * (width * 3 + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
