import { en } from '../../../src/messages/en.js';
import { showsEveryState } from './every-state.js';

showsEveryState('from right to left', { lang: 'en', dir: 'rtl' }, en);
