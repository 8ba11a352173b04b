import { executeServerCommand } from '@web/test-runner-commands';

/** A point of the window, in px. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const play = (frames: readonly (readonly Place[])[]): Promise<unknown> =>
  executeServerCommand('touch:play', { frames });

const between = (from: Place, to: Place, share: number): Place => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** A finger moves in steps, as a screen reports it. */
const STEPS = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

/** Real fingers on the page, and the wheel of a mouse. */
export const touch = {
  taps: (at: Place): Promise<unknown> => play([[at]]),

  drags: (from: Place, to: Place): Promise<unknown> => play(STEPS.map((share) => [between(from, to, share)])),

  /** Two fingers, side by side around a point, that change their distance. */
  pinches(about: Place, from: number, to: number): Promise<unknown> {
    return play(
      STEPS.map((share) => {
        const half = (from + (to - from) * share) / 2;
        return [
          { x: about.x - half, y: about.y },
          { x: about.x + half, y: about.y },
        ];
      }),
    );
  },

  turnsWheel: (
    at: Place,
    by: { readonly deltaX?: number; readonly deltaY?: number },
    withControl = false,
  ): Promise<unknown> =>
    executeServerCommand('touch:wheel', { at, deltaX: 0, deltaY: 0, ...by, withControl }),
};
