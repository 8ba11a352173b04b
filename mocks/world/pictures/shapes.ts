import type { Tones } from './tones.js';

/** An upright cylinder, seen from slightly above: `y` is the height of its top face. */
export const cylinder = (
  cx: number,
  y: number,
  rx: number,
  ry: number,
  height: number,
  { light, mid, dark }: Tones,
): string => `
  <path d="M${cx - rx} ${y}v${height}a${rx} ${ry} 0 0 0 ${2 * rx} 0v${-height}z" fill="${mid}"/>
  <path d="M${cx + rx * 0.45} ${y}v${height + ry * 0.89}q${rx * 0.55} ${-ry * 0.3} ${rx * 0.55} ${-ry * 0.89}v${-height}z" fill="${dark}"/>
  <ellipse cx="${cx}" cy="${y}" rx="${rx}" ry="${ry}" fill="${light}"/>`;

/** A flat ring lying on the ground, open in the middle: `hole` is the opening's share of the width. */
export const ring = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  hole: number,
  thickness: number,
  { light, mid, dark, deep }: Tones,
): string => {
  const hx = rx * hole;
  const hy = ry * hole;
  const lit = (rx + hx) / 2;
  const litY = (ry + hy) / 2;
  // The far inner wall ends where the opening and its copy on the ground cross.
  const wallX = Math.round(hx * Math.sqrt(1 - (thickness / (2 * hy)) ** 2) * 10) / 10;
  const wallY = cy + thickness / 2;
  return `
    <path d="M${cx - rx} ${cy}v${thickness}a${rx} ${ry} 0 0 0 ${2 * rx} 0v${-thickness}a${rx} ${ry} 0 0 1 ${-2 * rx} 0z" fill="${dark}"/>
    <path d="M${cx - wallX} ${wallY}A${hx} ${hy} 0 1 1 ${cx + wallX} ${wallY}A${hx} ${hy} 0 0 0 ${cx - wallX} ${wallY}z" fill="${deep}"/>
    <path d="M${cx - rx} ${cy}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0zM${cx - hx} ${cy}a${hx} ${hy} 0 1 0 ${2 * hx} 0a${hx} ${hy} 0 1 0 ${-2 * hx} 0z" fill="${mid}"/>
    <path d="M${cx - lit} ${cy}a${lit} ${litY} 0 0 1 ${lit} ${-litY}" fill="none" stroke="${light}" stroke-width="4" stroke-linecap="round"/>`;
};
