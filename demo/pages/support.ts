import { html, nothing, type TemplateResult } from 'lit';
import { readDeepLink } from '../../src/links/deep-link.js';
import { startPage, type Shop } from '../shop/start-page.js';

void startPage({
  name: 'support',
  open(shop) {
    // Looked at before the element takes the token out of the address.
    const { token, fault } = readDeepLink(location.href);
    const isLinked = token !== undefined || fault !== undefined;
    return () => page(shop, isLinked);
  },
});

function page({ texts, url }: Shop, isLinked: boolean): TemplateResult {
  const { support } = texts;
  return html`<div class="wrap support">
    <div class="page-head">
      <h1>${support.title}</h1>
      ${isLinked ? html`<p class="lead">${support.lead}</p>` : nothing}
    </div>
    ${
      isLinked
        ? nothing
        : html`<section class="empty">
            <h2>${support.noLink}</h2>
            <p class="quiet">${support.noLinkText}</p>
            <a class="button" href=${url('email')}>${support.toEmail}</a>
          </section>`
    }
    <div class="support-element" ?hidden=${!isLinked}>
      <product-support-deep-link
        ><a href=${url('orders')}>${texts.pages.orders}</a></product-support-deep-link
      >
    </div>
  </div>`;
}
