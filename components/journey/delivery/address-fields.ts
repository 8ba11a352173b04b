import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import type { AddressField } from '../../../src/journey/delivery.js';
import { addressForm, normalised, type AddressFormField } from '../../../src/journey/postal-address.js';
import type { Screen } from '../screens/screen.js';
import { errorLine } from './error-line.js';

type DeliveryScreen = Screen<'delivery'>;

/** What a browser may fill in by itself. */
const AUTOCOMPLETE: Record<AddressField, string> = {
  recipient: 'name',
  line1: 'address-line1',
  line2: 'address-line2',
  city: 'address-level2',
  region: 'address-level1',
  postalCode: 'postal-code',
  country: 'country',
};

/** The form for an address: the fields of its country, in the order and by the names that are usual there. */
export function addressFields(screen: DeliveryScreen, language: string | undefined): TemplateResult {
  const { state, text } = screen;
  const { country } = state.draft.typedAddress;
  const countries = state.context.deliveryCountries;
  return html`<div class="address-form" role="group" aria-label=${text('delivery.other')}>
    ${countries.length > 1 ? countryField(screen, countries, language) : errorLine('country', screen)}
    ${repeat(
      addressForm(country),
      ({ field }) => field,
      (about) => formField(about, screen),
    )}
  </div>`;
}

function countryField(
  screen: DeliveryScreen,
  countries: readonly string[],
  language: string | undefined,
): TemplateResult {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const options = countries.map((code) => ({ code, name: names.of(code) ?? code }));
  const [own, ...others] = options;
  const sorted = others.sort((one, other) => one.name.localeCompare(other.name, language));
  const { country } = screen.state.draft.typedAddress;
  return wrapped(
    { field: 'country', label: 'address.country' },
    screen,
    selectOf('country', [...(own ? [own] : []), ...sorted], screen, (code) => {
      screen.press({ type: 'address-typed', field: 'country', text: code });
      // A state is none of another country's: what is not shown must not be sent.
      if (regionLabel(code) !== regionLabel(country))
        screen.press({ type: 'address-typed', field: 'region', text: '' });
    }),
  );
}

const regionLabel = (country: string): string | undefined =>
  addressForm(country).find(({ field }) => field === 'region')?.label;

function formField(about: AddressFormField, screen: DeliveryScreen): TemplateResult {
  const { field, regions } = about;
  if (!regions) return wrapped(about, screen, inputOf(about, screen));
  const options = [{ code: '', name: screen.text('address.choose') }, ...regions];
  return wrapped(
    about,
    screen,
    selectOf(field, options, screen, (text) => screen.press({ type: 'address-typed', field, text })),
  );
}

function wrapped(
  { field, label }: Pick<AddressFormField, 'field' | 'label'>,
  screen: DeliveryScreen,
  control: TemplateResult,
): TemplateResult {
  return html`<div class="field ${field}">
    <label class="strong" for="field-${field}">${screen.text(label)}</label>
    ${control} ${errorLine(field, screen)}
  </div>`;
}

/** What says that a control is wrong, and why. */
const isWrong = (field: AddressField, { state }: DeliveryScreen): boolean =>
  state.errors.some((error) => error.field === field);

function selectOf(
  field: AddressField,
  options: readonly { readonly code: string; readonly name: string }[],
  screen: DeliveryScreen,
  choose: (code: string) => void,
): TemplateResult {
  const chosen = screen.state.draft.typedAddress[field];
  const wrong = isWrong(field, screen);
  return html`<select
    id="field-${field}"
    autocomplete="shipping ${AUTOCOMPLETE[field]}"
    aria-invalid=${wrong ? 'true' : 'false'}
    aria-describedby=${wrong ? `error-${field}` : nothing}
    @change=${(event: Event & { currentTarget: HTMLSelectElement }) => choose(event.currentTarget.value)}
  >
    ${options.map(
      ({ code, name }) => html`<option value=${code} .selected=${live(code === chosen)}>${name}</option>`,
    )}
  </select>`;
}

function inputOf({ field, required, written }: AddressFormField, screen: DeliveryScreen): TemplateResult {
  const typed = screen.state.draft.typedAddress;
  const wrong = isWrong(field, screen);
  const enter = (text: string): void => screen.press({ type: 'address-typed', field, text });
  return html`<input
    type="text"
    id="field-${field}"
    dir="auto"
    autocomplete="shipping ${AUTOCOMPLETE[field]}"
    inputmode=${written === 'digits' ? 'numeric' : 'text'}
    autocapitalize=${written === 'capitals' ? 'characters' : 'words'}
    spellcheck="false"
    aria-required=${required ? 'true' : 'false'}
    aria-invalid=${wrong ? 'true' : 'false'}
    aria-describedby=${wrong ? `error-${field}` : nothing}
    .value=${live(typed[field])}
    @input=${(event: Event & { currentTarget: HTMLInputElement }) => enter(event.currentTarget.value)}
    @change=${(event: Event & { currentTarget: HTMLInputElement }) => {
      const text = normalised(typed.country, field, event.currentTarget.value);
      // Only what is put right: to be told of an error once more would not mend it.
      if (text !== typed[field]) enter(text);
    }}
  />`;
}
