import 'product-support-kit/provider/define.js';
import 'product-support-kit/order-item/define.js';
import 'product-support-kit/return-offer/define.js';
import 'product-support-kit/help-centre/define.js';
