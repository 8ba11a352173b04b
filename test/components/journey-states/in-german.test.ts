import { showsEveryState } from './every-state.js';
import { catalogueOf } from '../../support/catalogues.js';

const de = await catalogueOf('de');

showsEveryState('in German', { lang: 'de', dir: 'ltr' }, de);
