/** Pictures as files of every kind, made in the page: what a shopper's camera writes, and what it should not have. */

const bytesOf = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));
const uint16 = (value: number): number[] => [value >> 8, value & 0xff];
const uint32 = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

export type Colour = readonly [red: number, green: number, blue: number];

/** A picture in four colours, one a quarter: upper left, upper right, lower left, lower right. */
export const QUARTERS: readonly Colour[] = [
  [220, 40, 40],
  [40, 180, 60],
  [40, 60, 220],
  [230, 200, 40],
];

const css = ([red, green, blue]: Colour): string => `rgb(${red} ${green} ${blue})`;

/** A canvas of four quarters. */
export function quarters(width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  QUARTERS.forEach((colour, index) => {
    context.fillStyle = css(colour);
    context.fillRect(index % 2 ? width / 2 : 0, index > 1 ? height / 2 : 0, width / 2, height / 2);
  });
  return canvas;
}

/** The bytes of a picture of four quarters. */
export async function pictureBytes(
  type: 'image/jpeg' | 'image/png' | 'image/webp' = 'image/jpeg',
  [width, height]: readonly [number, number] = [640, 480],
): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await quarters(width, height).convertToBlob({ type });
  return new Uint8Array(await blob.arrayBuffer());
}

/** A file, under whatever name and type it claims. */
export const aFile = (
  bytes: Uint8Array<ArrayBuffer> | string,
  name = 'photo.jpg',
  type = 'image/jpeg',
): File => new File([bytes], name, { type });

/** A picture as a file. */
export const aPicture = async (name = 'photo.jpg', size?: readonly [number, number]): Promise<File> =>
  aFile(await pictureBytes('image/jpeg', size), name);

const segment = (marker: number, content: readonly number[]): number[] => [
  0xff,
  marker,
  ...uint16(content.length + 2),
  ...content,
];

/** TIFF data: how the camera was held, who made it, and the way to where it was (48° north, 11° east). */
function tiff(orientation: number): number[] {
  const entry = (tag: number, type: number, count: number, value: readonly number[]) => [
    ...uint16(tag),
    ...uint16(type),
    ...uint32(count),
    ...value,
  ];
  const head = [...bytesOf('MM'), ...uint16(42), ...uint32(8)];
  const gpsAt = head.length + 2 + 3 * 12 + 4 + 8;
  const valuesAt = gpsAt + 2 + 4 * 12 + 4;
  const degrees = (value: number) => [value, 1, 0, 1, 0, 1].flatMap(uint32);
  return [
    ...head,
    ...uint16(3),
    ...entry(0x010f, 2, 8, uint32(gpsAt - 8)),
    ...entry(0x0112, 3, 1, [...uint16(orientation), 0, 0]),
    ...entry(0x8825, 4, 1, uint32(gpsAt)),
    ...uint32(0),
    ...bytesOf('Camera7\0'),
    ...uint16(4),
    ...entry(1, 2, 2, [...bytesOf('N\0'), 0, 0]),
    ...entry(2, 5, 3, uint32(valuesAt)),
    ...entry(3, 2, 2, [...bytesOf('E\0'), 0, 0]),
    ...entry(4, 5, 3, uint32(valuesAt + 24)),
    ...uint32(0),
    ...degrees(48),
    ...degrees(11),
  ];
}

const XMP = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description exif:GPSLatitude="48,8N"/></x:xmpmeta>`;

/** A JPEG as a phone writes it: with Exif (place, maker, how it was held), XMP, a maker's segment and a comment. */
export async function phoneJpeg(
  { orientation = 1, name = 'IMG_2041.JPG' } = {},
  size?: readonly [number, number],
): Promise<File> {
  const bytes = await pictureBytes('image/jpeg', size);
  const said = [
    ...segment(0xe1, [...bytesOf('Exif\0\0'), ...tiff(orientation)]),
    ...segment(0xe1, bytesOf(XMP)),
    ...segment(0xed, bytesOf('Photoshop 3.0\0Munich GPS')),
    ...segment(0xfe, bytesOf('taken at home, GPS 48.1 11.5')),
  ];
  const jpeg = new Uint8Array([...bytes.subarray(0, 2), ...said, ...bytes.subarray(2)]);
  return aFile(jpeg, name);
}

function crc32(bytes: readonly number[]): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const chunk = (type: string, content: readonly number[]): number[] => {
  const named = [...bytesOf(type), ...content];
  return [...uint32(content.length), ...named, ...uint32(crc32(named))];
};

/** Where the first chunk after the header begins. */
const AFTER_IHDR = 33;

async function pngWith(chunks: readonly number[], size?: readonly [number, number]) {
  const bytes = await pictureBytes('image/png', size);
  return new Uint8Array([...bytes.subarray(0, AFTER_IHDR), ...chunks, ...bytes.subarray(AFTER_IHDR)]);
}

/** A PNG that tells where it was made, in Exif and in plain text. */
export const tellingPng = async (name = 'screen.png'): Promise<File> =>
  aFile(
    await pngWith([
      ...chunk('eXIf', tiff(1)),
      ...chunk('tEXt', bytesOf('Location\0Munich GPS 48.1 11.5')),
      ...chunk('iTXt', bytesOf(`XML:com.adobe.xmp\0\0\0\0\0${XMP}`)),
    ]),
    name,
    'image/png',
  );

/** A PNG of two frames. */
export async function animatedPng(name = 'moving.png'): Promise<File> {
  const [width, height] = [64, 48];
  const frame = (sequence: number) => [
    ...uint32(sequence),
    ...[width, height, 0, 0].flatMap(uint32),
    ...uint16(1),
    ...uint16(2),
    0,
    0,
  ];
  const animated = await pngWith(
    [...chunk('acTL', [...uint32(2), ...uint32(0)]), ...chunk('fcTL', frame(0))],
    [width, height],
  );
  const view = new DataView(animated.buffer);
  let at = 8;
  const data: number[] = [];
  for (let length = 0; at < animated.length; at += 12 + length) {
    length = view.getUint32(at);
    if (view.getUint32(at + 4) === 0x49444154) data.push(...animated.subarray(at + 8, at + 8 + length));
  }
  const end = animated.length - 12;
  return aFile(
    new Uint8Array([
      ...animated.subarray(0, end),
      ...chunk('fcTL', frame(1)),
      ...chunk('fdAT', [...uint32(2), ...data]),
      ...animated.subarray(end),
    ]),
    name,
    'image/png',
  );
}

/** No more than the header of a PNG, which claims a size. */
export const pngHeader = (width: number, height: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array([
    0x89,
    ...bytesOf('PNG\r\n'),
    0x1a,
    0x0a,
    ...chunk('IHDR', [...uint32(width), ...uint32(height), 8, 6, 0, 0, 0]),
  ]);

/** No more than the header of a JPEG, which claims a size. */
export const jpegHeader = (width: number, height: number, frame = 0xc0): Uint8Array<ArrayBuffer> =>
  new Uint8Array([
    0xff,
    0xd8,
    ...segment(0xe0, [...bytesOf('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...segment(0xc4, [0, 1, 2, 3]),
    ...segment(frame, [8, ...uint16(height), ...uint16(width), 3]),
  ]);

const uint24le = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff, value >> 16];
const uint32le = (value: number): number[] => uint32(value).reverse();

const riff = (type: string, content: readonly number[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array([
    ...bytesOf('RIFF'),
    ...uint32le(content.length + 12),
    ...bytesOf('WEBP'),
    ...bytesOf(type),
    ...uint32le(content.length),
    ...content,
  ]);

/** No more than the header of a WebP, in each of its three forms. */
export const webpHeader = {
  lossy: (width: number, height: number) =>
    riff('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, ...uint16(width).reverse(), ...uint16(height).reverse()]),
  lossless: (width: number, height: number) =>
    riff('VP8L', [0x2f, ...uint32le((width - 1) | ((height - 1) << 14)), 0]),
  extended: (width: number, height: number) =>
    riff('VP8X', [0, 0, 0, 0, ...uint24le(width - 1), ...uint24le(height - 1)]),
} as const;

/** The boxes at the head of a HEIC, with the sizes that it names; the picture is missing. */
export const heic = (
  sizes: readonly (readonly [number, number])[],
  brand = 'heic',
): Uint8Array<ArrayBuffer> => {
  const box = (type: string, content: readonly number[]) => [
    ...uint32(content.length + 8),
    ...bytesOf(type),
    ...content,
  ];
  return new Uint8Array([
    ...box('ftyp', [...bytesOf(brand), ...uint32(0), ...bytesOf('mif1')]),
    ...box(
      'ipco',
      sizes.flatMap(([width, height]) => box('ispe', [...uint32(0), ...uint32(width), ...uint32(height)])),
    ),
  ]);
};

/** The pixels of a picture that was sent, to ask for the colour at a share of its width and height. */
export async function pixelsOf(picture: Blob) {
  // In one piece: Firefox tells what a picture is by the first piece of its blob, which may be two bytes long.
  const whole = new Blob([await picture.arrayBuffer()], { type: picture.type });
  const bitmap = await createImageBitmap(whole);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return {
    width,
    height,
    at(x: number, y: number): Colour {
      const { data } = context.getImageData(Math.floor(x * width), Math.floor(y * height), 1, 1);
      return [data[0] ?? NaN, data[1] ?? NaN, data[2] ?? NaN];
    },
  };
}

/** Whether a colour is the same as far as JPEG keeps it. */
export const isLike = (colour: Colour, other: Colour): boolean =>
  colour.every((value, index) => Math.abs(value - (other[index] ?? NaN)) < 16);

/** The numbers of the APPn segments and comments of a JPEG, `e0` for JFIF. */
export async function segmentsThatTell(picture: Blob): Promise<string[]> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  const view = new DataView(bytes.buffer);
  const found: string[] = [];
  for (let at = 2; at + 4 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xda) break;
    if ((marker & 0xf0) === 0xe0 || marker === 0xfe) found.push(marker.toString(16));
  }
  return found;
}

/** A file's bytes as text, a sign a byte: to look for words in it. */
export async function asText(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return new TextDecoder('latin1').decode(bytes);
}
