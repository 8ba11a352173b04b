import { CLIENT_BUGS } from './client.mjs';
import { COMPONENT_BUGS } from './components.mjs';
import { OTHER_BUGS } from './elsewhere.mjs';
import { JOURNEY_BUGS } from './journey.mjs';
import { MOCK_BUGS } from './mocks.mjs';

/** @type {readonly import('./bug.mjs').Bug[]} */
export const BUGS = [...COMPONENT_BUGS, ...CLIENT_BUGS, ...JOURNEY_BUGS, ...MOCK_BUGS, ...OTHER_BUGS];
