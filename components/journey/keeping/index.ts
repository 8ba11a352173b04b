// What is loaded on demand: the piece. Its texts are there already.
export { createKeeping as create } from './keeping.js';
export const section = undefined;
