import type { nothing, TemplateResult } from 'lit';
import type { JourneyState, JourneyStep, Question } from '../../../src/journey/state.js';
import type { Press } from '../../../src/journey/step-view.js';
import type { MessageKey, MessageValues } from '../../../src/messages/message.js';
import type { OnDemand } from '../on-demand.js';

/** What a screen gets: the state, the words, and where its events go. */
export interface Screen<Step extends JourneyStep = JourneyStep> {
  readonly state: Extract<JourneyState, { step: Step }>;
  readonly text: (key: MessageKey, values?: MessageValues) => string;
  readonly press: (press: Press) => void;
  /** Moves the focus to the first of these ids that is there once what was pressed is shown: the button may be gone. */
  readonly focus: (...ids: readonly string[]) => void;
  /** The ways on of equal weight, where the step is about choosing one; they stand before what else helps. */
  readonly choices: TemplateResult | typeof nothing;
  /** What is loaded when a step first needs it. */
  readonly onDemand: OnDemand;
}

/** The screens on which the shopper fills something in share one shape of state. */
export type QuestionScreen = Screen<Question>;
