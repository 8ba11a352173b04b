import type { Catalogue } from '../message.js';

/** French as in Belgium: addresses as they are written there. */
export const frBE: Catalogue = {
  'address.streetNumber': 'Rue et numéro',
  'address.line2': 'Boîte, étage ou entreprise (facultatif)',
  'address.town': 'Localité',
  'error.line1': 'Indiquez la rue et le numéro.',
  'error.city': 'Indiquez la localité.',
};
