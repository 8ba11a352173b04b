export * from './events/opened.js';
export * from './events/closed.js';
export * from './events/requested.js';
export * from './events/cancelled.js';
export * from './events/return-chosen.js';
export * from './events/returned.js';
export * from './events/resolved.js';
export { ProductSupportFailedEvent } from './events/failed.js';
export * from './events/session-expired.js';
