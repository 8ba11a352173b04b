export * from './deep-link.js';
export type { Delivery } from './delivery.js';
export * from './delivery-email.js';
export * from './app-notification.js';
