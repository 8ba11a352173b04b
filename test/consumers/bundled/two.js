import 'product-support-kit/provider/define.js';
import 'product-support-kit/order-item/define.js';
