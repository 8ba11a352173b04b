import { html, type TemplateResult } from 'lit';
import { icons } from '../shop/icons.js';
import { startPage, type Shop } from '../shop/start-page.js';
import type { HelpTopic } from '../texts/index.js';

void startPage({
  name: 'help',
  open(shop) {
    let query = '';
    const search = (text: string) => {
      query = text;
      shop.redraw();
    };
    return () => page(shop, query, search);
  },
});

function page(shop: Shop, query: string, search: (text: string) => void): TemplateResult {
  const { help } = shop.texts;
  const found = help.topics.filter((topic) => mentions(topic, query));
  return html`
    <div class="help-hero">
      <div class="wrap">
        <h1>${help.title}</h1>
        <form
          role="search"
          class="help-search"
          aria-labelledby="help-query-label"
          @submit=${(event: Event) => event.preventDefault()}
        >
          ${icons.search}
          <label class="visually-hidden" id="help-query-label" for="help-query">${help.search}</label>
          <input
            id="help-query"
            type="search"
            name="query"
            autocomplete="off"
            placeholder=${help.placeholder}
            @input=${({ currentTarget }: Event & { currentTarget: HTMLInputElement }) =>
              search(currentTarget.value)}
          />
        </form>
        <a class="button button-outline" href="#help-support">${help.supportDoor} ${icons.arrow}</a>
      </div>
    </div>
    <div class="wrap help-body">
      <section aria-labelledby="help-topics">
        <h2 id="help-topics">${help.topicsTitle}</h2>
        <p class="help-found quiet" role="status">
          ${found.length === 0 ? help.none(query.trim()) : help.found(found.length)}
        </p>
        <div class="topics">${found.map((topic) => topicCard(topic, query.trim() !== ''))}</div>
      </section>
      <section class="help-support" aria-labelledby="help-support">
        <div class="help-support-head">
          <h2 id="help-support" tabindex="-1">${help.supportTitle}</h2>
          <p class="quiet">${help.supportText}</p>
        </div>
        <product-support-help-centre
          ><a href=${shop.url('orders')}>${shop.texts.pages.orders}</a></product-support-help-centre
        >
      </section>
    </div>
  `;
}

function topicCard({ key, title, questions }: HelpTopic, isOpen: boolean): TemplateResult {
  return html`<article class="card topic">
    <span class="topic-icon">${icons[key]}</span>
    <h3>${title}</h3>
    ${questions.map(
      ([question, answer]) =>
        html`<details ?open=${isOpen}>
          <summary>${question}</summary>
          <p class="quiet">${answer}</p>
        </details>`,
    )}
  </article>`;
}

function mentions({ title, questions }: HelpTopic, query: string): boolean {
  return plain([title, ...questions.flat()].join(' ')).includes(plain(query.trim()));
}

/** Without case and accents: a shopper who types `gutschein` means `Gutschein`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l');
}
