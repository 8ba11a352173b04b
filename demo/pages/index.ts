import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../shop/icons.js';
import { pictureUrl } from '../shop/orders.js';
import type { PageName } from '../shop/pages.js';
import { startPage, type Shop } from '../shop/start-page.js';
import { miniatures } from './index/miniatures.js';
import { worlds } from './index/worlds.js';

const TOUCHPOINT_PAGES = { email: 'email', order: 'orders', return: 'return', help: 'help' } as const;
const AUDIENCE_PAGES = { designers: 'gallery', qa: 'back-office', storefronts: 'orders' } as const;

const SNIPPET = `<product-support-provider
  api-base="/api" marketplace="US">
  <product-support-order-item
    order-id="114-7702615"
    item-id="114-7702615-1">
    <a href="/help">Help</a>
  </product-support-order-item>
</product-support-provider>`;

void startPage({
  name: 'index',
  open(shop) {
    return () => html`${hero(shop)} ${touchpoints(shop)} ${audiences(shop)} ${worlds(shop)}`;
  },
});

function hero({ texts, url }: Shop): TemplateResult {
  const { index } = texts;
  const tile = (key: string, look: string) =>
    html`<img class="tile ${look}" src=${pictureUrl(key)} alt="" width="240" height="240" />`;
  return html`<section class="hero">
    <div class="wrap">
      <div class="hero-text">
        <h1>${index.title}</h1>
        <p class="lead">${index.lead}</p>
        <p class="hero-doors">
          <a class="button button-sun" href=${url('orders')}>${index.start}</a>
          <a class="button button-clear" href=${url('email')}>${index.startEmail}</a>
        </p>
      </div>
      <div class="collage" aria-hidden="true">
        ${tile('parents/bookcase', 'tile-large')} ${tile('parts/bookcase-cam-lock', 'tile-part')}
        ${tile('parents/railway', '')} ${tile('parents/coffee-machine', '')} ${tile('parents/bicycle', '')}
        ${tile('parents/tent', '')}
      </div>
    </div>
  </section>`;
}

function touchpoints({ texts, url }: Shop): TemplateResult {
  const { index } = texts;
  const names = ['email', 'order', 'return', 'help'] as const;
  return html`<section class="wrap chapter" aria-labelledby="touchpoints">
    <div class="chapter-head">
      <h2 id="touchpoints">${index.touchpointsTitle}</h2>
      <p class="lead">${index.touchpointsLead}</p>
    </div>
    <ul class="touchpoints">
      ${names.map((name) => {
        const { title, text, link } = index.touchpoints[name];
        return html`<li class="card touchpoint">
          <div class="miniature miniature-${name}" aria-hidden="true">${miniatures[name]()}</div>
          <div class="touchpoint-text">
            <h3>${title}</h3>
            <p class="quiet">${text}</p>
            ${moreLink(url(TOUCHPOINT_PAGES[name]), link)}
          </div>
        </li>`;
      })}
    </ul>
  </section>`;
}

function audiences({ texts, url }: Shop): TemplateResult {
  const { index } = texts;
  const card = (
    name: 'designers' | 'qa' | 'storefronts',
    more: TemplateResult | typeof nothing = nothing,
  ) => {
    const { kicker, title, text, link } = index.audiences[name];
    const page: PageName = AUDIENCE_PAGES[name];
    return html`<li class="audience audience-${name}">
      <div>
        <p class="kicker">${kicker}</p>
        <h3>${title}</h3>
        <p>${text}</p>
        ${moreLink(url(page), link)}
        ${name === 'designers' ? moreLink(url('theme'), index.themeLink) : nothing}
      </div>
      ${more}
    </li>`;
  };
  return html`<section class="wrap chapter" aria-labelledby="audiences">
    <div class="chapter-head"><h2 id="audiences">${index.audienceTitle}</h2></div>
    <ul class="audiences">
      ${card('designers')} ${card('qa')}
      ${card('storefronts', html`<pre class="snippet" dir="ltr" tabindex="0"><code>${SNIPPET}</code></pre>`)}
    </ul>
  </section>`;
}

function moreLink(href: string, text: string): TemplateResult {
  return html`<a class="more-link" href=${href}>${text} ${icons.arrow}</a>`;
}
