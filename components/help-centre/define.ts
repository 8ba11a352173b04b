import { define } from '../shared/define.js';
import { ProductSupportHelpCentre } from './help-centre.js';

define('product-support-help-centre', ProductSupportHelpCentre);
