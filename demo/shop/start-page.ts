import { html, render, type TemplateResult } from 'lit';
import { MARKETPLACES } from '../../mocks/programme/marketplaces.js';
import type { WorldFault } from '../../mocks/world/parse-world.js';
import type { World } from '../../mocks/world/schema.js';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';
import type { Store } from '../../mocks/world/store.js';
import { createLog } from '../stage/log.js';
import { mountStage } from '../stage/stage.js';
import { watchEvents } from '../stage/watch-events.js';
import { watchRequests } from '../stage/watch-requests.js';
import { isTranslated, textsIn, type Texts } from '../texts/index.js';
import { showAddress } from './address.js';
import { API_BASE } from './api-base.js';
import { applyAppearance } from './appearance.js';
import { frame } from './frame.js';
import { daysLater } from './later.js';
import { resetWorld, setClock } from './mock-calls.js';
import { NoServiceWorker, notStarted } from './not-started.js';
import { pageUrl, type PageName } from './pages.js';
import { DEFAULTS, readSettings, withSettings, type Language, type Settings } from './settings.js';

/** What a page knows of the shop around it. */
export interface Shop {
  readonly settings: Settings;
  readonly lang: Language;
  readonly texts: Texts;
  /** The world as it is now. */
  readonly world: World;
  /** The zone in which the shop tells its days. */
  readonly timeZone: string;
  /** The address of a page of the demo, with the settings kept. */
  url(page: PageName, more?: Readonly<Record<string, string>>): string;
  /** Renders the page again, after something in it has changed. */
  redraw(): void;
}

/** A page of the shop. */
export interface Page {
  name: PageName;
  /** Called once the mock answers and the elements are defined; the function that it gives back renders the content. */
  open(shop: Shop): (() => TemplateResult) | Promise<() => TemplateResult>;
}

/** Starts a page: its frame at once, then the mock API, then the kit's elements, then its content. */
export async function startPage({ name, open }: Page): Promise<void> {
  const { settings: read, faults } = readSettings(new URLSearchParams(location.search));
  let settings = read;
  const lang = settings.lang ?? DEFAULTS.lang;
  const texts = await textsIn(lang);
  const container = elementById('shop');
  let store: Store | undefined;
  let worldFaults: readonly WorldFault[] = [];
  let content: (() => TemplateResult) | undefined;

  const url: Shop['url'] = (page, more) => pageUrl(page, settings, more);
  const redraw = () => {
    render(frame({ page: name, texts, faults, worldFaults, url }, content?.()), container);
    stage.redraw();
  };
  const startedStore = () => {
    if (!store) throw new Error('The mock API has not started.');
    return store;
  };

  const stage = mountStage(elementById('stage'), {
    log: createLog([watchEvents, watchRequests]),
    settings: () => settings,
    world: () => store?.world,
    choose(change) {
      const address = withSettings(new URL(location.href), change);
      const needsReload = 'scenario' in change || 'now' in change || 'lang' in change;
      if (needsReload) return location.assign(address);
      showAddress(address);
      settings = { ...settings, ...change };
      applyAppearance(settings);
      redraw();
    },
    async advance(days) {
      const { now, marketplace } = startedStore().world;
      await setClock(daysLater(now, days, MARKETPLACES[marketplace].timeZone));
      location.reload();
    },
    async reset() {
      await resetWorld(settings.scenario ?? DEFAULTS.scenario, settings.now ?? DEFAULTS.now);
      location.reload();
    },
  });

  document.title = `${texts.pages[name]} · ${texts.shop.name}`;
  applyAppearance(settings);
  redraw();

  try {
    store = await startStore(settings, (refused) => (worldFaults = refused));
    // Another tab, the back office say, changed the world: the page and the kit's elements follow.
    store.watch(() => {
      redraw();
      container.querySelector('product-support-provider')?.refresh();
    });
    // Only now: an element that asks before the worker answers would reach the network.
    await import('../../components/define.js');
    const view = await open({
      get settings() {
        return settings;
      },
      lang,
      texts,
      get world() {
        return startedStore().world;
      },
      get timeZone() {
        return MARKETPLACES[startedStore().world.marketplace].timeZone;
      },
      url,
      redraw,
    });
    const says = isTranslated(name, lang) ? view : () => html`<div lang="en">${view()}</div>`;
    content = () => inProvider(startedStore().world.marketplace, says());
  } catch (error) {
    console.error(error);
    content = () => notStarted(texts, error, store ? 'page' : 'mock');
  }
  redraw();
}

async function startStore(
  { scenario = DEFAULTS.scenario, now = DEFAULTS.now }: Settings,
  refused: (faults: readonly WorldFault[]) => void,
): Promise<Store> {
  if (!('serviceWorker' in navigator)) throw new NoServiceWorker();
  const { startMock } = await import('../../mocks/browser.js');
  return startMock({
    scenario,
    now,
    ...readableStorage(),
    refused,
    serviceWorkerUrl: `${import.meta.env.BASE_URL}mockServiceWorker.js`,
    apiBase: API_BASE,
  });
}

/** The storage that keeps the world over a reload; none where the browser refuses it. */
function readableStorage(): { storage?: Storage } {
  try {
    return { storage: localStorage };
  } catch {
    return {};
  }
}

function inProvider(marketplace: string, content: TemplateResult): TemplateResult {
  return html`<product-support-provider
    api-base=${API_BASE}
    marketplace=${marketplace}
    .getToken=${() => MAIN_SHOPPER.token}
    >${content}</product-support-provider
  >`;
}

function elementById(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element with the id "${id}".`);
  return element;
}
