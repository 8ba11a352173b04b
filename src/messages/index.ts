export * from './message.js';
export * from './messages.js';
export * from './format.js';
export { en } from './en.js';
