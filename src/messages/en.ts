import { after } from './en/after.js';
import { delivery } from './en/delivery.js';
import { detours } from './en/detours.js';
import { finder } from './en/finder.js';
import { help } from './en/help.js';
import { helpPresses } from './en/help-presses.js';
import { journey } from './en/journey.js';
import { link } from './en/link.js';
import { offer } from './en/offer.js';
import { particulars } from './en/particulars.js';
import { photos } from './en/photos.js';
import { requests } from './en/requests.js';
import { retrying } from './en/retrying.js';
import { setbacks } from './en/setbacks.js';
import { touchpoints } from './en/touchpoints.js';

/**
 * English, the base language: every key of the kit, and the fallback of every other catalogue.
 * `{name}` is a value; an object holds the plural forms that `Intl.PluralRules` picks by `{count}`.
 */
export const en = {
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
} as const;
