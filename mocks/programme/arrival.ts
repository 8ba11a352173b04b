import type { ArrivalEstimate } from '../../src/contract/index.js';
import { localDateAfter } from './return-window.js';

/** Who sends a part: the platform, or the merchant (S15). */
export type FulfilmentMethod = 'platform' | 'merchant';

/** Calendar days from the order to the door, first and last (S15). */
export const DELIVERY_DAYS = {
  platform: { from: 2, to: 4 },
  merchant: { from: 5, to: 9 },
} as const satisfies Record<FulfilmentMethod, { from: number; to: number }>;

/** When parts ordered at an instant arrive: from the fastest part's first day to the slowest one's last (S15). */
export function arrivalOf(
  methods: readonly FulfilmentMethod[],
  orderedAt: string,
  timeZone: string,
): ArrivalEstimate {
  const days = methods.map((method) => DELIVERY_DAYS[method]);
  return {
    from: localDateAfter(orderedAt, timeZone, Math.min(...days.map(({ from }) => from))),
    to: localDateAfter(orderedAt, timeZone, Math.max(...days.map(({ to }) => to))),
  };
}
