import { html, nothing, type TemplateResult } from 'lit';
import { startPage, type Shop } from '../shop/start-page.js';
import { mailProgram } from './email/mail-program.js';
import { messagesOf, type Messages } from './email/messages.js';
import { phone } from './email/phone.js';

void startPage({
  name: 'email',
  async open(shop) {
    const messages = await messagesOf(shop);
    return () => page(shop, messages);
  },
});

function page(shop: Shop, messages: Messages): TemplateResult {
  const { email } = shop.texts;
  return html`<div class="wrap">
    <div class="page-head">
      <h1>${email.title}</h1>
      <p class="lead">${email.lead}</p>
    </div>
    ${
      messages.ok
        ? html`<div class="email-stage">
            ${mailProgram(shop, messages.subject, messages.emailHtml)} ${phone(shop, messages.notification)}
          </div>`
        : noMessages(shop, messages.why)
    }
  </div>`;
}

function noMessages(
  { texts, world, url, settings }: Shop,
  why: 'marketplace' | 'not-delivered',
): TemplateResult {
  const { email, pages } = texts;
  const usual = new URL(url('email'), location.href);
  usual.searchParams.delete('scenario');
  return html`<section class="empty">
    <h2>${email.noneTitle}</h2>
    <p class="quiet">
      ${why === 'marketplace' ? email.noneMarketplace(world.marketplace) : email.noneDelivered}
    </p>
    <p class="quiet">${email.otherDoors}</p>
    <p class="email-doors">
      <a class="button" href=${url('orders')}>${pages.orders}</a>
      ${
        settings.scenario && why === 'marketplace'
          ? html`<a class="button button-outline" href=${usual.href}>${email.backToUs}</a>`
          : nothing
      }
    </p>
  </section>`;
}
