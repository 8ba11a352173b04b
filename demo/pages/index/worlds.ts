import { html, nothing, type TemplateResult } from 'lit';
import type { ScenarioName } from '../../../mocks/world/scenarios.js';
import { DEFAULTS } from '../../shop/settings.js';
import type { Shop } from '../../shop/start-page.js';
import type { Texts } from '../../texts/index.js';

type Group = keyof Texts['index']['scenarioGroups'];

const GROUPS: Readonly<Record<Group, readonly ScenarioName[]>> = {
  day: ['default', 'part-out-of-stock', 'part-expected', 'photo-required', 'marketplace-de'],
  unavailable: [
    'all-parts-out-of-stock',
    'nothing-in-stock-expected',
    'window-closed',
    'limit-reached',
    'not-offered',
    'not-registered',
    'parent-inactive',
    'already-returned',
    'not-delivered',
    'not-platform-fulfilled',
    'marketplace-not-supported',
  ],
  trouble: [
    'stock-runs-out',
    'api-down',
    'api-slow',
    'session-expired',
    'link-expired',
    'link-used',
    'link-invalid',
  ],
  scale: ['many-orders', 'large-catalogue', 'no-orders'],
};

/** Every scenario, with what it is about, as a link into its world. */
export function worlds({ texts, settings, url }: Shop): TemplateResult {
  const { index, scenarios: about } = texts;
  const current = settings.scenario ?? DEFAULTS.scenario;
  const groups = Object.entries(GROUPS) as [Group, readonly ScenarioName[]][];
  return html`<section class="wrap chapter" aria-labelledby="scenarios">
    <div class="chapter-head">
      <h2 id="scenarios">${index.scenariosTitle}</h2>
      <p class="lead">${index.scenariosLead}</p>
    </div>
    <div class="worlds">
      ${groups.map(
        ([group, names]) =>
          html`<div class="world-group">
            <h3>${index.scenarioGroups[group]}</h3>
            <ul>
              ${names.map(
                (name) =>
                  html`<li>
                    <a
                      class="world"
                      href=${url('orders', { scenario: name })}
                      aria-current=${name === current ? 'true' : nothing}
                    >
                      <code>${name}</code>
                      ${name === current ? html`<span class="here">${index.current}</span>` : nothing}
                      <span class="quiet">${about[name]}</span>
                    </a>
                  </li>`,
              )}
            </ul>
          </div>`,
      )}
    </div>
  </section>`;
}
