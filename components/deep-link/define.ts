import { define } from '../shared/define.js';
import { ProductSupportDeepLink } from './deep-link.js';

define('product-support-deep-link', ProductSupportDeepLink);
