export * from './message.js';
export * from './messages.js';
export { overrideMessages, registerLanguage, type Messages } from './texts.js';
export * from './format.js';
export { en } from './en.js';
