export * from './contract/index.js';
export * from './client/index.js';
export * from './journey/index.js';
export * from './links/index.js';
export * from './messages/index.js';
export * from './events.js';
export type * from './trace.js';
export { VERSION } from './version.js';
