import type { FieldFault, Reason } from '../../src/contract/index.js';

/** What decides whether the pictures of a part request are taken. */
export interface EvidenceFacts {
  reason: Reason;
  /** As the request names them. */
  evidenceIds: readonly string[];
  /** The pictures that this shopper sent. */
  own: ReadonlySet<string>;
  /** The pictures that other requests hold, cancelled ones too: each shows one damage once. */
  used: ReadonlySet<string>;
  rules: {
    /** The reasons without which no picture means no request. */
    required: readonly Reason[];
    /** How many pictures one request may hold. */
    maxPhotos: number;
  };
}

/** What is wrong with the pictures of a part request (S1); with a reason that asks for none they may still be there. */
export function evidenceFaults({ reason, evidenceIds, own, used, rules }: EvidenceFacts): FieldFault[] {
  const faults: FieldFault[] = [];
  if (evidenceIds.length === 0 && rules.required.includes(reason)) {
    faults.push({ pointer: '/evidenceIds', detail: 'This reason needs a picture.' });
  }
  if (evidenceIds.length > rules.maxPhotos) {
    const detail = `One request may hold at most ${rules.maxPhotos} pictures.`;
    faults.push({ pointer: '/evidenceIds', detail });
  }
  evidenceIds.forEach((id, index) => {
    const pointer = `/evidenceIds/${index}`;
    // Another shopper's picture is answered exactly as one that does not exist.
    if (!own.has(id)) faults.push({ pointer, detail: 'There is no such picture.' });
    else if (used.has(id)) faults.push({ pointer, detail: 'This picture is in another request.' });
    else if (evidenceIds.indexOf(id) < index) {
      faults.push({ pointer, detail: 'This picture is already in the request.' });
    }
  });
  return faults;
}
