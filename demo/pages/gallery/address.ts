import type { GalleryElement } from '../../gallery/elements.js';
import type { State } from '../../gallery/state.js';

/** The widths in which an exhibit is shown, in pixels; `free` takes what there is. */
export const WIDTHS = ['320', '768', '1280', 'free'] as const;
export type Width = (typeof WIDTHS)[number];

/** A state alone, or in light, in dark and in the other direction. */
export const VIEWS = ['alone', 'side'] as const;
export type View = (typeof VIEWS)[number];

/** The URL parameters that are the gallery's own. */
export const PARAMETERS = ['element', 'state', 'width', 'view'] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** What the URL asks the gallery for. */
export interface Place {
  readonly element: GalleryElement;
  /** Without one, all states of the element. */
  readonly state: State | undefined;
  readonly width: Width;
  readonly view: View;
}

/** A parameter whose value is not allowed; its default is in its place. */
export interface PlaceFault {
  readonly parameter: Parameter;
  readonly value: string;
  /** The allowed values, where they are few. */
  readonly allowed: readonly string[];
}

/** The name of a state in a URL, `order-item/loading`. */
export const addressOf = (element: GalleryElement, state: State): string => `${element.name}/${state.name}`;

/** Reads the gallery's own parameters; a state without its element is one of the journey, as in older links. */
export function readPlace(
  query: URLSearchParams,
  elements: readonly [GalleryElement, ...GalleryElement[]],
): { place: Place; faults: PlaceFault[] } {
  const faults: PlaceFault[] = [];
  const read = <Value>(
    parameter: Parameter,
    find: (text: string) => Value | undefined,
    allowed: readonly string[],
    otherwise: Value,
  ): Value => {
    const text = query.get(parameter);
    if (text === null) return otherwise;
    const found = find(text);
    if (found === undefined) faults.push({ parameter, value: text, allowed });
    return found ?? otherwise;
  };
  const byName = (name: string) => elements.find((element) => element.name === name);

  const asked = read<{ element: GalleryElement; state: State } | undefined>(
    'state',
    (text) => {
      const [, name = 'journey', rest = ''] = /^(?:([\w-]+)\/)?(.*)$/s.exec(text) ?? [];
      const element = byName(name);
      const state = element?.states.find((one) => one.name === rest);
      return element && state && { element, state };
    },
    [],
    undefined,
  );
  // A link with a state that is gone still leads to its element.
  const nearest = byName(query.get('state')?.split('/')[0] ?? '') ?? elements[0];
  const element = read(
    'element',
    byName,
    elements.map(({ name }) => name),
    nearest,
  );
  const width = read<Width>('width', (text) => WIDTHS.find((one) => one === text), WIDTHS, 'free');
  const view = read<View>('view', (text) => VIEWS.find((one) => one === text), VIEWS, 'alone');
  return { place: { element: asked?.element ?? element, state: asked?.state, width, view }, faults };
}

/** What a link changes; a member that is absent stays as it is. */
export interface PlaceChange {
  readonly element?: GalleryElement;
  readonly state?: State | undefined;
  readonly width?: Width;
  readonly view?: View;
  /** The demo's own, which the page loads anew for. */
  readonly theme?: string | undefined;
  readonly dir?: string | undefined;
  readonly lang?: string | undefined;
}

/** The address of a place, from the one that the page stands at; defaults and what is not allowed are left out. */
export function placeUrl(address: URL, place: Place, change: PlaceChange = {}): string {
  const { element, state, width, view } = { ...place, ...change };
  const url = new URL(address);
  url.hash = '';
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  };
  for (const name of PARAMETERS) set(name, undefined);
  for (const name of ['theme', 'dir', 'lang'] as const) if (name in change) set(name, change[name]);
  set('element', state ? undefined : element.name);
  set('state', state && addressOf(element, state));
  set('width', width === 'free' ? undefined : width);
  set('view', view === 'alone' ? undefined : view);
  // Slashes and commas may stand in a query, and read better.
  return url.href.replaceAll('%2F', '/').replaceAll('%2C', ',');
}
