import { de } from '../../../src/messages/de.js';
import { showsEveryState } from './every-state.js';

showsEveryState('in German', { lang: 'de', dir: 'ltr' }, de);
