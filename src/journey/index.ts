export * from './state.js';
export * from './parts.js';
export * from './photos.js';
export * from './delivery.js';
export { questionsOf } from './steps.js';
export * from './transition.js';
export * from './view.js';
