import { looksAtATenth } from './a-tenth.js';

looksAtATenth('dark');
