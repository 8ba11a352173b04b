import { EVIDENCE_MAX_BYTES, type Evidence } from '../../src/contract/index.js';
import { isPicture, SIGNATURE_LENGTH } from '../programme/picture-type.js';
import { answer, type Route } from './call.js';
import { invalidFields, problem } from './problems.js';

/** `POST /evidence`: a picture of the damage. The mock keeps who sent it, its type and its size, and forgets the picture. */
export const evidenceRoutes: Route[] = [
  {
    call: 'POST /evidence',
    async answer({ request, store, access }) {
      const file = await fileOf(request);
      if (!file) return invalidFields([{ pointer: '/file', detail: 'Expected a file.' }]);
      const { type, size } = file;
      if (size > EVIDENCE_MAX_BYTES) return problem('evidence-too-large');
      const firstBytes = new Uint8Array(await file.slice(0, SIGNATURE_LENGTH).arrayBuffer());
      if (!isPicture(type, firstBytes)) return problem('evidence-type');
      const evidenceId = `EV-${store.world.sequence}`;
      store.update((world) => ({
        ...world,
        sequence: world.sequence + 1,
        evidence: [...world.evidence, { evidenceId, shopperId: access.shopper.shopperId, type, bytes: size }],
      }));
      return answer<Evidence>(201, { evidenceId });
    },
  },
];

async function fileOf(request: Request): Promise<File | undefined> {
  try {
    const file = (await request.formData()).get('file');
    return file instanceof File ? file : undefined;
  } catch {
    return undefined;
  }
}
