// What is loaded on demand: the piece, and its texts.
export { createFinder as create } from './finder.js';
export { finder as section } from '../../../src/messages/sections/finder.js';
