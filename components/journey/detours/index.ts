// What is loaded on demand: the piece, and its texts.
export { createDetours as create } from './detours.js';
export { detours as section } from '../../../src/messages/sections/detours.js';
