import { html, nothing, type TemplateResult } from 'lit';
import type { DeliveryAddress } from '../../../src/contract/addresses.js';
import { deliveryLabel } from '../../../src/journey/ask-delivery.js';
import { deliveryView, onDelivery } from '../../../src/journey/delivery-step.js';
import type { DeliveryChoice } from '../../../src/journey/delivery.js';
import { addressErrors, labelOf } from '../../../src/journey/postal-address.js';
import type { FieldError, JourneyState, Loaded } from '../../../src/journey/state.js';
import type { PieceHost } from '../on-demand.js';
import type { Screen } from '../screens/screen.js';
import { addressFields } from './address-fields.js';
import { deliveryStyles } from './delivery.styles.js';
import { errorLine } from './error-line.js';

type DeliveryScreen = Screen<'delivery'>;

/** Where the parts go: the address on file, another one of the shopper's, or one that is typed in. */
export const createDelivery = (host: PieceHost) => ({
  styles: deliveryStyles,
  on: onDelivery,
  stepView: deliveryView,

  view(screen: DeliveryScreen): TemplateResult {
    const { state, text } = screen;
    const { choice, context } = state;
    return html`<fieldset
        id="field-delivery"
        aria-describedby=${state.errors.some(({ field }) => field === 'delivery') ? 'error-delivery' : 'heading'}
      >
        <legend class="visually-hidden">${text('delivery.heading')}</legend>
        ${errorLine('delivery', screen)}
        <div class="options two">
          ${card('on-file', screen, onFile(screen))}
          ${context.addresses.map((saved) => card({ addressId: saved.addressId }, screen, lines(saved)))}
          ${
            context.deliveryCountries.length > 0
              ? card(
                  'typed',
                  screen,
                  html`<span class="strong block">${text('delivery.other')}</span>
                    <span class="small muted">${text('delivery.otherText')}</span>`,
                )
              : nothing
          }
        </div>
      </fieldset>
      ${choice === 'typed' ? addressFields(screen, host.language) : nothing}`;
  },

  /** Where the parts go, as it will stand on the parcel. */
  label({ context, draft }: Loaded): DeliveryAddress | undefined {
    const { delivery, confirmedAddress: typed } = draft;
    return delivery === 'typed'
      ? labelOf(
          typed,
          new Intl.DisplayNames(host.language, { type: 'region' }).of(typed.country) ?? typed.country,
        )
      : deliveryLabel(context, delivery);
  },

  /** What is to be put right before the parts can go there. */
  check(state: JourneyState): readonly FieldError[] {
    return state.step === 'delivery' && state.choice === 'typed'
      ? addressErrors(state.draft.typedAddress, state.context.deliveryCountries)
      : [];
  },
});

const idOf = (choice: DeliveryChoice): string => (typeof choice === 'string' ? choice : choice.addressId);

const isSame = (one: DeliveryChoice, other: DeliveryChoice): boolean =>
  typeof one === typeof other && idOf(one) === idOf(other);

function card(
  choice: DeliveryChoice,
  { state, press }: DeliveryScreen,
  what: TemplateResult,
): TemplateResult {
  return html`<label class="option">
    <input
      type="radio"
      name="delivery"
      .checked=${isSame(state.choice, choice)}
      @change=${() => press({ type: 'delivery-chosen', choice })}
    />
    <span class="part-text">${what}</span>
  </label>`;
}

/** An address as it stands on a label. */
const lines = (address: DeliveryAddress): TemplateResult =>
  html`<span class="strong block"><bdi>${address.recipient}</bdi></span>
    ${address.lines.map((line) => html`<span class="small block"><bdi>${line}</bdi></span>`)}`;

/** The API may not tell the address on file, though it has one. */
const onFile = ({ state, text }: DeliveryScreen): TemplateResult => {
  const { deliveryAddress } = state.context;
  return deliveryAddress
    ? html`${lines(deliveryAddress)}<span class="tag">${text('delivery.onFile')}</span>`
    : html`<span class="strong">${text('delivery.onFile')}</span>`;
};
