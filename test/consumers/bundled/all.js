import 'product-support-kit/define.js';
