/** The token of the shopper who is signed in. */
export const accessToken = async () => 'demo-shopper';

/** What the shop knows of an item already: the kit need not ask. */
export const knownOption = {
  orderId: '114-7641922',
  itemId: '114-7641922-1',
  available: true,
  solutions: ['parts'],
};
