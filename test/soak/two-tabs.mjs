// Every interleaving of two tabs that order the last unit of a part, without a browser: `npm run test:tabs -- --help`.
import { runBuilt } from '../support/run-built.mjs';

await runBuilt('test/soak/two-tabs-main.ts');
