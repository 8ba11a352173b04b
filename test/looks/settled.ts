import { passTime } from './still.js';

/** So many rounds nothing may change. */
const STILL = 3;

/** So many where something turns: what is asked for longer than that is never answered. */
const STILL_WITH_SPINNER = 20;

/** So many rounds are waited in all. */
const MOST = 600;

/** Waits until what is shown in a place changes no more, whatever the shopper might wait for; then stops what moves. */
export async function settled(place: Element, acted: Promise<void>): Promise<void> {
  let hasActed = false;
  const over = (): void => void (hasActed = true);
  void acted.then(over, over);
  let before = '';
  let still = 0;
  for (let round = 0; ; round += 1) {
    if (round > MOST) throw new Error(`It does not come to rest:\n${before.slice(0, 2_000)}`);
    await roundTrip();
    const now = markupOf(place);
    still = now === before ? still + 1 : 0;
    before = now;
    if (still < STILL) continue;
    if (passTime()) still = 0;
    else if (hasActed && still >= (hasSpinner(place) ? STILL_WITH_SPINNER : STILL)) break;
  }
  await acted;
  await Promise.all([document.fonts.ready, ...picturesIn(place)]);
  await stopMotion(place);
  await nextFrame();
  await nextFrame();
}

/** One of each that the kit and its mock wait for: what was begun before has come back by then. */
async function roundTrip(): Promise<void> {
  await Promise.all([
    new Response('{}').json(),
    navigator.locks.request('looks', () => undefined),
    new Promise((next) => setTimeout(next)),
    nextFrame(),
  ]);
}

const nextFrame = (): Promise<unknown> => new Promise((next) => requestAnimationFrame(next));

/** Every element below one, through shadow roots. */
function* below(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* below(element.shadowRoot);
  }
}

const markupOf = (place: Element): string =>
  [place.innerHTML, ...[...below(place)].map(({ shadowRoot }) => shadowRoot?.innerHTML)].join('\n');

const hasSpinner = (place: Element): boolean =>
  [...below(place)].some((element) => element.matches('.spinner'));

/** Resolves, for each picture, once it is there; one that cannot be loaded is shown as such. */
function picturesIn(place: Element): Promise<unknown>[] {
  return [...below(place)].flatMap((element) => {
    // What is not shown is not loaded before it is.
    if (!element.checkVisibility()) return [];
    if (element instanceof HTMLImageElement) {
      // One below the fold would not be loaded before somebody scrolls there.
      element.loading = 'eager';
      return [element.decode().catch(() => undefined)];
    }
    if (!(element instanceof SVGImageElement)) return [];
    const same = new Image();
    same.src = element.href.baseVal;
    return [same.decode().catch(() => undefined)];
  });
}

/** What comes to an end is at its end; what goes on for ever, at its beginning. */
async function stopMotion(place: Element): Promise<void> {
  const roots = [document, ...[...below(place)].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  for (const animation of new Set(roots.flatMap((root) => root.getAnimations()))) {
    if (Number.isFinite(Number(animation.effect?.getComputedTiming().endTime))) animation.finish();
    else {
      animation.pause();
      animation.currentTime = 0;
    }
    await animation.ready;
  }
}
