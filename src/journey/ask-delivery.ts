import type { DeliveryAddress, SupportContext } from '../contract/index.js';
import type { DeliveryChoice, TypedAddress } from './delivery.js';
import type { FieldError, Loaded } from './state.js';
import { loaded, type At } from './steps.js';

/** The address with a country that parts can go to: the only or the first one, unless another was chosen. */
export const withCountry = ({ deliveryCountries }: SupportContext, typed: TypedAddress): TypedAddress =>
  deliveryCountries.includes(typed.country) ? typed : { ...typed, country: deliveryCountries[0] ?? '' };

/** Asks where the parts go. */
export const askDelivery = (
  state: Loaded,
  errors: readonly FieldError[] = [],
  choice: DeliveryChoice = state.draft.delivery,
): At<'delivery'> => ({
  ...loaded(state),
  draft: { ...state.draft, typedAddress: withCountry(state.context, state.draft.typedAddress) },
  step: 'delivery',
  choice,
  errors,
});

/** The lines under which the shopper sees where the parts go; those of a typed address are its form's matter. */
export function deliveryLabel(context: SupportContext, choice: DeliveryChoice): DeliveryAddress | undefined {
  if (typeof choice === 'string') return choice === 'on-file' ? context.deliveryAddress : undefined;
  return context.addresses.find(({ addressId }) => addressId === choice.addressId);
}
