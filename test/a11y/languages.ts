import { LANGUAGES as OFFERED } from '../../demo/shop/settings.js';

/** Every language that a shop may have, as it is said in its country; what the demo offers without one is among them. */
export const LANGUAGES = OFFERED.filter((lang) => lang !== 'en' && lang !== 'de');
