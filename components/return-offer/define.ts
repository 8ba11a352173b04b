import { define } from '../shared/define.js';
import { ProductSupportReturnOffer } from './return-offer.js';

define('product-support-return-offer', ProductSupportReturnOffer);
