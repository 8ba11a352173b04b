import { html, type TemplateResult } from 'lit';
import { icons } from '../../shop/icons.js';
import { pictureUrl } from '../../shop/orders.js';

const bar = (look: string) => html`<i class="bar bar-${look}"></i>`;
const picture = (key: string) => html`<img src=${pictureUrl(key)} alt="" width="64" height="64" />`;
const option = html`<span class="mini-option"><i class="mini-dot"></i>${bar('option')}</span>`;

/** The four touchpoints in small: decoration, drawn from bars and pictures. */
export const miniatures: Readonly<Record<'email' | 'order' | 'return' | 'help', () => TemplateResult>> = {
  email: () =>
    html`<div class="sheet sheet-mail">
      <div class="sheet-top">${bar('short')}<i class="mini-face"></i></div>
      ${bar('title')} ${bar('long')}
      <div class="mini-block">
        ${picture('parents/bookcase')}
        <div>${bar('long')}${bar('mid')}<i class="mini-button"></i></div>
      </div>
    </div>`,
  order: () =>
    html`<div class="sheet">
      <div class="mini-line">
        ${picture('parents/coffee-machine')}
        <div>${bar('long')}${bar('short')}${option}</div>
      </div>
      <div class="mini-line">
        ${picture('parents/lamp')}
        <div>${bar('mid')}${bar('short')}</div>
      </div>
    </div>`,
  return: () =>
    html`<div class="sheet">
      <div class="mini-tick"><i class="mini-radio"></i>${bar('mid')}</div>
      <div class="mini-tick mini-ticked"><i class="mini-radio"></i>${bar('long')}</div>
      <div class="mini-choice">
        <span>${picture('parts/bookcase-cam-lock')}${bar('mid')}</span>
        <span>${picture('parents/bookcase')}${bar('mid')}</span>
      </div>
    </div>`,
  help: () =>
    html`<div class="sheet">
      <div class="mini-search">${icons.search}${bar('mid')}</div>
      <div class="mini-tiles">
        ${picture('parents/railway')} ${picture('parents/office-chair')} ${picture('parents/blender')}
      </div>
      ${option}
    </div>`,
};
