import type { RecordEntry } from './log.js';
import { withoutSecrets } from './without-secrets.js';

/** The kit's events (DESIGN.md, "The public surface"). */
const EVENT_NAMES = [
  'product-support-opened',
  'product-support-closed',
  'product-support-requested',
  'product-support-cancelled',
  'product-support-return-chosen',
  'product-support-returned',
  'product-support-resolved',
  'product-support-failed',
  'product-support-session-expired',
] as const;

/** Records each event of the kit with its detail. */
export function watchEvents(record: RecordEntry): void {
  for (const name of EVENT_NAMES) {
    document.addEventListener(name, ({ detail }) => {
      record({ kind: 'event', name, text: withoutSecrets(detail) });
    });
  }
}
