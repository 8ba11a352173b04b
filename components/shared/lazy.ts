// What a page needs only once a shopper asks for it. Both reject where the code does not arrive.

/** Loads the journey's code. */
export const loadJourney = () => import('../journey/define.js');

/** Loads the code of the requests so far. */
export const loadRequests = () => import('../requests/define.js');
