import { clampRgb, formatHex, interpolate, parse, rgb, type Color } from 'culori';

/** What a text says of a colour; `alpha` where something would show through it. */
export type Reading = { ok: true; colour: Color } | { ok: false; fault: 'colour' | 'alpha' };

/** Reads a colour as a style sheet would. Names of the system's colours and `var()` have no contrast to tell of. */
export function readColour(text: string): Reading {
  const colour = CSS.supports('color', text) ? parse(text) : undefined;
  if (!colour) return { ok: false, fault: 'colour' };
  return (colour.alpha ?? 1) < 1 ? { ok: false, fault: 'alpha' } : { ok: true, colour };
}

/** A colour as a screen shows it, `#0b6b5b`: what `<input type="color">` takes. */
export function hexOf(text: string): string {
  const reading = readColour(text);
  return reading.ok ? formatHex(clampRgb(rgb(reading.colour))) : '#000000';
}

/** So many per cent of one colour in another, as `color-mix(in srgb, …)`. */
export function mixed(share: number, colour: string, ground: string): string {
  return formatHex(clampRgb(interpolate([ground, colour], 'rgb')(share / 100)));
}
