/** Where a shape drawn around the origin is put: turned clockwise by degrees, then scaled, then moved. */
interface Placing {
  turn?: number;
  scale?: number;
  /** Left and right change sides, before it is turned. */
  mirrored?: boolean;
}

/** How many numbers each command of a path takes. */
const ARITY: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, q: 4, a: 7, z: 0 };

interface Step {
  command: string;
  relative: boolean;
  numbers: number[];
}

/** A path's commands, each with the numbers of one use of it. */
function steps(path: string): Step[] {
  return Array.from(path.matchAll(/([a-df-z])([^a-df-z]*)/gi)).flatMap(([, letter = '', rest = '']) => {
    const command = letter.toLowerCase();
    const arity = ARITY[command];
    if (arity === undefined) throw new RangeError(`The drawings do not use the path command ${letter}.`);
    const numbers = Array.from(rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g), ([text]) => Number(text));
    if (arity === 0 ? numbers.length > 0 : numbers.length === 0 || numbers.length % arity > 0) {
      throw new RangeError(`${letter} takes ${arity} numbers, not ${numbers.length}: ${path}`);
    }
    const uses = arity === 0 ? 1 : numbers.length / arity;
    return Array.from({ length: uses }, (_, use) => ({
      // Further pairs after a move are lines.
      command: command === 'm' && use > 0 ? 'l' : command,
      relative: letter === command,
      numbers: numbers.slice(use * arity, (use + 1) * arity),
    }));
  });
}

/** Finer than half a unit no eye sees. */
const half = (value: number): number => Math.round(value * 2) / 2;

/** The path at another place, in absolute commands and half units. */
export function placed(
  path: string,
  x: number,
  y: number,
  { turn = 0, scale = 1, mirrored = false }: Placing = {},
): string {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin, side] = [Math.cos(angle) * scale, Math.sin(angle) * scale, mirrored ? -1 : 1];
  const put = (px: number, py: number): string =>
    `${half(x + px * side * cos - py * sin)} ${half(y + px * side * sin + py * cos)}`;

  let pen = { x: 0, y: 0 };
  let start = pen;
  return steps(path)
    .map(({ command, relative, numbers }) => {
      const from = relative ? pen : { x: 0, y: 0 };
      const [first = 0] = numbers;
      if (command === 'z') {
        pen = start;
        return 'Z';
      }
      if (command === 'h' || command === 'v') {
        pen = command === 'h' ? { x: from.x + first, y: pen.y } : { x: pen.x, y: from.y + first };
        return `L${put(pen.x, pen.y)}`;
      }
      const [endX = 0, endY = 0] = numbers.slice(-2);
      pen = { x: from.x + endX, y: from.y + endY };
      if (command === 'm') start = pen;
      if (command === 'a') {
        const [, ry = 0, tilt = 0, large = 0, sweep = 0] = numbers;
        const turned = tilt * side + turn;
        const swept = mirrored ? 1 - sweep : sweep;
        return `A${half(first * scale)} ${half(ry * scale)} ${half(turned)} ${large} ${swept} ${put(pen.x, pen.y)}`;
      }
      const points = numbers.flatMap((value, at) =>
        at % 2 === 0 ? [put(from.x + value, from.y + (numbers[at + 1] ?? 0))] : [],
      );
      return command.toUpperCase() + points.join(' ');
    })
    .join('');
}

/** Lines on a region: traced twice, they leave what they enclose filled, and so it can be pressed. */
export const etched = (...lines: string[]): string => [...lines, ...lines].join('');

export const box = (x: number, y: number, width: number, height: number, radius = 0): string =>
  radius === 0
    ? `M${x} ${y}h${width}v${height}h${-width}z`
    : `M${x + radius} ${y}h${width - 2 * radius}a${radius} ${radius} 0 0 1 ${radius} ${radius}v${height - 2 * radius}a${radius} ${radius} 0 0 1 ${-radius} ${radius}h${2 * radius - width}a${radius} ${radius} 0 0 1 ${-radius} ${-radius}v${2 * radius - height}a${radius} ${radius} 0 0 1 ${radius} ${-radius}z`;

export const ellipse = (cx: number, cy: number, rx: number, ry = rx): string =>
  `M${cx - rx} ${cy}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`;

/** The near half of an ellipse: a seam around something round, seen from slightly above. */
export const seam = (cx: number, cy: number, rx: number, ry: number): string =>
  `M${cx - rx} ${cy}a${rx} ${ry} 0 0 0 ${2 * rx} 0`;

/** Something round and upright, seen from slightly above, up to the rim of its top; `foot` is the lower half width. */
export const drum = (cx: number, top: number, rx: number, ry: number, height: number, foot = rx): string =>
  `M${cx - rx} ${top}a${rx} ${ry} 0 0 1 ${2 * rx} 0L${cx + foot} ${top + height}a${foot} ${(ry * foot) / rx} 0 0 1 ${-2 * foot} 0z${etched(seam(cx, top, rx, ry))}`;

/** A flat ring lying down; `hole` is the opening's share of the width. Its opening can be pressed as well. */
export function ring(cx: number, top: number, rx: number, ry: number, height: number, hole: number): string {
  const [hx, hy] = [rx * hole, ry * hole];
  // The far inner wall ends where the opening and its copy below cross.
  const reach = hx * Math.sqrt(1 - Math.min(1, height / (2 * hy)) ** 2);
  const wall =
    reach > 0 ? `M${cx - reach} ${top + height / 2}A${hx} ${hy} 0 0 1 ${cx + reach} ${top + height / 2}` : '';
  return drum(cx, top, rx, ry, height) + etched(ellipse(cx, top, hx, hy), wall);
}

/** The chain line along which parts were drawn apart. */
export function axis(x1: number, y1: number, x2: number, y2: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const at = (along: number): string => {
    const share = Math.min(1, along / length);
    return `${x1 + (x2 - x1) * share} ${y1 + (y2 - y1) * share}`;
  };
  const dash = (from: number, long: number): string =>
    from < length ? `M${at(from)}L${at(from + long)}` : '';
  const rhythm = Array.from({ length: Math.ceil(length / 24) }, (_, nth) => nth * 24);
  return rhythm.map((from) => dash(from, 12) + dash(from + 17, 2)).join('');
}
