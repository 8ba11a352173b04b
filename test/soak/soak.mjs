// Journeys, an API and everything that can go wrong between them, without a browser: `npm run test:soak -- --help`.
import { runBuilt } from '../support/run-built.mjs';

await runBuilt('test/soak/main.ts');
