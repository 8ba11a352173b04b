import { html, type TemplateResult } from 'lit';

/** A description of the code, with what stands between backticks as code. */
export const prose = (text: string): readonly (string | TemplateResult)[] =>
  text.split('`').map((piece, index) => (index % 2 === 0 ? piece : html`<code>${piece}</code>`));
