import { html, type TemplateResult } from 'lit';
import { formatTime } from '../../shop/format.js';
import { icons } from '../../shop/icons.js';
import { logo } from '../../shop/logo.js';
import type { Shop } from '../../shop/start-page.js';

/** A mail program with one message open; the message's own document stands in a sandbox without scripts. */
export function mailProgram(
  { texts, world, timeZone, lang }: Shop,
  subject: string,
  emailHtml: string,
): TemplateResult {
  const { email } = texts;
  return html`<section class="mail" aria-label=${email.mailProgram}>
    <div class="mail-top" aria-hidden="true"><i></i><i></i><i></i><span>${email.inbox}</span></div>
    <ul class="mail-list" aria-hidden="true">
      <li class="mail-current">
        <strong>${email.from}</strong><span>${subject}</span
        ><span class="quiet">${formatTime(world.now, timeZone, lang)}</span>
      </li>
      ${email.others.map(
        ([from, title, start]) =>
          html`<li><strong>${from}</strong><span>${title}</span><span class="quiet">${start}</span></li>`,
      )}
    </ul>
    <article class="mail-message">
      <header>
        <div class="mail-tools" aria-hidden="true">${icons.reply}${icons.archive}${icons.star}</div>
        <h2 lang="en">${subject}</h2>
        <div class="mail-from">
          <span class="mail-face" aria-hidden="true">${logo}</span>
          <p>
            <strong>${email.from}</strong> <span class="quiet">&lt;hello@kiteyard.example&gt;</span><br />
            <span class="quiet">${email.to}</span>
          </p>
        </div>
      </header>
      <iframe
        title=${email.frameTitle}
        sandbox="allow-same-origin allow-top-navigation-by-user-activation"
        srcdoc=${emailHtml}
        height="620"
        @load=${fitHeight}
      ></iframe>
    </article>
  </section>`;
}

/** A message is as tall as it is: no second scroll bar inside the page. */
function fitHeight({ currentTarget }: Event & { currentTarget: HTMLIFrameElement }): void {
  const body = currentTarget.contentDocument?.body;
  if (!body) return;
  const fit = () => {
    currentTarget.height = String(body.offsetHeight);
  };
  new ResizeObserver(fit).observe(body);
}
