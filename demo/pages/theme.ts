import manifest from 'virtual:custom-elements-manifest';
import dark from '../../components/themes/dark.css?raw';
import highContrast from '../../components/themes/high-contrast.css?raw';
import light from '../../components/themes/light.css?raw';
import { startPage } from '../shop/start-page.js';
import { themeEditor } from './theme/editor.js';
import { looksOf } from './theme/reference.js';

const sources = { themes: { light, dark, 'high-contrast': highContrast }, looks: looksOf(manifest) };

void startPage({ name: 'theme', open: (shop) => themeEditor(shop, sources) });
