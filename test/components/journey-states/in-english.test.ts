import { en } from '../../../src/messages/en.js';
import { showsEveryState } from './every-state.js';

showsEveryState('in English', { lang: 'en', dir: 'ltr' }, en);
