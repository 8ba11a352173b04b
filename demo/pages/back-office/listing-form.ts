import { html, nothing, type TemplateResult } from 'lit';
import type { WorldPart } from '../../../mocks/world/schema.js';
import type { Office } from './office.js';
import { rule, written } from './pieces.js';

/** The fields of a listing that are texts, each with the rule that asks for it. */
const TEXT_FIELDS = [
  ['name', 'L1'],
  ['partNumber', 'L1'],
  ['gtin', 'L3'],
  ['price', 'L4'],
  ['packQuantity', 'L5'],
  ['itemTypeKeyword', 'L6'],
] as const;

/** Edits a part listing, or adds one where none is given; what L2 to L6 ask for is told field by field. */
export function listingForm(office: Office, part?: WorldPart): TemplateResult {
  const { shop, refusal } = office;
  const own = shop.texts.backOffice.stock.listing;
  const at = `listing-${part?.sku ?? 'new'}`;
  const faults = refusal?.at === at ? refusal.faults : [];

  const save = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const form = event.currentTarget;
    const number = (field: string) =>
      written(form, field) === '' ? undefined : Number(written(form, field));
    const text = (field: string) => written(form, field) || undefined;
    const sku = part?.sku ?? written(form, 'sku');
    void office.act(at, `PUT /programme/listings/${encodeURIComponent(sku)}`, {
      name: written(form, 'name'),
      partNumber: written(form, 'partNumber'),
      picture: text('picture'),
      gtin: text('gtin'),
      gtinExemption: new FormData(form).has('gtinExemption'),
      price: number('price'),
      packQuantity: number('packQuantity'),
      itemTypeKeyword: text('itemTypeKeyword'),
    });
  };

  const field = (
    name: string,
    label: string,
    ruleId: string,
    control: (describedBy: string) => TemplateResult,
  ) => {
    const mine = faults.filter(({ pointer }) => pointer === `/${name}`);
    const faultId = `${at}-${name}-fault`;
    return html`<div class="listing-field">
      <label for="${at}-${name}">${label} ${rule(ruleId)}</label>
      ${control(mine.length > 0 ? faultId : '')}
      ${
        mine.length > 0
          ? html`<p class="field-fault" id=${faultId}>
              ${mine.map(({ detail }) => html`<bdi lang="en">${detail}</bdi>`)}
            </p>`
          : nothing
      }
    </div>`;
  };
  const input = (name: string, value: string) => (describedBy: string) =>
    html`<input
      id="${at}-${name}"
      name=${name}
      autocomplete="off"
      .defaultValue=${value}
      aria-invalid=${describedBy ? 'true' : nothing}
      aria-describedby=${describedBy || nothing}
    />`;

  return html`<form class="listing-form" novalidate @submit=${save}>
    ${part ? nothing : field('sku', own.sku, 'L1', input('sku', ''))}
    ${TEXT_FIELDS.map(([name, ruleId]) => field(name, own[name], ruleId, input(name, String(part?.[name] ?? ''))))}
    ${field('picture', own.picture, 'L2', (describedBy) => pictureChoice(office, at, part?.picture, describedBy))}
    <label class="check"
      ><input
        type="checkbox"
        name="gtinExemption"
        .defaultChecked=${part?.exemptionAskedAt !== undefined}
      /><span>${own.exemption}</span></label
    >
    ${
      refusal?.at === at
        ? html`<p class="field-fault" role="alert">${own.refused(faults.length)}</p>`
        : nothing
    }
    <p><button class="button button-small" type="submit">${part ? own.save : own.add}</button></p>
  </form>`;
}

/** The pictures that the catalogue has; the real ones would be uploaded. */
function pictureChoice(
  { shop }: Office,
  at: string,
  current: string | undefined,
  describedBy: string,
): TemplateResult {
  const { world, texts } = shop;
  const keys = [...new Set(world.parts.flatMap(({ picture }) => picture ?? []))];
  const nameOf = (key: string) => world.parts.find(({ picture }) => picture === key)?.name ?? key;
  return html`<select
    id="${at}-picture"
    name="picture"
    aria-invalid=${describedBy ? 'true' : nothing}
    aria-describedby=${describedBy || nothing}
  >
    <option value="">${texts.backOffice.none}</option>
    ${keys.map((key) => html`<option value=${key} ?selected=${key === current}>${nameOf(key)}</option>`)}
  </select>`;
}
