export * from './state.js';
export * from './parts.js';
export * from './transition.js';
export * from './view.js';
