/** What is seen of each element, by its way from the page: a computed value for each property. */
export type Look = Record<string, Record<string, string>>;

/**
 * Half a pixel. Words and boxes come out the same to the pixel; where a box begins on another fraction of one, its
 * inner sizes are rounded to the other side.
 */
export const TOLERANCE = 0.5;

const NUMBER = /-?\d+(?:\.\d+)?(?=px)/g;

function isTheSame(one: string, other: string, tolerance: number): boolean {
  if (one === other) return true;
  const sizes = other.match(NUMBER) ?? [];
  return (
    one.replace(NUMBER, '') === other.replace(NUMBER, '') &&
    (one.match(NUMBER) ?? []).every(
      (size, index) => Math.abs(Number(size) - Number(sizes[index])) <= tolerance,
    )
  );
}

/** How closely two pages are compared. */
export interface Comparison {
  /** By how much a size may differ, in px; {@link TOLERANCE} if not given. */
  readonly tolerance?: number | undefined;
  /** What of a box in the page follows from the room that the shop leaves it; nothing if not given. */
  readonly follows?: readonly string[];
}

/** A dialog has the whole window, whatever the shop leaves the element that opens it. */
const isInPage = (way: string): boolean => !way.includes(' dialog');

/** What looks otherwise on a page than it does on another, in words; each place of the journey by its name. */
export function differences(
  expected: Record<string, Look>,
  seen: Record<string, Look>,
  { tolerance = TOLERANCE, follows = [] }: Comparison = {},
): string[] {
  return Object.entries(seen).flatMap(([place, other]) => {
    const look = expected[place] ?? {};
    const missing = Object.keys(look).filter((way) => !(way in other));
    const surplus = Object.keys(other).filter((way) => !(way in look));
    const changed = Object.entries(look).flatMap(([way, style]) =>
      Object.entries(style).flatMap(([property, value]) => {
        const now = other[way]?.[property];
        const isTheShops = follows.includes(property) && isInPage(way);
        return now === undefined || isTheShops || isTheSame(value, now, tolerance)
          ? []
          : [`${way} { ${property}: ${now} }, not ${value}`];
      }),
    );
    return [
      ...missing.map((way) => `${way} is missing`),
      ...surplus.map((way) => `${way} is too much`),
      ...changed,
    ].map((words) => `${place}: ${words}`);
  });
}
