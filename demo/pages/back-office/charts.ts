import { html, nothing, svg, type TemplateResult } from 'lit';

/** A share, 0 to 1, as a bar, with a mark to compare it with where there is one. */
export function shareBar(share: number, mark: number | undefined, label: string): TemplateResult {
  return html`<svg
    class="share-bar"
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    role="img"
    aria-label=${label}
  >
    <rect class="track" width="100" height="10"></rect>
    <rect class="fill" width=${share * 100} height="10"></rect>
    ${mark === undefined ? nothing : svg`<rect class="mark" x=${mark * 100 - 0.4} width="0.8" height="10"></rect>`}
  </svg>`;
}

/** Columns side by side, each with its number above and its name below: a list to who does not see them. */
export function columns(values: readonly { label: string; value: number }[]): TemplateResult {
  const highest = Math.max(1, ...values.map(({ value }) => value));
  return html`<ol class="columns">
    ${values.map(
      ({ label, value }) =>
        html`<li>
          <span class="column-value">${value}</span>
          <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
            <rect y=${100 - (value / highest) * 100} width="10" height=${(value / highest) * 100}></rect>
          </svg>
          <span class="column-label"><bdi>${label}</bdi></span>
        </li>`,
    )}
  </ol>`;
}
