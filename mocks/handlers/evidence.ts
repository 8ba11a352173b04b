import { EVIDENCE_MAX_BYTES, EVIDENCE_TYPES, type Evidence } from '../../src/contract/index.js';
import { answer, type Route } from './call.js';
import { invalidFields, problem } from './problems.js';

/** `POST /evidence`: a picture of the damage. The mock checks it and forgets it. */
export const evidenceRoutes: Route[] = [
  {
    call: 'POST /evidence',
    async answer({ request, store }) {
      const file = await fileOf(request);
      if (!file) return invalidFields([{ pointer: '/file', detail: 'Expected a file.' }]);
      if (file.size > EVIDENCE_MAX_BYTES) return problem('evidence-too-large');
      if (file.size === 0 || !EVIDENCE_TYPES.some((type) => type === file.type))
        return problem('evidence-type');
      const evidenceId = `EV-${store.world.sequence}`;
      store.update((world) => ({ ...world, sequence: world.sequence + 1 }));
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
