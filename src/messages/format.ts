export { formatDate, formatNumber, pluralCategory } from './formats/plain.js';
export * from './formats/more.js';
