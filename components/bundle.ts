// The file for a page without a bundler: the provider and the touchpoints. What they open is loaded when it is opened,
// and what the page holds by itself once the page is there.
import './provider/define.js';
import './deep-link/define.js';
import './order-item/define.js';
import './return-offer/define.js';
import './help-centre/define.js';
import { loadWhatStandsIn } from './shared/by-hand.js';
import { whenPageIsParsed } from './shared/page.js';

whenPageIsParsed(() => void loadWhatStandsIn(document));
