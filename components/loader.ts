import { watchForIntent } from './loader/intent.js';
import { watchPage } from './loader/watch-page.js';

/*
 * The one script of a page: `<script type="module" src="…/loader.js"></script>`. It finds the kit's tags, those that are
 * added later too, and loads the code of what is there and no more; the journey's once a shopper is about to open it.
 * Where code does not arrive the plain link stays; the next tag that is added tries again, as far as the browser does.
 */

const PREFIX = 'product-support-';

const LOADERS = {
  provider: () => import('./provider/define.js'),
  'deep-link': () => import('./deep-link/define.js'),
  'order-item': () => import('./order-item/define.js'),
  'return-offer': () => import('./return-offer/define.js'),
  'help-centre': () => import('./help-centre/define.js'),
  journey: () => import('./journey/define.js'),
  requests: () => import('./requests/define.js'),
};

type Name = keyof typeof LOADERS;

const isName = (name: string): name is Name => Object.hasOwn(LOADERS, name);

const asked = new Map<Name, Promise<boolean>>();

/** Loads an element's code once; what another script of the page has defined is left to that. False where it fails. */
function load(name: Name): Promise<boolean> {
  const arrival = asked.get(name) ?? arrives(name);
  asked.set(name, arrival);
  return arrival;
}

async function arrives(name: Name): Promise<boolean> {
  try {
    if (!customElements.get(PREFIX + name)) await LOADERS[name]();
    return true;
  } catch {
    return !asked.delete(name);
  }
}

/** Takes each element of the kit's that is in the page or comes into it. */
function watch(): void {
  const watchForJourney = watchForIntent(() => load('journey'));
  watchPage((element) => {
    const { localName } = element;
    const name = localName.slice(PREFIX.length);
    if (PREFIX + name !== localName || !isName(name)) return false;
    // Its file holds what all of them share: asked for at the same time, that is no further round trip.
    void load('provider');
    void load(name).then(() => watchForJourney(element));
    return true;
  });
}

// On a server there is no page.
if (typeof document === 'object') watch();
