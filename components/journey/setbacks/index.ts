// What is loaded on demand: the piece, and its texts.
export { createSetbacks as create } from './setbacks.js';
export { setbacks as section } from '../../../src/messages/sections/setbacks.js';
