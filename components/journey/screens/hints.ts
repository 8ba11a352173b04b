import { nothing } from 'lit';
import type { QuestionScreen } from './screen.js';

/** Where to look before asking; without it the request goes on as well. */
export const hints = (screen: QuestionScreen): unknown =>
  screen.state.context.hints.length > 0
    ? (screen.onDemand.get('particulars')?.hints(screen) ?? nothing)
    : nothing;
