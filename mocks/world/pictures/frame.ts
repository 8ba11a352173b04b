const flat = (source: string): string => source.replace(/\s*\n\s*/g, '');

const svg = (drawing: string): string =>
  flat(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240">${drawing}</svg>`);

/** A sold product: it stands on a floor, seen from the front. `tint` is the backdrop's colour. */
export const parentPicture = (tint: string, drawing: string): string =>
  svg(`
    <rect width="240" height="240" rx="32" fill="${tint}"/>
    <path d="M0 182h240v26a32 32 0 0 1-32 32H32a32 32 0 0 1-32-32z" fill="#3a2a1a" fill-opacity=".07"/>
    ${drawing}`);

/** A part: it lies on a pale disc, which tells it from a parent at a glance. Same `tint` as its parent's. */
export const partPicture = (tint: string, drawing: string): string =>
  svg(`
    <rect width="240" height="240" rx="32" fill="${tint}"/>
    <circle cx="120" cy="120" r="98" fill="#fff" fill-opacity=".55"/>
    ${drawing}`);

/** The soft shadow under a thing; `rx` is half its width, in picture units. */
export const shadow = (cx: number, cy: number, rx: number, ry = 9): string =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="#2b2118" fill-opacity=".15"/>`;

/** One piece of a pack: `drawing`, made around 0 0, moved to `x` `y`, turned by degrees and scaled. */
export const placed = (x: number, y: number, drawing: string, turn = 0, size = 1): string =>
  `<g transform="translate(${x} ${y})${turn ? ` rotate(${turn})` : ''}${size === 1 ? '' : ` scale(${size})`}">${drawing}</g>`;
