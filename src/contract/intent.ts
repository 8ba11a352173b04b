/** One thing that the shopper wants done once: what is sent, and the `Idempotency-Key` it is sent under. */
export interface Intent<Body> {
  key: string;
  body: Body;
}
