import manifest from 'virtual:custom-elements-manifest';
import { startPage } from '../shop/start-page.js';
import { gallery } from './gallery/gallery.js';

void startPage({ name: 'gallery', open: (shop) => gallery(shop, manifest) });
