import { looksAtATenth } from './a-tenth.js';

looksAtATenth('forced colours');
