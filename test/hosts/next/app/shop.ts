import type { SupportOption } from 'product-support-kit';

/** The token of the shopper who is signed in. */
export const accessToken = async (): Promise<string> => 'demo-shopper';

/** What the shop knows of an item already: the kit need not ask. */
export const knownOption: SupportOption = {
  orderId: '114-7641922',
  itemId: '114-7641922-1',
  available: true,
  solutions: ['parts'],
};
