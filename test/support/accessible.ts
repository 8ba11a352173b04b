import { expect } from '@open-wc/testing';

/** What moves in an element, through shadow roots. */
function animationsIn(element: Element): Animation[] {
  const root = element.shadowRoot;
  if (!root) return [];
  return [...root.getAnimations(), ...[...root.querySelectorAll('*')].flatMap(animationsIn)];
}

const ends = (animation: Animation): boolean =>
  Number.isFinite(Number(animation.effect?.getComputedTiming().endTime));

/** axe finds no barrier in an element of the kit, once it has come to rest: what fades in is not yet as it is read. */
export async function expectNoBarrier(element: Element): Promise<void> {
  const moving = animationsIn(element).filter(ends);
  await Promise.all(moving.map(({ finished }) => finished));
  await expect(element).to.be.accessible();
}
