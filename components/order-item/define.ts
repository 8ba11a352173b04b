import { define } from '../shared/define.js';
import { ProductSupportOrderItem } from './order-item.js';

define('product-support-order-item', ProductSupportOrderItem);
