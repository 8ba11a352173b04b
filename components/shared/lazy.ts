// What a page needs only once a shopper asks for it.

/** Loads the journey's code; false where it does not arrive. */
export async function loadJourney(): Promise<boolean> {
  try {
    await import('../journey/define.js');
    return true;
  } catch {
    return false;
  }
}

/** Loads the code of the requests so far; false where it does not arrive. */
export async function loadRequests(): Promise<boolean> {
  try {
    await import('../requests/define.js');
    return true;
  } catch {
    return false;
  }
}
