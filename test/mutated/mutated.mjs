// Answers of an API that are not as they should be, given to the kit without a browser: `npm run test:mutated -- --help`.
import { runBuilt } from '../support/run-built.mjs';

await runBuilt('test/mutated/main.ts');
