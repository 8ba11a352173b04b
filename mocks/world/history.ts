import type { Reason, Touchpoint } from '../../src/contract/index.js';
import type { OrderPlan } from './seed.js';

/** What became of one earlier order: its part came and helped, came and did not, or never came. */
type Ending = 'kept' | 'silent' | 'did-not-help' | 'returned' | 'lost' | 'cancelled';

type Entry = readonly [
  deliveredDaysAgo: number,
  parentId: string,
  partId: string,
  touchpoint: Touchpoint,
  reason: Reason,
  ending: Ending,
];

/** Earlier part orders, newest first, with windows that have ended: what the reports look back on (O5, O6). */
const ENTRIES: readonly Entry[] = [
  [52, 'blender', 'blender-lid', 'order', 'damaged', 'kept'],
  [57, 'bookcase', 'bookcase-hinge', 'return', 'missing', 'kept'],
  [61, 'lamp', 'lamp-foot-switch', 'return', 'defective', 'silent'],
  [66, 'railway', 'railway-curved-track', 'help', 'missing', 'kept'],
  [72, 'office-chair', 'chair-castor', 'order', 'damaged', 'returned'],
  [79, 'bicycle', 'bicycle-pedal', 'return', 'defective', 'kept'],
  [84, 'coffee-machine', 'coffee-drip-tray', 'email', 'missing', 'kept'],
  [88, 'bookcase', 'bookcase-cam-lock', 'email', 'missing', 'silent'],
  [95, 'tent', 'tent-pole', 'order', 'damaged', 'did-not-help'],
  [103, 'lamp', 'lamp-shade', 'return', 'damaged', 'returned'],
  [109, 'coffee-machine', 'coffee-gasket', 'help', 'defective', 'kept'],
  [118, 'railway', 'railway-signal', 'order', 'incompatible', 'cancelled'],
  [124, 'office-chair', 'chair-armrest', 'return', 'damaged', 'kept'],
  [133, 'blender', 'blender-jar', 'return', 'damaged', 'lost'],
  [141, 'bicycle', 'bicycle-brake-pad', 'order', 'missing', 'kept'],
  [150, 'bookcase', 'bookcase-shelf-pin', 'order', 'missing', 'kept'],
  [158, 'tent', 'tent-peg', 'email', 'missing', 'silent'],
  [169, 'coffee-machine', 'coffee-tank-lid', 'return', 'damaged', 'returned'],
  [176, 'lamp', 'lamp-base-screw', 'help', 'missing', 'kept'],
];

const FIRST_NUMBER = 7_388_000;
const DAYS_TO_DELIVERY = 3;
/** Days from the delivery to the request, and from there to a return. */
const DAYS_TO_REQUEST = 4;
const DAYS_TO_RETURN = 12;

export const HISTORY: readonly OrderPlan[] = ENTRIES.map(
  ([deliveredDaysAgo, parentId, partId, touchpoint, reason, ending], index): OrderPlan => {
    const requestedDaysAgo = deliveredDaysAgo - DAYS_TO_REQUEST;
    const isReturned = ending === 'returned';
    return {
      orderId: `112-${FIRST_NUMBER - index * 1_309}`,
      placedDaysAgo: deliveredDaysAgo + DAYS_TO_DELIVERY,
      items: [{ parentId, deliveredDaysAgo, ...(isReturned && { status: 'returned' }) }],
      request: {
        daysAgo: requestedDaysAgo,
        touchpoint,
        reason,
        parts: [{ partId, quantity: 1 }],
        status: ending === 'lost' ? 'not-received' : ending === 'cancelled' ? 'cancelled' : 'delivered',
        ...(ending === 'kept' && { kept: true }),
        ...((ending === 'did-not-help' || isReturned) && { kept: false }),
      },
      ...(isReturned && { returnedDaysAgo: requestedDaysAgo - DAYS_TO_RETURN }),
    };
  },
);
