import { readDeepLink } from 'product-support-kit';

console.log(readDeepLink(location.href));
