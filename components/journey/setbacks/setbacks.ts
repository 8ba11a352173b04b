import { setbackView } from '../../../src/journey/setback-view.js';
import { onSetback } from '../../../src/journey/setbacks.js';

/** What goes wrong on the way; it has words and buttons, and no screen of its own. */
export const createSetbacks = () => ({ on: onSetback, stepView: setbackView });
