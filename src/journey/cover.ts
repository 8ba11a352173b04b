/** A region that the shopper covers, in shares of the picture's width and height: from 0 to 1. */
export interface Cover {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The width and height of a picture, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The pixels of a cover: outwards to whole ones, so that nothing shines through at its edges. */
export function coverPixels({ x, y, width, height }: Cover, size: Size): Cover {
  const left = Math.floor(x * size.width);
  const top = Math.floor(y * size.height);
  return {
    x: left,
    y: top,
    width: Math.min(Math.ceil((x + width) * size.width), size.width) - left,
    height: Math.min(Math.ceil((y + height) * size.height), size.height) - top,
  };
}
