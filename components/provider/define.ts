import { define } from '../shared/define.js';
import { ProductSupportProvider } from './provider.js';

define('product-support-provider', ProductSupportProvider);
