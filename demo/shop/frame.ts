import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../texts/index.js';
import { icons } from './icons.js';
import { logo } from './logo.js';
import type { PageName } from './pages.js';
import type { WorldFault } from '../../mocks/world/parse-world.js';
import type { SettingFault } from './settings.js';
import { skeleton } from './skeleton.js';

interface Frame {
  page: PageName;
  texts: Texts;
  faults: readonly SettingFault[];
  /** What is wrong with the world that the browser kept. */
  worldFaults: readonly WorldFault[];
  url(page: PageName): string;
}

const SHOP_PAGES = ['orders', 'return', 'help'] as const;
const BACKSTAGE_PAGES = ['index', 'email', 'support', 'back-office', 'gallery', 'theme'] as const;

/** The shop around a page: header, what is wrong with the address, content (a skeleton until it is there), footer. */
export function frame(frame: Frame, content: TemplateResult | undefined): TemplateResult {
  const { page, texts, faults, worldFaults } = frame;
  return html`
    <a class="skip-link" href="#main">${texts.shop.skip}</a>
    ${header(frame)}
    <main id="main" tabindex="-1" class="page-${page}">
      ${faults.length > 0 ? faultNotice(texts, faults) : nothing}
      ${worldFaults.length > 0 ? worldNotice(texts, worldFaults) : nothing} ${content ?? skeleton(texts)}
    </main>
    ${content ? footer(frame) : nothing}
  `;
}

function header({ page, texts, url }: Frame): TemplateResult {
  const { shop } = texts;
  return html`<header class="site-header">
    <div class="wrap">
      <a class="brand" href=${url('index')} aria-label=${shop.home}>${logo}<span>${shop.name}</span></a>
      <nav class="site-nav" aria-label=${shop.navigation.label}>
        ${SHOP_PAGES.map(
          (name) =>
            html`<a href=${url(name)} aria-current=${page === name ? 'page' : nothing}
              >${shop.navigation[name]}</a
            >`,
        )}
      </nav>
      <span class="account">
        ${icons.person}<span class="visually-hidden">${shop.accountLabel}</span
        ><span class="account-name" aria-hidden="true">${shop.account}</span>
      </span>
    </div>
  </header>`;
}

function faultNotice({ fault, parameters }: Texts, faults: readonly SettingFault[]): TemplateResult {
  return html`<div class="wrap">
    <section class="notice notice-trouble" role="alert" id="setting-faults">
      ${icons.alert}
      <div>
        <h2>${fault.title}</h2>
        ${faults.map(
          ({ parameter, value, allowed }) =>
            html`<p>
              <strong>${parameters[parameter]}</strong> · <bdi>${fault.refused(value.slice(0, 80))}</bdi>
              ${allowed.length > 0 ? fault.allowed(allowed.join(', ')) : fault.moment} ${fault.instead}
            </p>`,
        )}
      </div>
    </section>
  </div>`;
}

/** As many faults as help: one slip tends to bring others. */
const SHOWN_FAULTS = 5;

function worldNotice({ fault }: Texts, faults: readonly WorldFault[]): TemplateResult {
  return html`<div class="wrap">
    <section class="notice notice-trouble" role="alert" id="world-faults">
      ${icons.alert}
      <div>
        <h2>${fault.world}</h2>
        ${faults
          .slice(0, SHOWN_FAULTS)
          .map(
            ({ path, message }) =>
              html`<p><strong lang="en" dir="ltr">${path || '/'}</strong> ${message}</p>`,
          )}
        <p>${fault.instead}</p>
      </div>
    </section>
  </div>`;
}

function footer({ page, texts, url }: Frame): TemplateResult {
  const { shop, pages } = texts;
  const column = (title: string, names: readonly PageName[]) =>
    html`<nav class="footer-column" aria-label=${title}>
      <h2>${title}</h2>
      <ul>
        ${names.map(
          (name) =>
            html`<li>
              <a href=${url(name)} aria-current=${page === name ? 'page' : nothing}>${pages[name]}</a>
            </li>`,
        )}
      </ul>
    </nav>`;
  return html`<footer class="site-footer">
    <div class="wrap">
      <div class="footer-about">
        <p class="footer-brand">${logo}<span>${shop.name}</span></p>
        <p class="footer-claim">${shop.claim}</p>
        <p class="quiet">${shop.footerAbout}</p>
      </div>
      ${column(shop.footerShop, SHOP_PAGES)} ${column(shop.footerBackstage, BACKSTAGE_PAGES)}
    </div>
  </footer>`;
}
