// What is loaded on demand: the piece, and its texts.
export { createDelivery as create } from './delivery.js';
export { delivery as section } from '../../../src/messages/sections/delivery.js';
