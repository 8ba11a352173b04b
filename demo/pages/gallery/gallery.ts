import { html, nothing, type TemplateResult } from 'lit';
import { collect, type GalleryElement } from '../../gallery/elements.js';
import type { PlainLink } from '../../gallery/state.js';
import { icons } from '../../shop/icons.js';
import { DEFAULTS } from '../../shop/settings.js';
import type { Shop } from '../../shop/start-page.js';
import { placeUrl, readPlace, type PlaceFault } from './address.js';
import { choices } from './choices.js';
import type { Copied, Desk } from './desk.js';
import { beside } from './facts.js';
import { createFrames } from './frames.js';
import { readManifest } from './manifest.js';
import { overview } from './overview.js';
import { rail } from './rail.js';
import { stateView } from './state-view.js';

const COPIED_FROM: Record<Copied, string> = { link: 'gallery-link', snippet: 'gallery-code' };

/** The page on which every state of every element is found; `manifest` is the custom elements manifest. */
export async function gallery(shop: Shop, manifest: unknown): Promise<() => TemplateResult> {
  const { scenario = DEFAULTS.scenario, now = DEFAULTS.now } = shop.settings;
  const collection = await collect(scenario, now);
  const elements = atLeastOne(collection.elements);
  const facts = readManifest(manifest);
  const plainLink: PlainLink = { href: shop.url('help'), text: shop.texts.plainLink };
  const frames = createFrames(plainLink, shop.lang, () => shop.redraw());

  let query = '';
  let copy: Desk['copy'];
  /** What is unfolded on a narrow window. */
  let open: 'rail' | 'choices' | undefined;

  const go = (link: HTMLAnchorElement) => {
    history.pushState(null, '', link.href);
    copy = undefined;
    const wasRail = open === 'rail';
    if (wasRail) open = undefined;
    shop.redraw();
    const heading = document.getElementById('gallery-state');
    // The link that was pressed has gone: reading goes on at what it led to.
    if (wasRail || !link.isConnected) heading?.focus();
    heading?.scrollIntoView({ block: 'nearest' });
  };
  const unfold = (what: 'rail' | 'choices') => {
    open = open === what ? undefined : what;
    shop.redraw();
  };
  addEventListener('popstate', () => {
    copy = undefined;
    shop.redraw();
  });

  const draw = () => {
    const { place, faults } = readPlace(new URLSearchParams(location.search), elements);
    const desk: Desk = {
      shop,
      collection,
      place,
      faults,
      facts,
      frames,
      query,
      copy,
      href: (change) => placeUrl(new URL(location.href), place, change),
      search(text) {
        query = text;
        shop.redraw();
      },
      async copyText(what) {
        copy = { what, how: await copyFrom(document.getElementById(COPIED_FROM[what])) };
        shop.redraw();
      },
    };
    const { state, element } = place;
    const own = shop.texts.gallery;
    document.title = [state?.name ?? element.name, own.title, shop.texts.shop.name].join(' · ');
    const page = html`<div
      class="gallery"
      lang=${own.lang}
      @click=${(event: MouseEvent) => followWithin(event, go)}
    >
      <div class="gallery-head">
        <h1>${own.title}</h1>
        <p class="quiet"><bdi>${own.lead}</bdi></p>
      </div>
      ${notices(desk)}
      <div class="gallery-desk">
        ${rail(desk, open === 'rail', () => unfold('rail'))}
        <div class="gallery-main">
          ${choices(desk, open === 'choices', () => unfold('choices'))}
          ${state ? stateView(desk, state) : overview(desk)} ${beside(desk, plainLink)}
        </div>
      </div>
    </div>`;
    frames.tidy();
    return page;
  };
  return draw;
}

/** Follows a link of the gallery without loading the page anew, unless another window is asked for. */
function followWithin(event: MouseEvent, go: (link: HTMLAnchorElement) => void): void {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  const anchor = target instanceof Element ? target.closest('a[data-stays]') : null;
  if (!(anchor instanceof HTMLAnchorElement)) return;
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  go(anchor);
}

function notices({ shop, faults, collection }: Desk): TemplateResult {
  const own = shop.texts.gallery;
  const { scenario = DEFAULTS.scenario } = shop.settings;
  return html`${
    faults.length > 0
      ? html`<section class="notice notice-trouble" role="alert" id="gallery-faults" lang=${shop.lang}>
          ${icons.alert}
          <div>
            <h2>${shop.texts.fault.title}</h2>
            ${faults.map((fault) => faultLine(shop, fault))}
          </div>
        </section>`
      : nothing
  }
  ${
    collection.isFallback
      ? html`<p class="notice gallery-fallback">${icons.alert}<span>${own.fallback(scenario)}</span></p>`
      : nothing
  }`;
}

function faultLine({ texts }: Shop, { parameter, value, allowed }: PlaceFault): TemplateResult {
  const { fault, gallery: own } = texts;
  return html`<p>
    <strong>${own.parameters[parameter]}:</strong> <bdi>${fault.refused(value.slice(0, 80))}</bdi>
    ${allowed.length > 0 ? fault.allowed(allowed.join(', ')) : nothing} ${fault.instead}
  </p>`;
}

/** Copies a text as it stands on the page; where the browser refuses, selects it. */
async function copyFrom(element: HTMLElement | null): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(element?.textContent?.trim() ?? '');
    return 'copied';
  } catch {
    if (element) getSelection()?.selectAllChildren(element);
    return 'selected';
  }
}

function atLeastOne(elements: readonly GalleryElement[]): readonly [GalleryElement, ...GalleryElement[]] {
  const [first, ...others] = elements;
  if (!first) throw new Error('The kit has no elements.');
  return [first, ...others];
}
