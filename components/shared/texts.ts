import type { Section } from '../../src/messages/message.js';
import { touchpoints } from '../../src/messages/sections/touchpoints.js';

/** The texts of a touchpoint that has none of its own. */
export const TOUCHPOINT_TEXTS: readonly Section[] = [touchpoints];
