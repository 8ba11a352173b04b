import { looksAtATenth } from './a-tenth.js';

looksAtATenth('set apart');
