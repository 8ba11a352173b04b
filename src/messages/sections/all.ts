import { after } from './after.js';
import { delivery } from './delivery.js';
import { detours } from './detours.js';
import { finder } from './finder.js';
import { help } from './help.js';
import { helpPresses } from './help-presses.js';
import { journey } from './journey.js';
import { link } from './link.js';
import { offer } from './offer.js';
import { particulars } from './particulars.js';
import { photos } from './photos.js';
import { requests } from './requests.js';
import { retrying } from './retrying.js';
import { setbacks } from './setbacks.js';
import { touchpoints } from './touchpoints.js';
import type { Section } from '../message.js';

/** Every text of the kit: for what is no page, or a page of a shop's own. */
export const ALL_SECTIONS: readonly Section[] = [
  touchpoints,
  offer,
  link,
  help,
  helpPresses,
  requests,
  journey,
  retrying,
  setbacks,
  detours,
  particulars,
  finder,
  photos,
  delivery,
  after,
];
