// What a page needs only once a shopper asks for it.

/** Loads the journey's code; false where it does not arrive. */
export const loadJourney = (): Promise<boolean> => arrives(import('../journey/define.js'));

/** Loads the code of the requests so far; false where it does not arrive. */
export const loadRequests = (): Promise<boolean> => arrives(import('../requests/define.js'));

const arrives = (code: Promise<unknown>): Promise<boolean> =>
  code.then(
    () => true,
    () => false,
  );
