import { ID_MAX_LENGTH } from '../checks.js';
import { sized } from './reader.js';

export const readId = sized(1, ID_MAX_LENGTH);
