import { html, nothing, type TemplateResult } from 'lit';
import type { AppNotification } from '../../../src/links/index.js';
import { formatTime, formatWeekday } from '../../shop/format.js';
import { logo } from '../../shop/logo.js';
import type { Shop } from '../../shop/start-page.js';

/** A phone's lock screen with the app's notification on it. */
export function phone({ texts, world, timeZone, lang }: Shop, notification: AppNotification): TemplateResult {
  const { email } = texts;
  return html`<section class="phone" aria-label=${email.phone}>
    <div class="phone-screen">
      <div class="phone-island" aria-hidden="true"></div>
      <p class="phone-day">${formatWeekday(world.now, timeZone, lang)}</p>
      <p class="phone-time">${formatTime(world.now, timeZone, lang).replace(/\s*[AP]M$/i, '')}</p>
      <a class="push" href=${notification.deepLink} dir="ltr">
        <span class="push-app"
          ><span class="push-mark">${logo}</span>${email.app}<span class="push-when"
            >${email.justNow}</span
          ></span
        >
        <span class="push-body" lang="en">
          <strong>${notification.title}</strong>
          <span>${notification.body}</span>
        </span>
        ${
          notification.imageUrl
            ? html`<img src=${notification.imageUrl} alt="" width="44" height="44" />`
            : nothing
        }
        <span class="visually-hidden">${email.openNotification}</span>
      </a>
    </div>
  </section>`;
}
