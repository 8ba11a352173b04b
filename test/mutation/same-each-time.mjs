// Whether a mutant is caught must not depend on chance: every property tries the same values in each run.
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: 20_261_126 });
