// What a page needs only once a shopper asks for it.
export const loadJourney = (): Promise<unknown> => import('../journey/define.js');
export const loadRequests = (): Promise<unknown> => import('../requests/define.js');
