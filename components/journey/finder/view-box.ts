/** A place, in a drawing's own units or on the screen. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A length and a height. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its top left corner. */
export interface Box extends Point, Size {}

/** How many times larger than the whole drawing it can be shown. */
export const MOST_ZOOM = 8;

/** Free space around what is brought into view, as a share of what is seen. */
const MARGIN = 0.05;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** The box that shows the whole drawing. */
export const wholeOf = ({ width, height }: Size): Box => ({ x: 0, y: 0, width, height });

/** How many times larger than the whole drawing a box shows it: 1 to {@link MOST_ZOOM}. */
export const zoomOf = (size: Size, box: Size): number => size.width / box.width;

/** The box of a zoom at a place, kept inside the drawing. */
function boxAt(size: Size, zoom: number, { x, y }: Point): Box {
  const width = size.width / zoom;
  const height = size.height / zoom;
  return { x: clamp(x, 0, size.width - width), y: clamp(y, 0, size.height - height), width, height };
}

/** The box with everything so many times larger, within the limits; what is at `about` stays there if it can. */
export function zoomed(size: Size, box: Box, times: number, about: Point): Box {
  const zoom = clamp(zoomOf(size, box) * times, 1, MOST_ZOOM);
  const share = size.width / zoom / box.width;
  return boxAt(size, zoom, {
    x: about.x - (about.x - box.x) * share,
    y: about.y - (about.y - box.y) * share,
  });
}

/** The box moved across the drawing, as far as that reaches. */
export const panned = (size: Size, box: Box, by: Point): Box =>
  boxAt(size, zoomOf(size, box), { x: box.x + by.x, y: box.y + by.y });

/** How far a stretch has to move so that another lies within it; where that is too long, to its beginning. */
function shift(from: number, length: number, start: number, stretch: number): number {
  const margin = length * MARGIN;
  const [least, most] = [start + stretch + margin - length, start - margin];
  return from > most || least > most ? most - from : Math.max(least - from, 0);
}

/** The box moved no further than needed to show a part of the drawing. */
export const showing = (size: Size, box: Box, shown: Box): Box =>
  panned(size, box, {
    x: shift(box.x, box.width, shown.x, shown.width),
    y: shift(box.y, box.height, shown.y, shown.height),
  });

/** How large a box is drawn in a frame on the screen: whole, and in its middle. */
export function fitted(box: Box, frame: Box): { readonly scale: number } & Point {
  const scale = Math.min(frame.width / box.width, frame.height / box.height);
  return {
    scale,
    x: frame.x + (frame.width - box.width * scale) / 2,
    y: frame.y + (frame.height - box.height * scale) / 2,
  };
}

/** The place in the drawing that is shown at a point of the screen. */
export function placeAt(box: Box, frame: Box, point: Point): Point {
  const { scale, x, y } = fitted(box, frame);
  return { x: box.x + (point.x - x) / scale, y: box.y + (point.y - y) / scale };
}
