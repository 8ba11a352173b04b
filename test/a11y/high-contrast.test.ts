import { looksAtATenth } from './a-tenth.js';

looksAtATenth('high contrast');
