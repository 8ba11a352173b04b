import { looksAtATenth } from './a-tenth.js';

looksAtATenth('light');
