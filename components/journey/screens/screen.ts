import type { JourneyState, JourneyStep, Question } from '../../../src/journey/state.js';
import type { Press } from '../../../src/journey/view.js';
import type { MessageKey, MessageValues } from '../../../src/messages/message.js';

/** What a screen gets: the state, the words, and where its events go. */
export interface Screen<Step extends JourneyStep = JourneyStep> {
  readonly state: Extract<JourneyState, { step: Step }>;
  readonly lang: string;
  readonly text: (key: MessageKey, values?: MessageValues) => string;
  readonly press: (press: Press) => void;
}

/** The screens on which the shopper fills something in share one shape of state. */
export type QuestionScreen = Screen<Question>;
