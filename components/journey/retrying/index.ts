// What is loaded on demand: the piece, and its texts.
export { createRetrying as create } from './retrying.js';
export { retrying as section } from '../../../src/messages/sections/retrying.js';
