import type { By } from '../testing/index.js';
import type { Look, Way } from './result.js';

/** What is chosen of a way; the rest is usual. */
export interface WayChoice {
  readonly by?: By | undefined;
  readonly look?: Look | undefined;
  readonly language?: string | undefined;
  /** CSS pixels. */
  readonly width?: number | undefined;
  /** Percent, 100 to 400. */
  readonly zoom?: number | undefined;
}

/** The window in which pages are shown as they are. */
const WINDOW = { width: 1100, height: 860 };
/** The window that is zoomed: WCAG's reflow makes 320 × 256 CSS pixels of it, at 400 %. */
const ZOOMED = { width: 1280, height: 1024 };
/** A phone in the hand. */
const PHONE = { width: 390, height: 844 };

const BY_WORDS: Readonly<Record<By, string>> = {
  mouse: 'With a mouse',
  keyboard: 'By keyboard alone',
  touch: 'By touch',
};
const LOOK_WORDS: Readonly<Record<Look, string | undefined>> = {
  light: undefined,
  dark: 'in dark',
  'forced-colours': 'in forced colours',
};

/** A way from what was chosen of it. */
export function wayOf({ by = 'mouse', look = 'light', language, width, zoom = 100 }: WayChoice): Way {
  const factor = zoom / 100;
  const usual = zoom > 100 ? ZOOMED : by === 'touch' ? PHONE : WINDOW;
  const words = [
    BY_WORDS[by],
    LOOK_WORDS[look],
    language === undefined ? undefined : `in ${languageName(language)}`,
    zoom === 100 ? undefined : `at ${zoom} % zoom`,
    width === undefined ? undefined : `${width} pixels wide`,
  ];
  const ids = [by, look === 'light' ? undefined : look, language, zoom === 100 ? undefined : zoom, width];
  return {
    id: ids.filter((one) => one !== undefined).join('-'),
    words: words.filter((one) => one !== undefined).join(', '),
    by,
    look,
    ...(language === undefined ? {} : { language }),
    width: width ?? Math.round(usual.width / factor),
    height: Math.round(usual.height / factor),
    zoom: factor,
  };
}

/** Every way that a report on accessibility asks for; what was chosen holds for each where it says nothing itself. */
export function everyWay(choice: WayChoice): readonly Way[] {
  const ways: readonly WayChoice[] = [
    { by: 'mouse' },
    { by: 'keyboard' },
    { by: 'touch' },
    { by: 'mouse', zoom: 400 },
    { by: 'mouse', language: 'ar' },
    { by: 'mouse', look: 'forced-colours' },
  ];
  return ways.map((way) => wayOf({ language: choice.language, ...way }));
}

function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}
