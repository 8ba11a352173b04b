import { css, html, LitElement, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { createFinder } from '../../../components/journey/finder/finder.js';
import { journeyStyles } from '../../../components/journey/journey.styles.js';
import { OnDemand, type PieceHost } from '../../../components/journey/on-demand.js';
import type { QuestionScreen } from '../../../components/journey/screens/screen.js';
import { controls } from '../../../components/shared/controls.js';
import { tokens } from '../../../components/shared/tokens.js';
import type { Connection } from '../../../src/client/connection.js';
import { transition, type JourneyEvent } from '../../../src/journey/index.js';
import { createMessages } from '../../../src/messages/messages.js';
import { en, type MessageKey, type MessageValues } from '../../../src/messages/index.js';

const messages = createMessages('en', en);

/** The drawing alone, over a real journey: what is pressed takes effect at once. */
export class FinderHost extends LitElement implements PieceHost {
  static override readonly styles = [
    tokens,
    ...controls,
    journeyStyles,
    css`
      :host {
        display: block;
      }
    `,
  ];

  @state() current: QuestionScreen['state'] | undefined;
  readonly pressed: JourneyEvent[] = [];
  readonly finder = createFinder(this);
  readonly language = 'en';
  readonly #onDemand = new OnDemand(this, () => Promise.resolve());

  words(key: MessageKey, values?: MessageValues): string {
    return messages.text(key, values);
  }

  send(event: JourneyEvent): void {
    this.pressed.push(event);
    if (!this.current) return;
    const next = transition(this.current, event).state;
    if (next.step === 'parts') this.current = next;
  }

  currentConnection(): Connection | undefined {
    return undefined;
  }

  protected override firstUpdated(): void {
    const { styleSheet } = this.finder.styles;
    if (styleSheet) this.shadowRoot?.adoptedStyleSheets.push(styleSheet);
  }

  protected override render(): TemplateResult {
    const { current } = this;
    return html`<section>
      ${
        current &&
        this.finder.diagram({
          state: current,
          text: (key, values) => this.words(key, values),
          focus: () => {},
          press: (press) => {
            if (press.type === 'quantity-changed') this.send(press);
          },
          choices: html``,
          onDemand: this.#onDemand,
        })
      }
    </section>`;
  }
}
customElements.define('finder-host', FinderHost);
