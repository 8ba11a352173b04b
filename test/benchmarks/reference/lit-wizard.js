import { css, html, LitElement } from 'lit';

const REASONS = ['Missing', 'Damaged', 'Defective', 'Incompatible'];
const PARTS = ['Drip tray', 'Water tank', 'Brew group', 'Sealing ring', 'Milk frother', 'Filter holder'];
const FACTS = {
  Item: 'Coffee machine',
  Reason: 'Missing',
  Part: 'Drip tray',
  Delivery: 'Standard',
  Total: '0.00',
};

/** The five steps of a request as Lit alone makes them: what is wrong, which part, a note, a check. */
class BenchLitWizard extends LitElement {
  static properties = { step: { type: Number } };
  static styles = css`
    fieldset {
      border: 0;
      padding: 0;
    }
    label {
      display: flex;
      align-items: center;
      gap: 0.75em;
      min-block-size: 2.75em;
      padding: 0.5em 1em;
      border: 1px solid #d9dde2;
      border-radius: 0.5em;
      margin-block: 0.5em;
    }
    textarea {
      display: block;
      inline-size: 100%;
    }
    button {
      min-block-size: 2.75em;
    }
  `;

  constructor() {
    super();
    this.step = 0;
  }

  #choices(name, choices) {
    return html`<fieldset>
      <legend>${name}</legend>
      ${choices.map(
        (choice, index) =>
          html`<label
            ><input type="radio" name=${name} value=${choice} .checked=${index === 0} />${choice}</label
          >`,
      )}
    </fieldset>`;
  }

  #body() {
    switch (this.step) {
      case 0:
        return html`<p>Request a free part, or return the whole item.</p>`;
      case 1:
        return this.#choices('What is wrong?', REASONS);
      case 2:
        return this.#choices('Which part?', PARTS);
      case 3:
        return html`<label>Note<textarea rows="3"></textarea></label>`;
      default:
        return html`<dl>
          ${Object.entries(FACTS).map(
            ([term, fact]) =>
              html`<dt>${term}</dt>
                <dd>${fact}</dd>`,
          )}
        </dl>`;
    }
  }

  render() {
    return html`<h2>Step ${this.step + 1}</h2>
      <div class="body" data-step=${this.step}>${this.#body()}</div>
      <button id="next" @click=${() => (this.step += 1)}>Next</button>`;
  }
}
customElements.define('bench-lit-wizard', BenchLitWizard);
