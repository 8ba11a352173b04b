// What pages show before a press, and the help centre after one.
export { helpPresses } from './help-presses.js';
export { help } from './help.js';
export { link } from './link.js';
export { offer } from './offer.js';
export { requests } from './requests.js';
