// What is loaded on demand: the piece, and its texts.
export { createPhotos as create } from './photos.js';
export { photos as section } from '../../../src/messages/sections/photos.js';
