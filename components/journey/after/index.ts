// What is loaded on demand: the piece, and its texts.
export { createAfter as create } from './after.js';
export { after as section } from '../../../src/messages/sections/after.js';
