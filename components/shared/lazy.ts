// What a page needs only once a shopper asks for it. Both reject where the code does not arrive.

let journey: unknown;

/** Loads the journey's code. Once it is there a press waits for no other task, as it would for a second `import`. */
export const loadJourney = async (): Promise<unknown> => (journey ??= await import('../journey/define.js'));

/** Loads the code of the requests so far. */
export const loadRequests = () => import('../requests/define.js');
