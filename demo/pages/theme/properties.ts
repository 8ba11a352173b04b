/** The kit's custom properties that hold a colour, without what their names begin with. */
export const COLOURS = [
  'accent',
  'on-accent',
  'surface',
  'text',
  'text-muted',
  'border',
  'danger',
  'focus',
] as const;
export type ColourName = (typeof COLOURS)[number];

/** All that a shop sets. */
export const PROPERTIES = [...COLOURS, 'radius', 'font'] as const;
export type PropertyName = (typeof PROPERTIES)[number];

export type Values = Readonly<Record<PropertyName, string>>;
export type Scheme = 'light' | 'dark';

/** The property as it stands in a style sheet. */
export const cssName = (name: PropertyName): string => `--product-support-${name}`;

/** A record with a member for each property. */
export function forEachProperty(value: (name: PropertyName) => string): Values {
  const [accent, onAccent, surface, text, muted, border, danger, focus, radius, font] = PROPERTIES;
  return {
    [accent]: value(accent),
    [onAccent]: value(onAccent),
    [surface]: value(surface),
    [text]: value(text),
    [muted]: value(muted),
    [border]: value(border),
    [danger]: value(danger),
    [focus]: value(focus),
    [radius]: value(radius),
    [font]: value(font),
  };
}
