/** Carries out a change of the world: a refusal is told, and the page is drawn again. */
export type Act = (change: Promise<void>) => Promise<void>;
