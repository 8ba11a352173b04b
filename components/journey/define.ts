import { define } from '../shared/define.js';
import { ProductSupportJourney } from './journey.js';

define('product-support-journey', ProductSupportJourney);
