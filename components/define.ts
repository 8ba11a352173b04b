// Registers every element of the kit.
import './provider/define.js';
import './deep-link/define.js';
import './order-item/define.js';
import './return-offer/define.js';
import './help-centre/define.js';
import './journey/define.js';
import './requests/define.js';
