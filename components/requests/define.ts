import { define } from '../shared/define.js';
import { ProductSupportRequests } from './requests.js';

define('product-support-requests', ProductSupportRequests);
