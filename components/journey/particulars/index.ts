// What is loaded on demand: the piece, and its texts.
export { createParticulars as create } from './particulars.js';
export { particulars as section } from '../../../src/messages/sections/particulars.js';
