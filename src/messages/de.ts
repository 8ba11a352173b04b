import { after } from './de/after.js';
import { delivery } from './de/delivery.js';
import { detours } from './de/detours.js';
import { finder } from './de/finder.js';
import { help } from './de/help.js';
import { helpPresses } from './de/help-presses.js';
import { journey } from './de/journey.js';
import { link } from './de/link.js';
import { offer } from './de/offer.js';
import { particulars } from './de/particulars.js';
import { photos } from './de/photos.js';
import { requests } from './de/requests.js';
import { retrying } from './de/retrying.js';
import { setbacks } from './de/setbacks.js';
import { touchpoints } from './de/touchpoints.js';
import type { MessageKey, MessageText } from './message.js';

/** German, complete: it addresses the shopper as „Sie“. */
export const de = {
  ...touchpoints,
  ...offer,
  ...link,
  ...help,
  ...helpPresses,
  ...requests,
  ...journey,
  ...retrying,
  ...setbacks,
  ...detours,
  ...particulars,
  ...finder,
  ...photos,
  ...delivery,
  ...after,
} satisfies Record<MessageKey, MessageText>;
