/** Where the mock's support API answers: beside the demo's pages. */
export const API_BASE = `${import.meta.env.BASE_URL}api`;
